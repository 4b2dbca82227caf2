import { TOLERANCE, type Instance, type Terms } from "../../instance/instance.ts";
import { chosenTerms } from "./chosenTerms.ts";
import type { Pending } from "./pending.ts";

/** Numbers of one ledger, side by side, since they are needed together. */
const BALANCE = 0;
const COST = 1;
const TARGET = 2;
const UNDER = 3;
const OVER = 4;
/** The same for the squared part of the cost. */
const UNDER_SQUARED = 5;
const OVER_SQUARED = 6;
/** What pending changes add to the balance. */
const ADDED = 7;
const ROW = 8;

/** The costs of the ledgers, and of the budgets that some of them count against. */
export class Prices {
  readonly #instance: Instance;
  readonly #terms: Terms;
  readonly #rows: Float64Array;
  /** The tier that bears the cost, or -1 - the budget. */
  readonly #bearer: Int32Array;
  /** Costs against each budget, as kept and as weighed. */
  readonly #kept: Float64Array;
  readonly #spent: Float64Array;
  readonly #hasBudgets: boolean;
  /** Ledgers that the pending changes touch. */
  readonly #touched: Int32Array;
  #touchedCount = 0;
  readonly #seen: Int32Array;
  #round = 0;
  /** Hard budgets that are overspent, as weighed. */
  broken = 0;
  /** By how many portions of a usual size hard budgets are overspent, summed, as weighed. */
  excess = 0;
  #keptBroken = 0;
  #keptExcess = 0;
  /** One over what a portion usually counts in a budget. */
  readonly #usual: Float64Array;

