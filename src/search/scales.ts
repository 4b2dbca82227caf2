import type { Instance } from "../instance/instance.ts";

/** Tiers before those of the goals: five of coverage, the elastic rules, the soft rules. */
export const BEFORE_GOALS = 7;

/**
 * Weights that let an annealing see all tiers at once. With a low `pressure` a tier weighs a little more than the next, so
 * that the search can pass through worse solutions; with STRICT so much more that no gain in a lower tier pays for a loss
 * in a higher one. The best solution is always kept by comparing tier by tier.
 */
export class Scales {
  /** Weight per tier now. */
  readonly now: Float64Array;
  readonly #base: Float64Array;
  readonly #strict: Float64Array;

  constructor(instance: Instance) {
    const tiers = instance.tiers.length;
    const goalTiers = tiers - BEFORE_GOALS;
    const smallest = smallestPortions(instance);
    this.now = new Float64Array(tiers);
    this.#base = Float64Array.from({ length: tiers }, (_, tier) => {
      if (tier < 5) return (0.3 - 0.03 * tier) / smallest[tier]!;
      if (tier === 5) return 4;
      if (tier === 6) return 2;
      return 4 ** Math.min(3, goalTiers - 1 - (tier - BEFORE_GOALS));
    });
    this.#strict = Float64Array.from({ length: tiers }, (_, tier) => {
      if (tier < 5) return (40 * [4096, 512, 64, 8, 1][tier]!) / smallest[tier]!;
      if (tier === 5) return 400;
      if (tier === 6) return 100;
      return 32 ** Math.min(3, goalTiers - 1 - (tier - BEFORE_GOALS));
    });
    this.press(1);
  }

  /** Makes coverage and rules weigh `pressure` times their base weight. */
  press(pressure: number): void {
    for (let tier = 0; tier < this.now.length; tier += 1) {
      this.now[tier] = pressure === STRICT ? this.#strict[tier]! : tier < BEFORE_GOALS ? pressure * this.#base[tier]! : this.#base[tier]!;
    }
  }
}

export const STRICT = Infinity;

/** The cost of the smallest portion that may stay open, per tier. */
function smallestPortions(instance: Instance): Float64Array {
  const smallest = new Float64Array(instance.tiers.length).fill(Infinity);
  const { turns, owners } = instance;
  for (let turn = 0; turn < turns.count; turn += 1) {
    const owner = owners[turns.owner[turn]!];
    if (owner?.kind !== "coverage") continue;
    smallest[owner.tier] = Math.min(smallest[owner.tier]!, turns.cost[turn]!);
  }
  return smallest.map((step) => (step === Infinity ? 1 : Math.max(step, 1e-6)));
}

/** Costs that differ by less than this are equal. */
export const TIER_ACCURACY = 1e-9;

/** Whether one list of tier costs is better than another: smaller at the first tier in which they differ. */
export function isBetter(one: Float64Array, other: Float64Array): boolean {
  for (let tier = 0; tier < one.length; tier += 1) {
    const difference = one[tier]! - other[tier]!;
    if (difference < -TIER_ACCURACY) return true;
    if (difference > TIER_ACCURACY) return false;
  }
  return false;
}
