import type { GoalModule } from "../module.ts";
import { compile } from "./compile.ts";
import { verify } from "./verify.ts";

export const variety = { name: "variety", weight: 0, compile, verify } as const satisfies GoalModule;
