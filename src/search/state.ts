import { TOLERANCE, type Instance } from "../instance/instance.ts";
import { Bounds } from "./state/bounds.ts";
import { Couplings } from "./state/couplings.ts";
import { Holdings } from "./state/holdings.ts";
import { Pending } from "./state/pending.ts";
import { Presence } from "./state/presence.ts";
import { Prices } from "./state/prices.ts";

/**
 * One solution with everything that its cost is made of. A change counts at once against hard bounds, so that what is not
 * possible is known before anything is priced; costs are weighed when somebody asks, for all pending changes together.
 * Pending changes are kept, or reverted in the opposite order. A change touches only the ledgers, pairs and keys of its cell.
 */
export class State {
  readonly instance: Instance;
  /** Portions per cell. */
  readonly portions: Int32Array;
  /** Portions held per turn. */
  readonly held: Int32Array;
  readonly holdings: Holdings;
  readonly bounds: Bounds;
  readonly presence: Presence;
  /** Cost per tier without the pending changes. */
  readonly keptTiers: Float64Array;
  readonly pending = new Pending();
  readonly #prices: Prices;
  readonly #couplings: Couplings;
  /** What an open portion costs, and in which tier. */
  readonly #openCost: Float64Array;
  readonly #openTier: Int32Array;
  readonly #tiers: Float64Array;
  #isWeighed = true;
  /** Whether the ledgers are, and so the budgets: the first part of weighing. */
  #isPriced = true;
  /** Pending changes that have been placed: the first so many. */
  #placed = 0;
  readonly #hasHardBudgets: boolean;

  constructor(instance: Instance) {
    const { cells, turns, owners, budgets } = instance;
    this.instance = instance;
    this.portions = new Int32Array(cells.count);
    this.held = new Int32Array(turns.count);
    this.keptTiers = new Float64Array(instance.tiers.length);
    this.#tiers = new Float64Array(instance.tiers.length);
    this.holdings = new Holdings(instance);
    this.bounds = new Bounds(instance, this.pending);
    this.presence = new Presence(instance, this.pending);
    this.#prices = new Prices(instance);
    this.#couplings = new Couplings(instance);
    this.#openCost = turns.cost.map((cost, turn) => cost * owners[turns.owner[turn]!]!.weight);
    this.#openTier = turns.owner.map((owner) => owners[owner]!.tier);
    this.#hasHardBudgets = budgets.some(({ hard }) => hard);
    this.load(this.portions);
  }

