import { ratio, sum } from "./distribution.ts";
import type { Division } from "./division.ts";
import { tiesOfAll } from "./contacts.ts";
import { isCore } from "./streams.ts";

/**
 * Interaction between processes (IR): sum of v over dependencies whose ends are core tasks of different processes / sum of
 * v over dependencies between core tasks. Range [0, 1], low is good: a process that can go its own way. It follows from the
 * tasks, not from who does them; null without such dependencies, or where nobody holds an end.
 *
 * The cross-unit share of the choice of structure, with processes as units; the formula is ours.
 */
export function interaction(division: Division): number | null {
  const core = tiesOfAll(division).filter(({ from, to }) => isCore(from) && isCore(to));
  const across = core.filter(({ from, to }) => from.process !== to.process);
  return ratio(
    sum(across, ({ strength }) => strength),
    sum(core, ({ strength }) => strength),
  );
}
