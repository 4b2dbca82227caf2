import { burden } from "./burden/index.ts";
import { satisfaction } from "./satisfaction/index.ts";
import { growth } from "./growth/index.ts";
import { handOvers } from "./handOvers/index.ts";
import { thinkingDoing } from "./thinkingDoing/index.ts";
import { staffLoad } from "./staffLoad/index.ts";
import { workload } from "./workload/index.ts";
import { continuity } from "./continuity/index.ts";
import { variety } from "./variety/index.ts";
import type { GoalModule } from "./module.ts";

/** All goals, in the order in which they are told: a new one is a new folder and a line here. */
const all = [
  burden,
  satisfaction,
  growth,
  handOvers,
  thinkingDoing,
  staffLoad,
  workload,
  continuity,
  variety,
] as const;

export const goals: readonly GoalModule[] = all;
export type GoalName = (typeof all)[number]["name"];

/** Their names, in that order. */
export const GOAL_NAMES: readonly GoalName[] = all.map(({ name }) => name);
