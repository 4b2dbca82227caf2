import { anneal, type Choose } from "./anneal.ts";
import { Best } from "./best.ts";
import type { Draft } from "./draft.ts";
import type { Random } from "../random.ts";
import type { State } from "./state.ts";
import { isBetter } from "./tierOrder.ts";

/** Something in a solution that is better not there, apart from what it costs: 0 for nothing, no unit. */
export type Amiss = (portions: Int32Array) => number;

/** So little more amiss is rounding. */
const ROUNDING = 1e-9;

/** So much more may goals cost, in parts of what they cost: far less than what the seed makes of them. */
const SLACK = 0.01;
/** Moves of a stretch; more where there are more cells, so that looking and undoing do not take the time of moving. */
const LEAST_STRETCH = 64;
const CELLS_A_MOVE = 64;

/**
 * Walks among solutions of about the same cost to one in which less is amiss: a stretch of annealing is kept if it ends with
 * nothing more amiss than before, and costs, compared tier by tier, no more than the first of the kept ones that is as good in
 * coverage and rules, but for a hundredth of the goals; else it is undone. So what is amiss may be any figure of a solution,
 * however it is reckoned, and is looked at once a stretch instead of once a move. (One aim as a bound for the other: Haimes,
 * Lasdon and Wismer 1971, IEEE Transactions on Systems, Man, and Cybernetics 1.)
 */
export class Preference {
  /** The solution with the least amiss so far, and of these the cheapest. */
  readonly best: Best;
  readonly #draft: Draft;
  readonly #choose: Choose;
  readonly #random: Random;
  readonly #amiss: Amiss;
  #limit: Float64Array;
  readonly #kept: Int32Array;
  readonly #moves: number;
  readonly #first: number;
  #least: number;

  /** The draft stands at the solution to begin at. */
  constructor(draft: Draft, amiss: Amiss, choose: Choose, random: Random) {
    const { state } = draft;
    this.#draft = draft;
    this.#choose = choose;
    this.#random = random;
    this.#amiss = amiss;
    this.best = new Best(state);
    this.#moves = Math.max(LEAST_STRETCH, Math.floor(state.instance.cells.count / CELLS_A_MOVE));
    this.#limit = limitOf(state);
    this.#kept = state.portions.slice();
    this.#first = amiss(state.portions);
    this.#least = this.#first;
  }

  /** Whether less is amiss than at the beginning. */
  get gained(): boolean {
    return this.#least < this.#first - ROUNDING;
  }

  /** One stretch; how many moves it took. */
  run(temperature: number): number {
    const { state } = this.#draft;
    anneal(this.#draft, new Best(state), this.#choose, this.#random, temperature, true, this.#moves);
    state.keep();
    const amiss = isBetter(this.#limit, state.tiers) ? Infinity : this.#amiss(state.portions);
    if (amiss > this.#least + ROUNDING) state.load(this.#kept);
    else this.#take(amiss);
    return this.#moves;
  }

  #take(amiss: number): void {
    const { state } = this.#draft;
    this.#kept.set(state.portions);
    if (isBetter(state.tiers, this.#limit, state.instance.goalsFrom)) this.#limit = limitOf(state);
    if (amiss < this.#least - ROUNDING) this.best.set(state);
    else this.best.see(state);
    this.#least = Math.min(this.#least, amiss);
  }
}

/** What solutions may cost that are as good as this one in coverage and rules. */
function limitOf({ tiers, instance }: State): Float64Array {
  return tiers.map((cost, tier) => (tier < instance.goalsFrom ? cost : cost + SLACK * Math.abs(cost)));
}
