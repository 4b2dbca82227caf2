import type { Instance } from "../instance/instance.ts";

/** Tiers of coverage, the first of all. */
export const COVERAGE = 5;
/** What an open portion weighs, of usual size: a little less the less urgent it is. */
const urgency = (tier: number): number => 1 - 0.1 * tier;
/** What a fully broken elastic and a soft rule weigh: the last tiers before those of the goals. */
const RULES = [4, 2];
/** What a portion that moves from an agreed plan weighs beside one that is open: less, so that what is open is covered. */
const MOVED = 0.3;
/** What a typical rise in the last tier of the goals weighs; a tier before it weighs some times as much. */
const GOAL_RISE = 0.03;
const GOAL_RATIO = 4;

/**
 * Weights that let an annealing see all tiers at once: a tier weighs a little more than the next, so that the search can pass
 * through worse solutions. The best solution is always kept by comparing tier by tier.
 */
export class Scales {
  /** Weight per tier now. */
  readonly now: Float64Array;
  readonly #base: Float64Array;
  readonly #goals: number;

  constructor(instance: Instance) {
    this.#goals = instance.goalsFrom;
    const rules = this.#goals - RULES.length;
    const portion = usualPortion(instance);
    this.#base = Float64Array.from(instance.tiers, (_, tier) => {
      if (tier < COVERAGE) return urgency(tier) / portion;
      if (tier < rules) return MOVED / portion;
      return tier < this.#goals ? RULES[tier - rules]! : 1;
    });
    this.now = this.#base.slice();
  }

  /** Makes a typical rise of each tier of the goals weigh what it should; a rise of 0 is not known. */
  weighGoals(rises: Float64Array): void {
    let weight = GOAL_RISE;
    for (let tier = rises.length - 1; tier >= this.#goals; tier -= 1) {
      if (rises[tier]! > 0) this.#base[tier] = weight / rises[tier]!;
      if (tier > rises.length - 4) weight *= GOAL_RATIO;
    }
  }

  /** Makes an open portion of usual size weigh `open`, and rules `rules` times their base weight. */
  press(open: number, rules: number): void {
    for (let tier = 0; tier < this.now.length; tier += 1) {
      const pressure = tier < COVERAGE ? open : tier < this.#goals ? rules : 1;
      this.now[tier] = pressure * this.#base[tier]!;
    }
  }
}

/** The mean cost of an open portion of work. */
function usualPortion({ turns, owners }: Instance): number {
  let [cost, portions] = [0, 0];
  for (let turn = 0; turn < turns.count; turn += 1) {
    if (owners[turns.owner[turn]!]!.kind !== "coverage") continue;
    cost += turns.cost[turn]! * turns.portions[turn]!;
    portions += turns.portions[turn]!;
  }
  return cost > 0 ? cost / portions : 1;
}
