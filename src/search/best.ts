import type { Draft } from "./draft.ts";
import { isBetter } from "./tierOrder.ts";
import type { State } from "./state.ts";

/** The best solution seen: with the fewest broken bounds, and of these the least cost, compared tier by tier. */
export class Best {
  readonly portions: Int32Array;
  readonly tiers: Float64Array;
  broken: number;

  constructor(state: State) {
    this.portions = state.portions.slice();
    this.tiers = state.tiers.slice();
    this.broken = state.broken;
  }

  /** Keeps the state if it is better. */
  see(state: State): void {
    if (this.#isWorseThan(state.broken, state.tiers)) this.set(state);
  }

  /** Keeps the state whatever it costs. */
  set(state: State): void {
    state.place();
    this.portions.set(state.portions);
    this.tiers.set(state.tiers);
    this.broken = state.broken;
  }

  /** Takes over another best solution if it is better. */
  take(other: Best): void {
    if (!this.#isWorseThan(other.broken, other.tiers)) return;
    this.portions.set(other.portions);
    this.tiers.set(other.tiers);
    this.broken = other.broken;
  }

  /** Keeps what was there before a move that is accepted though it makes the solution worse. */
  leave(draft: Draft): void {
    if (!this.#isWorseThan(draft.brokenBefore, draft.before)) return;
    draft.state.place();
    const { portions, pending } = draft.state;
    this.portions.set(portions);
    for (let index = 0; index < pending.count; index += 1)
      this.portions[pending.cells[index]!]! -= pending.by[index]!;
    this.tiers.set(draft.before);
    this.broken = draft.brokenBefore;
  }

  #isWorseThan(broken: number, tiers: Float64Array): boolean {
    return broken < this.broken || (broken === this.broken && isBetter(tiers, this.tiers));
  }
}
