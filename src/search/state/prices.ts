import { TOLERANCE, type Instance, type Terms } from "../../instance/instance.ts";
import { chosenTerms } from "./chosenTerms.ts";
import type { Score } from "./score.ts";

/** Numbers of one ledger, side by side, since they are needed together. */
const BALANCE = 0;
const COST = 1;
const TARGET = 2;
const UNDER = 3;
const OVER = 4;
const SQUARED = 5;
const ROW = 8;

/** The costs of the ledgers and the budgets that some of them count against. */
export class Prices {
  readonly #instance: Instance;
  readonly #score: Score;
  readonly #terms: Terms;
  readonly #rows: Float64Array;
  /** The tier that bears the cost, or -1 - the budget. */
  readonly #bearer: Int32Array;
  readonly #spent: Float64Array;
  /** Balances and costs to go back to, two numbers a ledger. */
  #journal = new Float64Array(1024);
  #top = 0;

  constructor(instance: Instance, score: Score) {
    const { cells, ledgers, owners, budgets } = instance;
    this.#instance = instance;
    this.#score = score;
    this.#rows = new Float64Array(ROW * ledgers.count);
    this.#spent = new Float64Array(budgets.length);
    const weigh = (ledger: number) =>
      ledgers.budget[ledger]! >= 0 ? 1 : owners[ledgers.owner[ledger]!]!.weight;
    for (let ledger = 0; ledger < ledgers.count; ledger += 1) {
      const row = ROW * ledger;
      this.#rows[row + TARGET] = ledgers.target[ledger]!;
      this.#rows[row + UNDER] = weigh(ledger) * ledgers.under[ledger]!;
      this.#rows[row + OVER] = weigh(ledger) * ledgers.over[ledger]!;
      this.#rows[row + SQUARED] = ledgers.power[ledger] === 2 ? 1 : 0;
    }
    this.#bearer = ledgers.budget.map((budget, ledger) =>
      budget >= 0 ? -1 - budget : owners[ledgers.owner[ledger]!]!.tier,
    );
    this.#terms = chosenTerms(
      cells.ledgers,
      (ledger) => this.#rows[ROW * ledger + UNDER] !== 0 || this.#rows[ROW * ledger + OVER] !== 0,
    );
  }

  /** Costs against each budget. */
  get spent(): Float64Array {
    return this.#spent;
  }

  /** No portions anywhere. */
  clear(): void {
    this.#spent.fill(0);
    this.#top = 0;
    this.#instance.ledgers.opening.forEach((opening, ledger) => {
      const cost = this.#cost(ROW * ledger, opening);
      this.#rows[ROW * ledger + BALANCE] = opening;
      this.#rows[ROW * ledger + COST] = cost;
      if (cost !== 0) this.#bear(ledger, cost);
    });
  }

  /** Forgets the way back. */
  keep(): void {
    this.#top = 0;
  }

  change(cell: number, by: number): void {
    const { start, items, amounts } = this.#terms;
    const rows = this.#rows;
    const end = start[cell + 1]!;
    if (this.#top + 2 * (end - start[cell]!) > this.#journal.length) this.#grow(2 * (end - start[cell]!));
    const journal = this.#journal;
    let top = this.#top;
    for (let at = start[cell]!; at < end; at += 1) {
      const ledger = items[at]!;
      const row = ROW * ledger;
      const balance = rows[row]! + amounts[at]! * by;
      const old = rows[row + COST]!;
      journal[top] = rows[row]!;
      journal[top + 1] = old;
      top += 2;
      const cost = this.#cost(row, balance);
      rows[row] = balance;
      rows[row + COST] = cost;
      if (cost !== old) this.#bear(ledger, cost - old);
    }
    this.#top = top;
  }

  /** Undoes the last change, but leaves the score to its journal. */
  revert(cell: number): void {
    const { start, items } = this.#terms;
    const rows = this.#rows;
    let top = this.#top;
    for (let at = start[cell + 1]! - 1; at >= start[cell]!; at -= 1) {
      const ledger = items[at]!;
      const row = ROW * ledger;
      top -= 2;
      const bearer = this.#bearer[ledger]!;
      if (bearer < 0) this.#spent[-1 - bearer]! += this.#journal[top + 1]! - rows[row + COST]!;
      rows[row] = this.#journal[top]!;
      rows[row + COST] = this.#journal[top + 1]!;
    }
    this.#top = top;
  }

  #cost(row: number, balance: number): number {
    const off = balance - this.#rows[row + TARGET]!;
    const size = off < 0 ? -off * this.#rows[row + UNDER]! : off * this.#rows[row + OVER]!;
    return this.#rows[row + SQUARED] === 1 ? (off < 0 ? -off * size : off * size) : size;
  }

  #bear(ledger: number, cost: number): void {
    const bearer = this.#bearer[ledger]!;
    if (bearer >= 0) this.#score.tiers[bearer]! += cost;
    else this.#spend(-1 - bearer, cost);
  }

  #spend(index: number, cost: number): void {
    const budget = this.#instance.budgets[index]!;
    const { tier, weight } = this.#instance.owners[budget.owner]!;
    const old = this.#spent[index]! - budget.limit;
    const now = old + cost;
    this.#spent[index]! += cost;
    if (budget.hard) this.#score.broken += Number(now > TOLERANCE) - Number(old > TOLERANCE);
    else if (tier >= 0)
      this.#score.tiers[tier]! += weight * budget.over * (Math.max(0, now) - Math.max(0, old));
  }

  #grow(needed: number): void {
    const larger = new Float64Array(2 * this.#journal.length + needed);
    larger.set(this.#journal);
    this.#journal = larger;
  }
}
