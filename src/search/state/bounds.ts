import { TOLERANCE, type Instance, type Terms } from "../../instance/instance.ts";
import { chosenTerms } from "./chosenTerms.ts";
import type { Pending } from "./pending.ts";

/** Numbers of one ledger, side by side, since they are needed together. */
const BALANCE = 0;
/** What pending changes add to the balance; only if the ledger was seen in this round. */
const ADDED = 1;
const UPPER = 2;
const LOWER = 3;
/** What a unit over the upper bound counts: one over the usual amount of a portion. */
const RATE = 4;
const ROW = 8;

/**
 * The hard bounds of the ledgers: their balances, apart from the costs, so that few numbers tell whether work fits. Pending
 * changes are added up when somebody asks; forgetting them all takes one step.
 */
export class Bounds {
  /** Per cell the ledgers with hard bounds. */
  readonly terms: Terms;
  readonly #pending: Pending;
  readonly #opening: Float64Array;
  readonly #rows: Float64Array;
  /** Ledgers that the pending changes touch: those seen in this round. */
  readonly #touched: Int32Array;
  #touchedCount = 0;
  readonly #seen: Int32Array;
  #round = 1;
  /** Pending changes that have been added. */
  #added = 0;
  #keptBroken = 0;
  #keptExcess = 0;
  #broken = 0;
  #excess = 0;
  /** How many pending changes `broken` and `excess` tell of. */
  #counted = 0;

  constructor({ cells, ledgers }: Instance, pending: Pending) {
    this.terms = chosenTerms(
      cells.ledgers,
      (ledger) => ledgers.upper[ledger]! < Infinity || ledgers.lower[ledger]! > -Infinity,
    );
    this.#pending = pending;
    this.#opening = ledgers.opening;
    this.#rows = new Float64Array(ROW * ledgers.count);
    this.#touched = new Int32Array(ledgers.count);
    this.#seen = new Int32Array(ledgers.count);
    for (let ledger = 0; ledger < ledgers.count; ledger += 1) {
      this.#rows[ROW * ledger + UPPER] = ledgers.upper[ledger]! + TOLERANCE;
      this.#rows[ROW * ledger + LOWER] = ledgers.lower[ledger]! - TOLERANCE;
      this.#rows[ROW * ledger + RATE] = usualRate(ledgers.terms, ledger);
    }
  }

