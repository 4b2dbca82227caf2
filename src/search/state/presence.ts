import type { Instance } from "../../instance/instance.ts";
import type { Pending } from "./pending.ts";

/**
 * The counts: which keys are active, that is, have a portion in any of their cells. Pending changes are added up when somebody
 * asks; forgetting them all takes one step.
 */
export class Presence {
  readonly #instance: Instance;
  readonly #pending: Pending;
  /** Portions per key, and what pending changes add to the keys seen in this round. */
  readonly #sum: Int32Array;
  readonly #addedSum: Int32Array;
  readonly #seenKey: Int32Array;
  readonly #touchedKeys: Int32Array;
  #keyCount = 0;
  /** The same for the active keys of each count. */
  readonly #active: Int32Array;
  readonly #addedActive: Int32Array;
  readonly #seenCount: Int32Array;
  readonly #touchedCounts: Int32Array;
  #countCount = 0;
  #round = 1;
  /** Pending changes that have been added. */
  #added = 0;
  #keptBroken = 0;
  #keptExcess = 0;
  readonly #under: Float64Array;
  readonly #over: Float64Array;
  readonly #tier: Int32Array;

  constructor(instance: Instance, pending: Pending) {
    const { counts, keys, owners } = instance;
    const weight = (count: number) => owners[counts.owner[count]!]!.weight;
    this.#instance = instance;
    this.#pending = pending;
    this.#sum = new Int32Array(keys.count);
    this.#addedSum = new Int32Array(keys.count);
    this.#seenKey = new Int32Array(keys.count);
    this.#touchedKeys = new Int32Array(keys.count);
    this.#active = new Int32Array(counts.count);
    this.#addedActive = new Int32Array(counts.count);
    this.#seenCount = new Int32Array(counts.count);
    this.#touchedCounts = new Int32Array(counts.count);
    this.#under = counts.under.map((rate, count) => rate * weight(count));
    this.#over = counts.over.map((rate, count) => rate * weight(count));
    this.#tier = counts.owner.map((owner) => owners[owner]!.tier);
  }

  /** Counts over or under their hard bounds. */
  get broken(): number {
    this.#sync();
    let broken = this.#keptBroken;
    for (let index = 0; index < this.#countCount; index += 1) {
      const count = this.#touchedCounts[index]!;
      broken += this.#isBroken(count, this.#activeNow(count)) - this.#isBroken(count, this.#active[count]!);
    }
    return broken;
  }

