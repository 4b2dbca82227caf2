import type { Instance } from "../../instance/instance.ts";
import type { Score } from "./score.ts";

/** What common hands earn: per pair its two sides, whose lesser counts. */
export class Couplings {
  readonly #terms: Instance["cells"]["pairs"];
  readonly #score: Score;
  readonly #sides: Float64Array;
  /** Per pair what a unit in common earns, and in which tier. */
  readonly #reward: Float64Array;
  readonly #tier: Int32Array;

  constructor({ cells, pairs, owners }: Instance, score: Score) {
    this.#terms = cells.pairs;
    this.#score = score;
    this.#sides = new Float64Array(2 * pairs.count);
    this.#reward = pairs.weight.map((weight, pair) => weight * owners[pairs.owner[pair]!]!.weight);
    this.#tier = pairs.owner.map((owner) => owners[owner]!.tier);
  }

  /** No portions anywhere. */
  clear(): void {
    this.#sides.fill(0);
  }

  change(cell: number, by: number): void {
    const { start, items, amounts } = this.#terms;
    const sides = this.#sides;
    const end = start[cell + 1]!;
    for (let at = start[cell]!; at < end; at += 1) {
      const side = items[at]!;
      const other = sides[side ^ 1]!;
      const old = sides[side]!;
      const now = old + amounts[at]! * by;
      sides[side] = now;
      const gained = (now < other ? now : other) - (old < other ? old : other);
      if (gained !== 0) this.#score.tiers[this.#tier[side >> 1]!]! -= this.#reward[side >> 1]! * gained;
    }
  }

  /** Undoes a change, but leaves the score to its journal. */
  revert(cell: number, by: number): void {
    const { start, items, amounts } = this.#terms;
    const end = start[cell + 1]!;
    for (let at = start[cell]!; at < end; at += 1) this.#sides[items[at]!]! -= amounts[at]! * by;
  }
}
