import type { BestKnown } from "../public/publicInstance.ts";
import type { Run } from "../runs/run.ts";
import { bestOf, compareCosts, median, medianCost, provenGap, timeToReach, type Cost } from "./cost.ts";

/** All runs on one instance. */
export interface InstanceRuns {
  readonly instance: string;
  readonly bestKnown: BestKnown | null;
  /** Whether solutions have an objective of their own beside the tiers. */
  readonly isPublic: boolean;
  readonly runs: readonly Run[];
}

/** One solver on one instance: medians over its seeds. */
export interface Result {
  readonly runner: string;
  /** Per limit of time, in order; null if it had no solution. */
  readonly costs: readonly (Cost | null)[];
  /** Seconds to reach what the best peer had at its last limit; NaN if there is no peer, Infinity if it was never reached. */
  readonly timeToPeer: number;
  /** Lower bound per tier: a solver's own, for `own` the best that any solver proved. */
  readonly bounds: readonly (number | null)[];
  readonly gap: number | null;
  /** Bytes: the most it used, and of that what was there before it began. */
  readonly memory: { readonly before: number; readonly peak: number };
  readonly failures: readonly string[];
}

/** The results of the solvers on an instance, in the order in which they first ran; `own` is the one that is compared. */
export function resultsOf(instance: InstanceRuns, limits: readonly number[], own: string): Result[] {
  const target = bestPeer(instance, limits.at(-1) ?? NaN, own);
  const names = [...new Set(instance.runs.map(({ job }) => job.runner))];
  return names.map((runner) => {
    const runs = instance.runs.filter(({ job }) => job.runner === runner);
    const costs = limits.map((seconds) =>
      medianCost(at(runs, seconds).map((run) => bestOf(run, instance.isPublic))),
    );
    const bounds = highest(runner === own ? instance.runs : runs);
    const last = costs.at(-1) ?? null;
    return {
      runner,
      costs,
      timeToPeer: target === null ? NaN : median(reachTimes(runs, target)),
      bounds,
      gap: last === null ? null : provenGap(last, bounds),
      memory: {
        before: median(runs.map(({ memory }) => memory.before)),
        peak: runs.reduce((most, { memory }) => Math.max(most, memory.peak || 0), 0),
      },
      failures: [...new Set(runs.flatMap(({ failure }) => failure ?? []))],
    };
  });
}

function at(runs: readonly Run[], seconds: number): Run[] {
  return runs.filter(({ job }) => job.seconds === seconds);
}

/** The best that any peer had at the last limit. */
function bestPeer({ runs, isPublic }: InstanceRuns, seconds: number, own: string): Cost | null {
  return at(runs, seconds)
    .filter(({ job }) => job.runner !== own)
    .map((run) => bestOf(run, isPublic))
    .reduce((best, cost) => (compareCosts(cost, best) < 0 ? cost : best), null);
}

/** Per seed the least time over its runs: how a run is paced depends on its limit. */
function reachTimes(runs: readonly Run[], target: Cost): number[] {
  const seeds = [...new Set(runs.map(({ job }) => job.seed))];
  return seeds.map((seed) =>
    Math.min(...runs.filter(({ job }) => job.seed === seed).map((run) => timeToReach(run, target))),
  );
}

function highest(runs: readonly Run[]): (number | null)[] {
  const bounds: (number | null)[] = [];
  for (const run of runs) {
    run.bounds.forEach((bound, tier) => {
      if (bound !== null) bounds[tier] = Math.max(bounds[tier] ?? -Infinity, bound);
    });
  }
  return Array.from(bounds, (bound) => bound ?? null);
}
