import type { GoalModule } from "../module.ts";
import { compile } from "./compile.ts";
import { verify } from "./verify.ts";

export const growth = { name: "growth", weight: 2, compile, verify } as const satisfies GoalModule;