  /** How many active keys there are beyond the upper bounds. */
  get excess(): number {
    this.#sync();
    const { upper } = this.#instance.counts;
    let excess = this.#keptExcess;
    for (let index = 0; index < this.#countCount; index += 1) {
      const count = this.#touchedCounts[index]!;
      excess +=
        Math.max(0, this.#activeNow(count) - upper[count]!) -
        Math.max(0, this.#active[count]! - upper[count]!);
    }
    return excess;
  }

  /** No portions anywhere: adds what that costs to the tiers. */
  clear(tiers: Float64Array): void {
    this.forget();
    this.#sum.fill(0);
    this.#active.fill(0);
    this.#keptBroken = 0;
    this.#keptExcess = 0;
    for (let count = 0; count < this.#active.length; count += 1) {
      this.#keptBroken += this.#isBroken(count, 0);
      if (this.#tier[count]! >= 0) tiers[this.#tier[count]!]! += this.#cost(count, 0);
    }
  }

  /** Adds to the tiers what the pending changes cost. */
  weigh(tiers: Float64Array): void {
    this.#sync();
    for (let index = 0; index < this.#countCount; index += 1) {
      const count = this.#touchedCounts[index]!;
      const tier = this.#tier[count]!;
      if (tier >= 0)
        tiers[tier]! += this.#cost(count, this.#activeNow(count)) - this.#cost(count, this.#active[count]!);
    }
  }

  /** The last pending change has been undone. */
  reverted(cell: number, by: number): void {
    if (this.#added <= this.#pending.count) return;
    this.#added -= 1;
    this.#add(cell, -by);
  }

  /** Pending changes have all been undone. */
  forget(): void {
    this.#round = (this.#round + 1) | 0;
    this.#keyCount = 0;
    this.#countCount = 0;
    this.#added = 0;
  }

  /** Takes the pending changes into the sums. */
  keep(): void {
    this.#keptBroken = this.broken;
    this.#keptExcess = this.excess;
    for (let index = 0; index < this.#keyCount; index += 1) {
      const key = this.#touchedKeys[index]!;
      this.#sum[key]! += this.#addedSum[key]!;
    }
    for (let index = 0; index < this.#countCount; index += 1) {
      const count = this.#touchedCounts[index]!;
      this.#active[count]! += this.#addedActive[count]!;
    }
    this.forget();
  }

  /** Active keys of a count. */
  active(count: number): number {
    this.#sync();
    return this.#activeNow(count);
  }

  #activeNow(count: number): number {
    const active = this.#active[count]!;
    return this.#seenCount[count] === this.#round ? active + this.#addedActive[count]! : active;
  }

  /** Portions in the cells of a key. */
  portions(key: number): number {
    this.#sync();
    return this.#portions(key);
  }

  /** A count whose hard bound portions in the cell would break, or -1. */
  blocking(cell: number): number {
    this.#sync();
    const { start, items } = this.#instance.cells.keys;
    const { of } = this.#instance.keys;
    const { upper } = this.#instance.counts;
    const end = start[cell + 1]!;
    for (let at = start[cell]!; at < end; at += 1) {
      const key = items[at]!;
      const count = of[key]!;
      if (this.#portions(key) === 0 && this.#activeNow(count) >= upper[count]!) return count;
    }
    return -1;
  }

  /** Whether a key of the count is active no more once portions have left the cell. */
  releases(cell: number, portions: number, count: number): boolean {
    this.#sync();
    const { start, items } = this.#instance.cells.keys;
    const { of } = this.#instance.keys;
    for (let at = start[cell]!; at < start[cell + 1]!; at += 1)
      if (of[items[at]!] === count && this.#portions(items[at]!) === portions) return true;
    return false;
  }

  /** The cell's key in a count over its upper bound, or -1. */
  exceeded(cell: number): number {
    this.#sync();
    const { start, items } = this.#instance.cells.keys;
    const { of } = this.#instance.keys;
    const { upper } = this.#instance.counts;
    for (let at = start[cell]!; at < start[cell + 1]!; at += 1)
      if (this.#activeNow(of[items[at]!]!) > upper[of[items[at]!]!]!) return items[at]!;
    return -1;
  }

  #portions(key: number): number {
    const sum = this.#sum[key]!;
    return this.#seenKey[key] === this.#round ? sum + this.#addedSum[key]! : sum;
  }

  /** Adds the pending changes that have not been added yet. */
  #sync(): void {
    const { cells, by, count } = this.#pending;
    for (; this.#added < count; this.#added += 1) this.#add(cells[this.#added]!, by[this.#added]!);
  }

  #add(cell: number, by: number): void {
    const { start, items } = this.#instance.cells.keys;
    const { of } = this.#instance.keys;
    const round = this.#round;
    const end = start[cell + 1]!;
    for (let at = start[cell]!; at < end; at += 1) {
      const key = items[at]!;
      if (this.#seenKey[key] !== round) {
        this.#seenKey[key] = round;
        this.#addedSum[key] = 0;
        this.#touchedKeys[this.#keyCount] = key;
        this.#keyCount += 1;
      }
      const old = this.#sum[key]! + this.#addedSum[key]!;
      this.#addedSum[key]! += by;
      if (old === 0) this.#activate(of[key]!, 1);
      else if (old + by === 0) this.#activate(of[key]!, -1);
    }
  }

  #activate(count: number, by: number): void {
    if (this.#seenCount[count] !== this.#round) {
      this.#seenCount[count] = this.#round;
      this.#addedActive[count] = 0;
      this.#touchedCounts[this.#countCount] = count;
      this.#countCount += 1;
    }
    this.#addedActive[count]! += by;
  }

  #isBroken(count: number, active: number): number {
    const { lower, upper } = this.#instance.counts;
    return active > upper[count]! || active < lower[count]! ? 1 : 0;
  }

  #cost(count: number, active: number): number {
    const off = active - this.#instance.counts.target[count]!;
    return off < 0 ? -off * this.#under[count]! : off * this.#over[count]!;
  }
}
