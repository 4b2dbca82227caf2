import type { Instance } from "../instance/instance.ts";
import { recount } from "../instance/recount.ts";

/** Costs of a tier that differ by less than this are equal, as in the search. */
export const TIER_ACCURACY = 1e-9;

/** The best division so far, at its true cost. */
export class Incumbent {
  readonly #instance: Instance;
  portions: Int32Array;
  /** True cost of each tier. */
  tiers: Float64Array;
  /** Whether it breaks a hard bound, so that anything which breaks none is better. */
  broken: boolean;

  constructor(instance: Instance, portions: ArrayLike<number>) {
    const { tiers, broken } = recount(instance, portions);
    this.#instance = instance;
    this.portions = Int32Array.from(portions);
    this.tiers = tiers;
    this.broken = broken.length > 0;
  }

  /** Takes a division if it breaks nothing and is better, tier by tier; tells whether it did. */
  offer(portions: Int32Array): boolean {
    const { tiers, broken } = recount(this.#instance, portions);
    if (broken.length > 0 || (!this.broken && !precedes(tiers, this.tiers))) return false;
    this.portions = portions;
    this.tiers = tiers;
    this.broken = false;
    return true;
  }
}

/** Whether costs are less in the first tier in which they differ. */
function precedes(one: Float64Array, other: Float64Array): boolean {
  const tier = one.findIndex((cost, index) => Math.abs(cost - other[index]!) > TIER_ACCURACY);
  return tier >= 0 && one[tier]! < other[tier]!;
}
