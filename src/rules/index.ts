import { advice } from "./advice/index.ts";
import { agreed } from "./agreed/index.ts";
import { apart } from "./apart/index.ts";
import { backup } from "./backup/index.ts";
import { capacity } from "./capacity/index.ts";
import { change } from "./change/index.ts";
import { cooldown } from "./cooldown/index.ts";
import { cover } from "./cover/index.ts";
import { deputy } from "./deputy/index.ts";
import { dominance } from "./dominance/index.ts";
import { everyone } from "./everyone/index.ts";
import { faces } from "./faces/index.ts";
import { forbid } from "./forbid/index.ts";
import { home } from "./home/index.ts";
import { inTurn } from "./inTurn/index.ts";
import { limit } from "./limit/index.ts";
import { mentor } from "./mentor/index.ts";
import { part } from "./part/index.ts";
import { people } from "./people/index.ts";
import { pin } from "./pin/index.ts";
import { requirement } from "./requirement/index.ts";
import { scope } from "./scope/index.ts";
import { stretch } from "./stretch/index.ts";
import { support } from "./support/index.ts";
import { term } from "./term/index.ts";
import { together } from "./together/index.ts";
import * as z from "zod/mini";
import type { RuleModule } from "./module.ts";

/** The rules a group can state: a new one is a new folder and a line here. */
const stated = [
  pin,
  forbid,
  apart,
  together,
  limit,
  everyone,
  inTurn,
  backup,
  home,
  faces,
  change,
  dominance,
  cover,
  support,
  stretch,
  part,
] as const;

/** The rules that always hold; companions compile first, since their hours are load. */
const builtIn = [
  mentor,
  deputy,
  advice,
  capacity,
  people,
  cooldown,
  term,
  requirement,
  scope,
  agreed,
] as const;

export const rules: readonly RuleModule[] = [...builtIn, ...stated];

export type RuleType = (typeof builtIn)[number]["type"] | (typeof stated)[number]["type"];

type Schemas<Modules> = {
  readonly [Index in keyof Modules]: Modules[Index] extends { schema: infer Schema } ? Schema : never;
};

/** How any stated rule is written. */
export const ruleSchema = z.discriminatedUnion(
  "type",
  stated.map((rule) => rule.schema) as unknown as Schemas<typeof stated>,
);
