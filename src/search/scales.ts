import type { Instance } from "../instance/instance.ts";

/** Tiers of coverage, the first of all. */
export const COVERAGE = 5;
/** Tiers before those of the goals: coverage, the elastic rules, the soft rules. */
export const BEFORE_GOALS = COVERAGE + 2;
/** What the smallest open portion weighs: less for less urgent work, at most 0.3. */
const portionWeight = (tier: number): number => 0.3 - 0.03 * tier;
/** What a fully broken elastic and a soft rule weigh. */
const RULES = [4, 2];
/** What a typical rise in the last tier of the goals weighs; a tier before it weighs some times as much. */
const GOAL_RISE = 0.02;
const GOAL_RATIO = 4;

/**
 * Weights that let an annealing see all tiers at once: a tier weighs a little more than the next, so that the search can pass
 * through worse solutions. The best solution is always kept by comparing tier by tier.
 */
export class Scales {
  /** Weight per tier now. */
  readonly now: Float64Array;
  readonly #base: Float64Array;

  constructor(instance: Instance) {
    const smallest = smallestPortions(instance);
    this.#base = smallest.map((portion, tier) => {
      if (tier < COVERAGE) return portionWeight(tier) / portion;
      return tier < BEFORE_GOALS ? RULES[tier - COVERAGE]! : 1;
    });
    this.now = this.#base.slice();
  }

  /** Makes a typical rise of each tier of the goals weigh what it should; a rise of 0 is not known. */
  weighGoals(rises: Float64Array): void {
    let weight = GOAL_RISE;
    for (let tier = rises.length - 1; tier >= BEFORE_GOALS; tier -= 1) {
      if (rises[tier]! > 0) this.#base[tier] = weight / rises[tier]!;
      if (tier > rises.length - 4) weight *= GOAL_RATIO;
    }
  }

  /** Makes coverage and rules weigh `pressure` times their base weight. */
  press(pressure: number): void {
    for (let tier = 0; tier < this.now.length; tier += 1)
      this.now[tier] = (tier < BEFORE_GOALS ? pressure : 1) * this.#base[tier]!;
  }
}

/** The cost of the smallest portion that may stay open, per tier; 1 for tiers without. */
function smallestPortions(instance: Instance): Float64Array {
  const smallest = new Float64Array(instance.tiers.length).fill(Infinity);
  const { turns, owners } = instance;
  for (let turn = 0; turn < turns.count; turn += 1) {
    const { kind, tier } = owners[turns.owner[turn]!]!;
    if (kind === "coverage") smallest[tier] = Math.min(smallest[tier]!, turns.cost[turn]!);
  }
  return smallest.map((step) => (step === Infinity ? 1 : Math.max(step, 1e-6)));
}
