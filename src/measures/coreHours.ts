import { ratio, sum } from "./distribution.ts";
import type { Division } from "./division.ts";
import { hoursOfTasks, isCore } from "./streams.ts";

export interface CoreHours {
  /** Hours a week of all tasks. */
  readonly total: number;
  /** Hours a week of tasks that serve a process and are not staff tasks. */
  readonly core: number;
  readonly other: number;
  /** core / total. */
  readonly share: number | null;
  /** Hours a week that somebody does. */
  readonly held: number;
  /** held / total. */
  readonly covered: number | null;
}

/** How much of the work is core work, and how much of all work somebody does. */
export function coreHours(division: Division): CoreHours {
  const total = hoursOfTasks(division.tasks);
  const core = hoursOfTasks(division.tasks, isCore);
  const held = sum(division.holdings, ({ hours }) => hours);
  return { total, core, other: total - core, share: ratio(core, total), held, covered: ratio(held, total) };
}
