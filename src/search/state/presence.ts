import type { Instance } from "../../instance/instance.ts";
import type { Score } from "./score.ts";

/** The counts: which keys are active, that is, have a portion in any of their cells. */
export class Presence {
  readonly #instance: Instance;
  readonly #score: Score;
  /** Portions per key. */
  readonly sum: Int32Array;
  /** Active keys per count. */
  readonly active: Int32Array;
  readonly #under: Float64Array;
  readonly #over: Float64Array;
  readonly #tier: Int32Array;

  constructor(instance: Instance, score: Score) {
    const { counts, keys, owners } = instance;
    const weight = (count: number) => owners[counts.owner[count]!]!.weight;
    this.#instance = instance;
    this.#score = score;
    this.sum = new Int32Array(keys.count);
    this.active = new Int32Array(counts.count);
    this.#under = counts.under.map((rate, count) => rate * weight(count));
    this.#over = counts.over.map((rate, count) => rate * weight(count));
    this.#tier = counts.owner.map((owner) => owners[owner]!.tier);
  }

  /** No portions anywhere. */
  clear(): void {
    const { lower } = this.#instance.counts;
    this.sum.fill(0);
    this.active.fill(0);
    for (let count = 0; count < this.active.length; count += 1) {
      if (lower[count]! > 0) this.#score.broken += 1;
      this.#bear(count, this.#cost(count, 0));
    }
  }

  change(cell: number, by: number): void {
    const { start, items } = this.#instance.cells.keys;
    const { of } = this.#instance.keys;
    const end = start[cell + 1]!;
    for (let at = start[cell]!; at < end; at += 1) {
      const key = items[at]!;
      const old = this.sum[key]!;
      this.sum[key] = old + by;
      if (old === 0) this.#activate(of[key]!, 1);
      else if (old + by === 0) this.#activate(of[key]!, -1);
    }
  }

  /** Undoes a change, but leaves the score to its journal. */
  revert(cell: number, by: number): void {
    const { start, items } = this.#instance.cells.keys;
    const { of } = this.#instance.keys;
    const end = start[cell + 1]!;
    for (let at = start[cell]!; at < end; at += 1) {
      const key = items[at]!;
      const now = this.sum[key]!;
      this.sum[key] = now - by;
      if (now === 0) this.active[of[key]!]! += 1;
      else if (now - by === 0) this.active[of[key]!]! -= 1;
    }
  }

  /** Whether portions in the cell keep every upper bound. */
  fits(cell: number): boolean {
    const { start, items } = this.#instance.cells.keys;
    const { of } = this.#instance.keys;
    const { upper } = this.#instance.counts;
    const end = start[cell + 1]!;
    for (let at = start[cell]!; at < end; at += 1) {
      const key = items[at]!;
      if (this.sum[key] === 0 && this.active[of[key]!]! >= upper[of[key]!]!) return false;
    }
    return true;
  }

  /** The cell's key in a count over its upper bound, or -1. */
  exceeded(cell: number): number {
    const { start, items } = this.#instance.cells.keys;
    const { of } = this.#instance.keys;
    const { upper } = this.#instance.counts;
    for (let at = start[cell]!; at < start[cell + 1]!; at += 1)
      if (this.active[of[items[at]!]!]! > upper[of[items[at]!]!]!) return items[at]!;
    return -1;
  }

  #activate(count: number, by: number): void {
    const { lower, upper } = this.#instance.counts;
    const old = this.active[count]!;
    const now = old + by;
    this.active[count] = now;
    const [most, least] = [upper[count]!, lower[count]!];
    if (now > most || now < least) this.#score.broken += 1;
    if (old > most || old < least) this.#score.broken -= 1;
    const change = this.#cost(count, now) - this.#cost(count, old);
    if (change !== 0) this.#bear(count, change);
  }

  #cost(count: number, active: number): number {
    const off = active - this.#instance.counts.target[count]!;
    return off < 0 ? -off * this.#under[count]! : off * this.#over[count]!;
  }

  #bear(count: number, cost: number): void {
    if (this.#tier[count]! >= 0) this.#score.tiers[this.#tier[count]!]! += cost;
  }
}
