import type { GoalModule } from "../module.ts";
import { compile } from "./compile.ts";
import { verify } from "./verify.ts";
import { words } from "./words.ts";

export const variety: GoalModule = { name: "variety", weight: 0, compile, verify, words };