  constructor(instance: Instance) {
    const { cells, ledgers, owners, budgets } = instance;
    this.#instance = instance;
    this.#rows = new Float64Array(ROW * ledgers.count);
    this.#kept = new Float64Array(budgets.length);
    this.#spent = new Float64Array(budgets.length);
    this.#hasBudgets = budgets.length > 0;
    this.#touched = new Int32Array(ledgers.count);
    this.#seen = new Int32Array(ledgers.count);
    const weigh = (ledger: number) =>
      ledgers.budget[ledger]! >= 0 ? 1 : owners[ledgers.owner[ledger]!]!.weight;
    for (let ledger = 0; ledger < ledgers.count; ledger += 1) {
      const row = ROW * ledger;
      const squared = ledgers.power[ledger] === 2;
      this.#rows[row + TARGET] = ledgers.target[ledger]!;
      this.#rows[row + (squared ? UNDER_SQUARED : UNDER)] = weigh(ledger) * ledgers.under[ledger]!;
      this.#rows[row + (squared ? OVER_SQUARED : OVER)] = weigh(ledger) * ledgers.over[ledger]!;
    }
    this.#bearer = ledgers.budget.map((budget, ledger) =>
      budget >= 0 ? -1 - budget : owners[ledgers.owner[ledger]!]!.tier,
    );
    this.#usual = usualRates(instance);
    this.#terms = chosenTerms(cells.ledgers, (ledger) => this.#isPriced(ROW * ledger));
  }

  /** Costs against each budget, as weighed. */
  get spent(): Float64Array {
    return this.#spent;
  }

  /** No portions anywhere: adds what that costs to the tiers. */
  clear(tiers: Float64Array): void {
    this.#kept.fill(0);
    this.#touchedCount = 0;
    this.#instance.ledgers.opening.forEach((opening, ledger) => {
      const cost = this.#cost(ROW * ledger, opening);
      const bearer = this.#bearer[ledger]!;
      this.#rows[ROW * ledger + BALANCE] = opening;
      this.#rows[ROW * ledger + COST] = cost;
      if (bearer >= 0) tiers[bearer]! += cost;
      else this.#kept[-1 - bearer]! += cost;
    });
    this.#spent.set(this.#kept);
    this.#instance.budgets.forEach((budget, index) => {
      const { tier, weight } = this.#instance.owners[budget.owner]!;
      const excess = Math.max(0, this.#kept[index]! - budget.limit);
      if (!budget.hard && tier >= 0) tiers[tier]! += weight * budget.over * excess;
    });
    this.#countBroken();
    this.#keptBroken = this.broken;
    this.#keptExcess = this.excess;
  }

  /** Adds to the tiers what the pending changes cost. */
  weigh({ cells, by, count }: Pending, tiers: Float64Array): void {
    this.#gather(cells, by, count);
    const rows = this.#rows;
    const touched = this.#touched;
    const bearers = this.#bearer;
    if (this.#hasBudgets) this.#spent.set(this.#kept);
    for (let index = 0; index < this.#touchedCount; index += 1) {
      const ledger = touched[index]!;
      const row = ROW * ledger;
      const added = rows[row + ADDED]!;
      if (added === 0) continue;
      const off = rows[row]! + added - rows[row + TARGET]!;
      const cost =
        off < 0
          ? off * (off * rows[row + UNDER_SQUARED]! - rows[row + UNDER]!)
          : off * (off * rows[row + OVER_SQUARED]! + rows[row + OVER]!);
      const change = cost - rows[row + COST]!;
      const bearer = bearers[ledger]!;
      if (bearer >= 0) tiers[bearer]! += change;
      else this.#spent[-1 - bearer]! += change;
    }
    if (this.#hasBudgets) this.#weighBudgets(tiers);
  }

  /** Pending changes have all been undone. */
  forget(): void {
    this.#spent.set(this.#kept);
    this.broken = this.#keptBroken;
    this.excess = this.#keptExcess;
  }

  /** Takes the pending changes, which have been weighed, into the balances. */
  keep(): void {
    const rows = this.#rows;
    for (let index = 0; index < this.#touchedCount; index += 1) {
      const row = ROW * this.#touched[index]!;
      rows[row]! += rows[row + ADDED]!;
      rows[row + COST] = this.#cost(row, rows[row]!);
    }
    this.#touchedCount = 0;
    this.#kept.set(this.#spent);
    this.#keptBroken = this.broken;
    this.#keptExcess = this.excess;
  }

  /** Sums up, ledger by ledger, what the pending changes add. */
  #gather(cells: Int32Array, by: Int32Array, count: number): void {
    const { start, items, amounts } = this.#terms;
    const rows = this.#rows;
    const seen = this.#seen;
    const touched = this.#touched;
    const round = (this.#round = (this.#round + 1) | 0);
    let size = 0;
    for (let index = 0; index < count; index += 1) {
      const portions = by[index]!;
      const end = start[cells[index]! + 1]!;
      for (let at = start[cells[index]!]!; at < end; at += 1) {
        const ledger = items[at]!;
        if (seen[ledger] === round) rows[ROW * ledger + ADDED]! += amounts[at]! * portions;
        else {
          seen[ledger] = round;
          touched[size] = ledger;
          size += 1;
          rows[ROW * ledger + ADDED] = amounts[at]! * portions;
        }
      }
    }
    this.#touchedCount = size;
  }

  #isPriced(row: number): boolean {
    const rates = this.#rows.subarray(row + UNDER, row + ADDED);
    return rates.some((rate) => rate !== 0);
  }

  #cost(row: number, balance: number): number {
    const rows = this.#rows;
    const off = balance - rows[row + TARGET]!;
    return off < 0
      ? off * (off * rows[row + UNDER_SQUARED]! - rows[row + UNDER]!)
      : off * (off * rows[row + OVER_SQUARED]! + rows[row + OVER]!);
  }

  #weighBudgets(tiers: Float64Array): void {
    const { budgets, owners } = this.#instance;
    for (let index = 0; index < budgets.length; index += 1) {
      const budget = budgets[index]!;
      const { tier, weight } = owners[budget.owner]!;
      if (budget.hard || tier < 0) continue;
      const [old, now] = [this.#kept[index]! - budget.limit, this.#spent[index]! - budget.limit];
      tiers[tier]! += weight * budget.over * (Math.max(0, now) - Math.max(0, old));
    }
    this.#countBroken();
  }

  #countBroken(): void {
    const { budgets } = this.#instance;
    this.broken = 0;
    this.excess = 0;
    for (let index = 0; index < budgets.length; index += 1) {
      const over = this.#spent[index]! - budgets[index]!.limit - TOLERANCE;
      if (!budgets[index]!.hard || over <= 0) continue;
      this.broken += 1;
      this.excess += BUDGET * over * this.#usual[index]!;
    }
  }
}

/**
 * How much dearer a portion beyond a budget is than one beyond another bound: spending less of it takes several moves of
 * steady work at once, which have to be made while it is warm.
 */
const BUDGET = 4;

/** One over the mean of what a portion counts in the ledgers of each budget; 0 for a budget without any. */
function usualRates({ budgets, ledgers }: Instance): Float64Array {
  const [sums, counts] = [new Float64Array(budgets.length), new Float64Array(budgets.length)];
  for (let ledger = 0; ledger < ledgers.count; ledger += 1) {
    const budget = ledgers.budget[ledger]!;
    if (budget < 0) continue;
    const rate = Math.max(ledgers.under[ledger]!, ledgers.over[ledger]!);
    for (let at = ledgers.terms.start[ledger]!; at < ledgers.terms.start[ledger + 1]!; at += 1) {
      sums[budget]! += rate * Math.abs(ledgers.terms.amounts[at]!);
      counts[budget]! += 1;
    }
  }
  return sums.map((sum, budget) => (sum > 0 ? counts[budget]! / sum : 0));
}