  /** Ledgers over or under their hard bounds. */
  get broken(): number {
    if (this.#counted !== this.#pending.count) this.#count();
    return this.#broken;
  }

  /** By how many portions of a usual size ledgers are over their upper bounds, summed. */
  get excess(): number {
    if (this.#counted !== this.#pending.count) this.#count();
    return this.#excess;
  }

  /** No portions anywhere. */
  clear(): void {
    this.#keptBroken = 0;
    this.#keptExcess = 0;
    for (let ledger = 0; ledger < this.#opening.length; ledger += 1) {
      const row = ROW * ledger;
      const opening = this.#opening[ledger]!;
      this.#rows[row + BALANCE] = opening;
      this.#keptBroken += Number(opening > this.#rows[row + UPPER]! || opening < this.#rows[row + LOWER]!);
      this.#keptExcess += this.#excessAt(row, opening);
    }
    this.forget();
  }

  /** The last pending change has been undone. */
  reverted(cell: number, by: number): void {
    if (this.#added <= this.#pending.count) return;
    this.#counted = -1;
    this.#added -= 1;
    this.#add(cell, -by);
  }

  /** Pending changes have all been undone. */
  forget(): void {
    this.#round = (this.#round + 1) | 0;
    this.#touchedCount = 0;
    this.#added = 0;
    this.#broken = this.#keptBroken;
    this.#excess = this.#keptExcess;
    this.#counted = 0;
  }

  /** Takes the pending changes into the balances. */
  keep(): void {
    if (this.#counted !== this.#pending.count) this.#count();
    const rows = this.#rows;
    for (let index = 0; index < this.#touchedCount; index += 1) {
      const row = ROW * this.#touched[index]!;
      rows[row + BALANCE]! += rows[row + ADDED]!;
    }
    this.#keptBroken = this.#broken;
    this.#keptExcess = this.#excess;
    this.forget();
  }

  /** A ledger that so many more portions in the cell would bring over its upper bound, or -1. */
  wouldExceed(cell: number, by: number): number {
    this.#sync();
    const { start, items, amounts } = this.terms;
    const rows = this.#rows;
    const end = start[cell + 1]!;
    for (let at = start[cell]!; at < end; at += 1) {
      const ledger = items[at]!;
      const amount = amounts[at]!;
      if (amount > 0 && this.#balance(ledger) + amount * by > rows[ROW * ledger + UPPER]!) return ledger;
    }
    return -1;
  }

  /**
   * Whether an exchange brings none of the ledgers of the cell that gains over its upper bound, or further over it. The cell
   * that loses is another of the same member. Counts from what is kept, without pending changes.
   */
  exchangeFits(gaining: number, gains: number, losing: number, loses: number): boolean {
    const { start, items, amounts } = this.terms;
    const rows = this.#rows;
    const end = start[gaining + 1]!;
    const losingEnd = start[losing + 1]!;
    // Ledgers of a cell are in order, so both rows are read side by side.
    let other = start[losing]!;
    for (let at = start[gaining]!; at < end; at += 1) {
      const ledger = items[at]!;
      let by = amounts[at]! * gains;
      while (other < losingEnd && items[other]! < ledger) other += 1;
      if (other < losingEnd && items[other] === ledger) by -= amounts[other]! * loses;
      if (by > TOLERANCE && rows[ROW * ledger]! + by > rows[ROW * ledger + UPPER]!) return false;
    }
    return true;
  }

  /** A ledger over its upper bound that the cell adds to, or -1. */
  exceeded(cell: number): number {
    return this.wouldExceed(cell, 0);
  }

  /** Tells which ledgers one more portion in the cell would bring over their bounds. */
  *blocking(cell: number): Generator<number> {
    this.#sync();
    const { start, items, amounts } = this.terms;
    for (let at = start[cell]!; at < start[cell + 1]!; at += 1) {
      const amount = amounts[at]!;
      if (amount > 0 && this.#balance(items[at]!) + amount > this.#rows[ROW * items[at]! + UPPER]!)
        yield items[at]!;
    }
  }

  #balance(ledger: number): number {
    const balance = this.#rows[ROW * ledger]!;
    return this.#seen[ledger] === this.#round ? balance + this.#rows[ROW * ledger + ADDED]! : balance;
  }

  /** Adds the pending changes that have not been added yet. */
  #sync(): void {
    const { cells, by, count } = this.#pending;
    for (; this.#added < count; this.#added += 1) this.#add(cells[this.#added]!, by[this.#added]!);
  }

  #add(cell: number, by: number): void {
    const { start, items, amounts } = this.terms;
    const rows = this.#rows;
    const seen = this.#seen;
    const round = this.#round;
    const end = start[cell + 1]!;
    for (let at = start[cell]!; at < end; at += 1) {
      const ledger = items[at]!;
      if (seen[ledger] === round) rows[ROW * ledger + ADDED]! += amounts[at]! * by;
      else {
        seen[ledger] = round;
        this.#touched[this.#touchedCount] = ledger;
        this.#touchedCount += 1;
        rows[ROW * ledger + ADDED] = amounts[at]! * by;
      }
    }
  }

  #count(): void {
    this.#sync();
    const rows = this.#rows;
    let broken = this.#keptBroken;
    let excess = this.#keptExcess;
    for (let index = 0; index < this.#touchedCount; index += 1) {
      const row = ROW * this.#touched[index]!;
      const old = rows[row]!;
      const now = old + rows[row + ADDED]!;
      const upper = rows[row + UPPER]!;
      const lower = rows[row + LOWER]!;
      if (now > upper || now < lower) broken += 1;
      if (old > upper || old < lower) broken -= 1;
      if (now > upper || old > upper) excess += this.#excessAt(row, now) - this.#excessAt(row, old);
    }
    this.#broken = broken;
    this.#excess = excess;
    this.#counted = this.#pending.count;
  }

  #excessAt(row: number, balance: number): number {
    return this.#rows[row + RATE]! * Math.max(0, balance - this.#rows[row + UPPER]!);
  }
}

/** One over the mean amount above 0 of a ledger. */
function usualRate({ start, amounts }: Terms, ledger: number): number {
  const positive = amounts.subarray(start[ledger], start[ledger + 1]).filter((amount) => amount > 0);
  return positive.length === 0 ? 0 : positive.length / positive.reduce((sum, amount) => sum + amount, 0);
}
