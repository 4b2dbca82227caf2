import type { GoalModule } from "../module.ts";
import { compile } from "./compile.ts";
import { verify } from "./verify.ts";
import { words } from "./words.ts";

export const burden: GoalModule = { name: "burden", weight: 4, compile, verify, words };
