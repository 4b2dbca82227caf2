import type { GoalWords, Language } from "../model/rule.ts";
import { words as burden } from "./burden/words.ts";
import { words as satisfaction } from "./satisfaction/words.ts";
import { words as growth } from "./growth/words.ts";
import { words as handOvers } from "./handOvers/words.ts";
import { words as thinkingDoing } from "./thinkingDoing/words.ts";
import { words as staffLoad } from "./staffLoad/words.ts";
import { words as workload } from "./workload/words.ts";
import { words as continuity } from "./continuity/words.ts";
import { words as variety } from "./variety/words.ts";
import type { GoalName } from "./index.ts";

/** How every goal is told. A list of its own, so that only who tells carries the words: a new goal is a line here too. */
export const goalWords: Readonly<Record<GoalName, Readonly<Record<Language, GoalWords>>>> = {
  burden,
  satisfaction,
  growth,
  handOvers,
  thinkingDoing,
  staffLoad,
  workload,
  continuity,
  variety,
};
