import type { Task } from "../model/organisation.ts";
import { groupBy, overlap, ratio, spread, sum } from "./distribution.ts";
import type { Division, Holding } from "./division.ts";
import { functionalConcentration } from "./functionalConcentration.ts";
import { handOverShare, meanOver, tiesOf } from "./handOverShare.ts";
import { preparingSupporting } from "./preparingSupporting.ts";
import { hoursByMember, hoursOfTasks, streams } from "./streams.ts";
import { isRegulating, thinkingDoing } from "./thinkingDoing.ts";

/** Tags that say on which level a regulating or staff task steers. */
const LEVELS = ["strategic", "structural", "operational"] as const;

export interface StructureVector {
  readonly functionalConcentration: number | null;
  readonly preparingSupportingSplit: number | null;
  readonly handOvers: number | null;
  readonly thinkingDoingSplit: number | null;
  readonly aspectSplit: number | null;
  readonly levelSplit: number | null;
  readonly loopSplit: number | null;
  /** Mean of the figures that exist: structural complexity. */
  readonly complexity: number | null;
}

/**
 * The seven structural parameters of de Sitter, each in [0, 1]; low is good: a simple organisation with whole jobs.
 *
 * FC; 1 - PSX; hand-over share inside processes; 1 - thinking-doing overlap; aspect split = 1 - overlap between the
 * regulating aspects of a process (pairs of aspects, weighted by the lesser of their hours); level split = the same between
 * regulating and staff tasks tagged `strategic`, `structural` and `operational`; loop split = hand-over share along `control`
 * dependencies. Null where the organisation says nothing about it. Look at the vector, not only at the mean.
 */
export function structureVector(division: Division): StructureVector {
  const vector = {
    functionalConcentration: functionalConcentration(division).concentration,
    preparingSupportingSplit: rest(preparingSupporting(division)),
    handOvers: handOverShare(division, "within").least,
    thinkingDoingSplit: rest(thinkingDoing(division).overlap),
    aspectSplit: aspectSplit(division),
    levelSplit: levelSplit(division),
    loopSplit: meanOver(tiesOf(division, "control"), ({ x, y }) => 1 - overlap(x, y)),
  };
  const known = Object.values(vector).filter((value) => value !== null);
  return { ...vector, complexity: spread(known)?.mean ?? null };
}

function rest(value: number | null): number | null {
  return value === null ? null : 1 - value;
}

function aspectSplit(division: Division): number | null {
  const pairs = streams(division).flatMap(({ tasks, holdings }) =>
    pairsOf(tasks.filter(isRegulating), holdings, (task) => task.aspect),
  );
  return split(pairs);
}

function levelSplit(division: Division): number | null {
  const steering = division.tasks.filter((task) => isRegulating(task) || task.kind === "staff");
  return split(
    pairsOf(steering, division.holdings, (task) => LEVELS.find((level) => task.tags.includes(level))),
  );
}

interface Pair {
  readonly weight: number;
  readonly overlap: number;
}

/** Every two groups of tasks with a different label, of which somebody holds something. */
function pairsOf(
  tasks: readonly Task[],
  holdings: readonly Holding[],
  label: (task: Task) => string | undefined,
): Pair[] {
  const groups = [...groupBy(tasks, label)]
    .filter(([name]) => name !== undefined)
    .map(([, group]) => new Set(group));
  const parts = groups.map((group) => {
    const hours = hoursByMember(holdings, (task) => group.has(task));
    return { hours, total: hoursOfTasks([...group]) };
  });
  return parts.flatMap((first, index) =>
    parts.slice(index + 1).flatMap((second) => {
      if (first.hours.size + second.hours.size === 0) return [];
      const weight = Math.min(first.total, second.total);
      return [{ weight, overlap: overlap(first.hours, second.hours, first.total, second.total) }];
    }),
  );
}

function split(pairs: readonly Pair[]): number | null {
  return rest(
    ratio(
      sum(pairs, (pair) => pair.weight * pair.overlap),
      sum(pairs, (pair) => pair.weight),
    ),
  );
}
