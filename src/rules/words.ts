import type { Language, RuleWords } from "../model/rule.ts";
import { words as advice } from "./advice/words.ts";
import { words as agreed } from "./agreed/words.ts";
import { simultaneousWords as simultaneous, words as apart } from "./apart/words.ts";
import { words as backup } from "./backup/words.ts";
import { words as capacity } from "./capacity/words.ts";
import { words as change } from "./change/words.ts";
import { words as cooldown } from "./cooldown/words.ts";
import { words as cover } from "./cover/words.ts";
import { words as deputy } from "./deputy/words.ts";
import { words as dominance } from "./dominance/words.ts";
import { words as everyone } from "./everyone/words.ts";
import { words as faces } from "./faces/words.ts";
import { words as forbid } from "./forbid/words.ts";
import { words as home } from "./home/words.ts";
import { words as inTurn } from "./inTurn/words.ts";
import { words as limit } from "./limit/words.ts";
import { words as mentor } from "./mentor/words.ts";
import { words as part } from "./part/words.ts";
import { words as people } from "./people/words.ts";
import { words as pin } from "./pin/words.ts";
import { words as requirement } from "./requirement/words.ts";
import { words as scope } from "./scope/words.ts";
import { words as stretch } from "./stretch/words.ts";
import { words as support } from "./support/words.ts";
import { words as term } from "./term/words.ts";
import { words as together } from "./together/words.ts";
import type { RuleType } from "./index.ts";

/** How every rule is told. A list of its own, so that only who tells carries the words: a new rule is a line here too. */
export const ruleWords: Readonly<Record<RuleType | "simultaneous", Readonly<Record<Language, RuleWords>>>> = {
  advice,
  agreed,
  apart,
  backup,
  capacity,
  change,
  cooldown,
  cover,
  deputy,
  dominance,
  everyone,
  faces,
  forbid,
  home,
  inTurn,
  limit,
  mentor,
  part,
  people,
  pin,
  requirement,
  scope,
  stretch,
  support,
  term,
  together,
  simultaneous,
};
