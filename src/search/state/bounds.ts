import { TOLERANCE, type Instance, type Terms } from "../../instance/instance.ts";
import { chosenTerms } from "./chosenTerms.ts";
import type { Score } from "./score.ts";

/** The hard bounds of the ledgers: their balances, apart from the costs, so that few numbers tell whether work fits. */
export class Bounds {
  /** Per cell the ledgers with hard bounds. */
  readonly terms: Terms;
  readonly #score: Score;
  readonly #opening: Float64Array;
  readonly #balance: Float64Array;
  readonly #upper: Float64Array;
  readonly #lower: Float64Array;

  constructor({ cells, ledgers }: Instance, score: Score) {
    this.terms = chosenTerms(
      cells.ledgers,
      (ledger) => ledgers.upper[ledger]! < Infinity || ledgers.lower[ledger]! > -Infinity,
    );
    this.#score = score;
    this.#opening = ledgers.opening;
    this.#balance = new Float64Array(ledgers.count);
    this.#upper = ledgers.upper.map((upper) => upper + TOLERANCE);
    this.#lower = ledgers.lower.map((lower) => lower - TOLERANCE);
  }

  /** No portions anywhere. */
  clear(): void {
    this.#balance.set(this.#opening);
    for (let ledger = 0; ledger < this.#balance.length; ledger += 1)
      if (this.#isBroken(ledger)) this.#score.broken += 1;
  }

  change(cell: number, by: number): void {
    const { start, items, amounts } = this.terms;
    const [balance, upper, lower] = [this.#balance, this.#upper, this.#lower];
    const end = start[cell + 1]!;
    let broken = 0;
    for (let at = start[cell]!; at < end; at += 1) {
      const ledger = items[at]!;
      const old = balance[ledger]!;
      const now = old + amounts[at]! * by;
      balance[ledger] = now;
      const [most, least] = [upper[ledger]!, lower[ledger]!];
      if (now > most || now < least) broken += 1;
      if (old > most || old < least) broken -= 1;
    }
    this.#score.broken += broken;
  }

  /** Undoes a change, but leaves the score to its journal. */
  revert(cell: number, by: number): void {
    const { start, items, amounts } = this.terms;
    const end = start[cell + 1]!;
    for (let at = start[cell]!; at < end; at += 1) this.#balance[items[at]!]! -= amounts[at]! * by;
  }

  /** Whether so many more portions in the cell keep every upper bound. */
  fits(cell: number, by: number): boolean {
    const { start, items, amounts } = this.terms;
    const end = start[cell + 1]!;
    for (let at = start[cell]!; at < end; at += 1) {
      const ledger = items[at]!;
      const amount = amounts[at]!;
      if (amount > 0 && this.#balance[ledger]! + amount * by > this.#upper[ledger]!) return false;
    }
    return true;
  }

  /** The same if another cell loses portions first. A cell's ledgers are in order, so that one walk meets the common ones. */
  fitsInstead(cell: number, by: number, other: number, loses: number): boolean {
    const { start, items, amounts } = this.terms;
    const end = start[cell + 1]!;
    const otherEnd = start[other + 1]!;
    let place = start[other]!;
    for (let at = start[cell]!; at < end; at += 1) {
      const ledger = items[at]!;
      const amount = amounts[at]!;
      if (amount <= 0) continue;
      const now = this.#balance[ledger]! + amount * by;
      if (now <= this.#upper[ledger]!) continue;
      while (place < otherEnd && items[place]! < ledger) place += 1;
      if (place === otherEnd || items[place] !== ledger) return false;
      if (now - amounts[place]! * loses > this.#upper[ledger]!) return false;
    }
    return true;
  }

  /** A ledger over its upper bound that the cell adds to, or -1. */
  exceeded(cell: number): number {
    const { start, items, amounts } = this.terms;
    for (let at = start[cell]!; at < start[cell + 1]!; at += 1) {
      if (amounts[at]! > 0 && this.#balance[items[at]!]! > this.#upper[items[at]!]!) return items[at]!;
    }
    return -1;
  }

  /** Tells which ledgers one more portion in the cell would bring over their bounds. */
  *blocking(cell: number): Generator<number> {
    const { start, items, amounts } = this.terms;
    for (let at = start[cell]!; at < start[cell + 1]!; at += 1) {
      const amount = amounts[at]!;
      if (amount > 0 && this.#balance[items[at]!]! + amount > this.#upper[items[at]!]!) yield items[at]!;
    }
  }

  #isBroken(ledger: number): boolean {
    return this.#balance[ledger]! > this.#upper[ledger]! || this.#balance[ledger]! < this.#lower[ledger]!;
  }
}
