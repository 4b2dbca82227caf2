import type { Instance } from "../../instance/instance.ts";
import type { Pending } from "./pending.ts";

/** Numbers of one pair, side by side: its two sides, and what pending changes add to them. */
const ADDED = 2;
const ROW = 4;

/** What common hands earn: per pair its two sides, whose lesser counts. */
export class Couplings {
  readonly #terms: Instance["cells"]["pairs"];
  readonly #rows: Float64Array;
  /** Per pair what a unit in common earns, and in which tier. */
  readonly #reward: Float64Array;
  readonly #tier: Int32Array;
  /** Pairs that the pending changes touch. */
  readonly #touched: Int32Array;
  #touchedCount = 0;
  readonly #seen: Int32Array;
  #round = 0;

  constructor({ cells, pairs, owners }: Instance) {
    this.#terms = cells.pairs;
    this.#rows = new Float64Array(ROW * pairs.count);
    this.#reward = pairs.weight.map((weight, pair) => weight * owners[pairs.owner[pair]!]!.weight);
    this.#tier = pairs.owner.map((owner) => owners[owner]!.tier);
    this.#touched = new Int32Array(pairs.count);
    this.#seen = new Int32Array(pairs.count);
  }

  /** No portions anywhere, so nothing in common. */
  clear(): void {
    this.#rows.fill(0);
    this.#touchedCount = 0;
  }

  /** Adds to the tiers what the pending changes cost. */
  weigh({ cells, by, count }: Pending, tiers: Float64Array): void {
    this.#gather(cells, by, count);
    const rows = this.#rows;
    for (let index = 0; index < this.#touchedCount; index += 1) {
      const pair = this.#touched[index]!;
      const row = ROW * pair;
      const [a, b] = [rows[row]!, rows[row + 1]!];
      const [nowA, nowB] = [a + rows[row + ADDED]!, b + rows[row + ADDED + 1]!];
      const gained = (nowA < nowB ? nowA : nowB) - (a < b ? a : b);
      if (gained !== 0) tiers[this.#tier[pair]!]! -= this.#reward[pair]! * gained;
    }
  }

  /** Takes the pending changes, which have been weighed, into the sides. */
  keep(): void {
    const rows = this.#rows;
    for (let index = 0; index < this.#touchedCount; index += 1) {
      const row = ROW * this.#touched[index]!;
      rows[row]! += rows[row + ADDED]!;
      rows[row + 1]! += rows[row + ADDED + 1]!;
    }
    this.#touchedCount = 0;
  }

  /** Sums up, side by side, what the pending changes add. An item of the terms is twice the pair, plus 1 for side B. */
  #gather(cells: Int32Array, by: Int32Array, count: number): void {
    const { start, items, amounts } = this.#terms;
    const rows = this.#rows;
    const seen = this.#seen;
    const round = (this.#round = (this.#round + 1) | 0);
    let size = 0;
    for (let index = 0; index < count; index += 1) {
      const portions = by[index]!;
      const end = start[cells[index]! + 1]!;
      for (let at = start[cells[index]!]!; at < end; at += 1) {
        const pair = items[at]! >> 1;
        const added = ROW * pair + ADDED;
        if (seen[pair] !== round) {
          seen[pair] = round;
          this.#touched[size] = pair;
          size += 1;
          rows[added] = 0;
          rows[added + 1] = 0;
        }
        rows[added + (items[at]! & 1)]! += amounts[at]! * portions;
      }
    }
    this.#touchedCount = size;
  }
}