  /** Cost per tier, pending changes included. */
  get tiers(): Float64Array {
    if (!this.#isWeighed) this.#weigh();
    return this.#tiers;
  }

  /** Hard bounds that are broken now. */
  get broken(): number {
    if (this.#hasHardBudgets && !this.#isPriced) this.#price();
    return this.brokenSoFar + this.#prices.broken;
  }

  /** By how much hard upper bounds are exceeded and hard budgets overspent, in portions and keys. */
  get excess(): number {
    if (this.#hasHardBudgets && !this.#isPriced) this.#price();
    return this.excessSoFar + this.#prices.excess;
  }

  /** What is broken apart from budgets, which only weighing tells. */
  get brokenSoFar(): number {
    return this.bounds.broken + this.presence.broken;
  }

  /** What is exceeded apart from budgets. */
  get excessSoFar(): number {
    return this.bounds.excess + this.presence.excess;
  }

  /** The part of that which is due to budgets. */
  get overspent(): number {
    if (!this.#isPriced) this.#price();
    return this.#prices.excess;
  }

  /** Takes over a solution and counts everything afresh, which also clears rounding errors. */
  load(portions: ArrayLike<number>): void {
    const { cells, turns, owners } = this.instance;
    const from = Int32Array.from(portions);
    const tiers = this.keptTiers;
    this.portions.fill(0);
    this.held.fill(0);
    this.pending.count = 0;
    this.#placed = 0;
    tiers.fill(0);
    for (const { tier, weight, constant } of owners) if (tier >= 0) tiers[tier]! += weight * constant;
    for (let turn = 0; turn < turns.count; turn += 1) {
      if (this.#openTier[turn]! >= 0)
        tiers[this.#openTier[turn]!]! += this.#openCost[turn]! * turns.portions[turn]!;
    }
    this.holdings.clear();
    this.bounds.clear();
    this.presence.clear(tiers);
    this.#prices.clear(tiers);
    this.#couplings.clear();
    this.#tiers.set(tiers);
    for (let cell = 0; cell < cells.count; cell += 1) if (from[cell] !== 0) this.suggest(cell, from[cell]!);
    this.keep();
  }

  /** Adds portions to a cell (or takes them away, if negative). Bounds of the cell itself are the caller's to keep. */
  change(cell: number, by: number): void {
    this.suggest(cell, by);
    this.place();
  }

  /**
   * The same, but `portions`, `held` and `holdings` stay as they are until the change is placed or kept: most suggestions are
   * turned down, and then nothing has to be put back.
   */
  suggest(cell: number, by: number): void {
    this.#isWeighed = false;
    this.#isPriced = false;
    this.pending.push(cell, by);
  }

  /** Places what has been suggested. */
  place(): void {
    const { cells, by, count } = this.pending;
    for (; this.#placed < count; this.#placed += 1) this.#place(cells[this.#placed]!, by[this.#placed]!);
  }

  /** Undoes the last pending change. */
  revert(): void {
    const { pending } = this;
    pending.count -= 1;
    const cell = pending.cells[pending.count]!;
    const by = pending.by[pending.count]!;
    this.presence.reverted(cell, by);
    this.bounds.reverted(cell, by);
    this.#unplace();
    this.#isWeighed = false;
    this.#isPriced = false;
    if (pending.count === 0) this.#rest();
  }

  /** Undoes all pending changes. */
  undo(): void {
    if (this.pending.count === 0) return;
    this.pending.count = 0;
    this.#unplace();
    this.bounds.forget();
    this.presence.forget();
    this.#rest();
  }

  /** Keeps the changes so far: they cannot be reverted any more. */
  keep(): void {
    if (this.pending.count === 0) return;
    if (!this.#isWeighed) this.#weigh();
    this.place();
    this.bounds.keep();
    this.#prices.keep();
    this.#couplings.keep();
    this.presence.keep();
    this.pending.count = 0;
    this.#placed = 0;
    for (let tier = 0; tier < this.#tiers.length; tier += 1) this.keptTiers[tier] = this.#tiers[tier]!;
  }

  /** Whether so many more portions in the cell keep the upper bounds of its ledgers and counts, all else staying as it is. */
  fits(cell: number, by: number): boolean {
    return (
      this.bounds.wouldExceed(cell, by) < 0 && (this.portions[cell]! > 0 || this.presence.blocking(cell) < 0)
    );
  }

  /** Owners of the hard bounds that one more portion in the cell would break, each once. */
  blockers(cell: number): readonly number[] {
    const { cells, ledgers, counts, keys, budgets } = this.instance;
    const owners = new Set<number>();
    if (this.portions[cell]! >= cells.most[cell]!) owners.add(cells.boundBy[cell]!);
    for (const ledger of this.bounds.blocking(cell)) owners.add(ledgers.owner[ledger]!);
    for (const key of cells.keys.items.subarray(cells.keys.start[cell], cells.keys.start[cell + 1])) {
      const count = keys.of[key]!;
      if (this.presence.portions(key) === 0 && this.presence.active(count) >= counts.upper[count]!)
        owners.add(counts.owner[count]!);
    }
    const before = this.#spent().slice();
    this.change(cell, 1);
    const after = this.#spent().slice();
    this.revert();
    budgets.forEach((budget, index) => {
      if (budget.hard && after[index]! > budget.limit + TOLERANCE && after[index]! > before[index]!)
        owners.add(budget.owner);
    });
    return [...owners];
  }

  #spent(): Float64Array {
    if (!this.#isPriced) this.#price();
    return this.#prices.spent;
  }

  #weigh(): void {
    if (!this.#isPriced) this.#price();
    this.presence.weigh(this.#tiers);
    this.#couplings.weigh(this.pending, this.#tiers);
    this.#isWeighed = true;
  }

  /** Weighs what is open and the ledgers. */
  #price(): void {
    const { pending, instance } = this;
    const tiers = this.#tiers;
    for (let tier = 0; tier < tiers.length; tier += 1) tiers[tier] = this.keptTiers[tier]!;
    for (let index = 0; index < pending.count; index += 1) {
      const turn = instance.cells.turn[pending.cells[index]!]!;
      const tier = this.#openTier[turn]!;
      if (tier >= 0) tiers[tier]! -= pending.by[index]! * this.#openCost[turn]!;
    }
    this.#prices.weigh(pending, tiers);
    this.#isPriced = true;
  }

  /** Nothing is pending any more: costs are as they were kept. */
  #rest(): void {
    for (let tier = 0; tier < this.#tiers.length; tier += 1) this.#tiers[tier] = this.keptTiers[tier]!;
    if (this.#hasHardBudgets) this.#prices.forget();
    this.#isWeighed = true;
    this.#isPriced = true;
  }

  /** Takes back the placing of what is no longer pending. */
  #unplace(): void {
    const { cells, by, count } = this.pending;
    while (this.#placed > count) {
      this.#placed -= 1;
      this.#place(cells[this.#placed]!, -by[this.#placed]!);
    }
  }

  #place(cell: number, by: number): void {
    const { cells, turns } = this.instance;
    const after = this.portions[cell]! + by;
    this.portions[cell] = after;
    if (after === by) this.holdings.holds(cell);
    else if (after === 0) this.holdings.releases(cell);
    const turn = cells.turn[cell]!;
    const held = this.held[turn]! + by;
    this.held[turn] = held;
    if (turns.cost[turn] === 0) return;
    if (held >= turns.portions[turn]!) this.holdings.closes(turn);
    else this.holdings.opens(turn);
  }
}
