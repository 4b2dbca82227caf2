import { ratio, sum } from "./distribution.ts";
import type { Division, Holding } from "./division.ts";
import { isCore } from "./streams.ts";
import { isExecuting } from "./thinkingDoing.ts";

const AROUND = ["preparing", "supporting", "regulating", "staff"] as const;

export interface Insourcing {
  readonly preparing: number | null;
  readonly supporting: number | null;
  readonly regulating: number | null;
  readonly staff: number | null;
  /** All four together. */
  readonly all: number | null;
  /** Regulating hours by people who do not execute, of all hours. */
  readonly overhead: number | null;
}

/**
 * How much of the work around the core is done by people who also execute core work, and how much is overhead.
 *
 * Per kind: hours held by members who hold executing core work / hours held. Overhead share = regulating hours by members
 * who execute nothing / all hours held. Range [0, 1]; null where nothing is held.
 */
export function insourcing(division: Division): Insourcing {
  const executors = new Set(
    division.holdings.filter(({ task }) => isCore(task) && isExecuting(task)).map(({ member }) => member.id),
  );
  const hours = (holdings: readonly Holding[]) => sum(holdings, (holding) => holding.hours);
  const byExecutors = (kinds: readonly string[]) => {
    const around = division.holdings.filter(({ task }) => kinds.includes(task.kind));
    return ratio(hours(around.filter(({ member }) => executors.has(member.id))), hours(around));
  };
  const apart = division.holdings.filter(
    ({ task, member }) => task.kind === "regulating" && !executors.has(member.id),
  );
  return {
    preparing: byExecutors(["preparing"]),
    supporting: byExecutors(["supporting"]),
    regulating: byExecutors(["regulating"]),
    staff: byExecutors(["staff"]),
    all: byExecutors(AROUND),
    overhead: ratio(hours(apart), hours(division.holdings)),
  };
}
