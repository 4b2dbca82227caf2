import type { GoalModule } from "../module.ts";
import { compile } from "./compile.ts";
import { verify } from "./verify.ts";
import { words } from "./words.ts";

export const handOvers: GoalModule = { name: "handOvers", weight: 3, compile, verify, words };
