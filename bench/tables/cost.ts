import { GOALS } from "../public/tiers.ts";
import type { Run } from "../runs/run.ts";

/** What a solution costs. */
export interface Cost {
  readonly tiers: readonly number[];
  /** The objective of a public set; null where there is none. */
  readonly value: number | null;
}

/** Costs that differ by less are equal: what linear solvers round. */
export const ACCURACY = 1e-6;
/** An answer counts if it comes no later than this after the limit: a share of it, or so many seconds. */
const LATE = { share: 0.1, seconds: 0.1 };

/** Below 0 if the first is better: by the objective of a public set, else tier by tier. No solution is worse than any. */
export function compareCosts(one: Cost | null, other: Cost | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (one.value !== null && other.value !== null) return one.value - other.value;
  const difference = one.tiers
    .map((cost, tier) => cost - (other.tiers[tier] ?? 0))
    .find((by) => Math.abs(by) > ACCURACY);
  return difference ?? 0;
}

/** The best sound solution that a run had after so many seconds; null if it had none. */
export function bestOf(run: Run, isPublic: boolean, seconds = run.job.seconds): Cost | null {
  const until = seconds + Math.max(LATE.share * seconds, LATE.seconds);
  return run.steps
    .filter((step) => step.broken === 0 && step.seconds <= until && (!isPublic || step.value !== null))
    .reduce<Cost | null>((best, step) => (compareCosts(step, best) < 0 ? step : best), null);
}

/** The middle one, the worse of two in the middle: of costs, no solution included. */
export function medianCost(costs: readonly (Cost | null)[]): Cost | null {
  return [...costs].sort(compareCosts)[Math.floor(costs.length / 2)] ?? null;
}

/** The middle number, the larger of two in the middle; NaN of none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** Seconds after which a run first had a solution at least as good; Infinity if it never had. */
export function timeToReach(run: Run, target: Cost): number {
  return (
    run.steps.find(
      (step) =>
        step.broken === 0 &&
        (target.value === null || step.value !== null) &&
        compareCosts(step, target) <= 0,
    )?.seconds ?? Infinity
  );
}

/**
 * What is left between a cost and the bounds, in the first tier where it is more than nothing, as a share of that tier's
 * cost. Null if there is no bound for it: a bound of a later tier says nothing before those of the earlier ones are met.
 */
export function provenGap(cost: Cost, bounds: readonly (number | null)[]): number | null {
  if (cost.value !== null) return valueGap(cost.value, bounds[GOALS] ?? null);
  for (const [tier, paid] of cost.tiers.entries()) {
    if (paid <= ACCURACY && (bounds[tier] ?? 0) <= ACCURACY) continue;
    const bound = bounds[tier] ?? null;
    if (bound === null) return null;
    if (paid - bound > ACCURACY) return (paid - bound) / Math.abs(paid);
  }
  return 0;
}

/** The objective of a public set is the first tier of the goals, once all is covered and every rule is kept. */
function valueGap(value: number, bound: number | null): number | null {
  if (bound === null) return null;
  return value - bound > ACCURACY ? (value - bound) / Math.abs(value) : 0;
}
