import type { GoalModule } from "../module.ts";
import { compile } from "./compile.ts";
import { verify } from "./verify.ts";
import { words } from "./words.ts";

export const growth: GoalModule = { name: "growth", weight: 2, compile, verify, words };
