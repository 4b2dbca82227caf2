import type { GoalModule } from "../module.ts";
import { compile } from "./compile.ts";
import { verify } from "./verify.ts";

export const workload = { name: "workload", weight: 1, compile, verify } as const satisfies GoalModule;
