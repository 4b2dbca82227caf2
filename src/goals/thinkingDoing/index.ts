import type { GoalModule } from "../module.ts";
import { compile } from "./compile.ts";
import { verify } from "./verify.ts";
import { words } from "./words.ts";

export const thinkingDoing: GoalModule = { name: "thinkingDoing", weight: 2, compile, verify, words };
