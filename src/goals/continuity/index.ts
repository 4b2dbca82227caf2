import type { GoalModule } from "../module.ts";
import { compile } from "./compile.ts";
import { verify } from "./verify.ts";

export const continuity = { name: "continuity", weight: 1, compile, verify } as const satisfies GoalModule;
