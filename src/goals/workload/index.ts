import type { GoalModule } from "../module.ts";
import { compile } from "./compile.ts";
import { verify } from "./verify.ts";
import { words } from "./words.ts";

export const workload: GoalModule = { name: "workload", weight: 1, compile, verify, words };
