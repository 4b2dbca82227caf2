import { sum } from "./distribution.ts";
import type { Division } from "./division.ts";
import { hoursByMember } from "./streams.ts";

export interface Dispersion {
  /** Jain's index: 1 is equal; k/n if k of n carry all equally. */
  readonly jain: number | null;
  /** Gini coefficient: 0 is equal; 1 - 1/n if one carries all. */
  readonly gini: number | null;
  /** Largest value over the mean: 1 is equal. */
  readonly maxOverMean: number | null;
}

/**
 * How unequal values of zero or more are.
 *
 * Jain = (sum x)^2 / (n sum x^2); Gini = sum over pairs of |x_i - x_j| / (2 n^2 mean). All null if there is nothing to
 * spread (no values, or all zero). Jain, Chiu and Hawe 1984; Gini 1912. Test: (6, 4, 4, 2) gives 0.888889, 0.1875, 1.5.
 */
export function dispersion(values: readonly number[]): Dispersion {
  const total = sum(values, (value) => value);
  if (values.length === 0 || total <= 0) return { jain: null, gini: null, maxOverMean: null };
  const count = values.length;
  const squares = sum(values, (value) => value * value);
  const ascending = [...values].sort((first, second) => first - second);
  // The sum over all pairs of |x_i - x_j| / 2, in one pass over the sorted values.
  const differences = sum(ascending.entries(), ([rank, value]) => value * (2 * rank - count + 1));
  return {
    jain: (total * total) / (count * squares),
    gini: differences / (count * total),
    maxOverMean: (Math.max(...values) * count) / total,
  };
}

/** How unequally unpleasant hours are spread, each member's divided by the hours they have; members without hours are left out. */
export function unpleasantDispersion(division: Division): Dispersion {
  const unpleasant = hoursByMember(division.holdings, (task) => task.unpleasant > 0);
  const present = [...division.capacity].filter(([, hours]) => hours > 0);
  return dispersion(present.map(([member, hours]) => (unpleasant.get(member) ?? 0) / hours));
}
