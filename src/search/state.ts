import { TOLERANCE, type Instance } from "../instance/instance.ts";
import { Bounds } from "./state/bounds.ts";
import { Couplings } from "./state/couplings.ts";
import { Holdings } from "./state/holdings.ts";
import { Presence } from "./state/presence.ts";
import { Prices } from "./state/prices.ts";
import { Score } from "./state/score.ts";

/**
 * One solution with everything that its cost is made of, kept up to date change by change. A change touches only the
 * ledgers, pairs and keys of its cell; going back is cheaper than going on, since the score is written down on the way.
 */
export class State {
  readonly instance: Instance;
  /** Portions per cell. */
  readonly portions: Int32Array;
  /** Portions held per turn. */
  readonly held: Int32Array;
  readonly score: Score;
  readonly holdings: Holdings;
  readonly bounds: Bounds;
  readonly presence: Presence;
  readonly #prices: Prices;
  readonly #couplings: Couplings;
  /** What an open portion costs, and in which tier. */
  readonly #openCost: Float64Array;
  readonly #openTier: Int32Array;
  /** Scores to go back to: the tiers and the number of broken bounds before each change. */
  #journal: Float64Array;
  #top = 0;

  constructor(instance: Instance) {
    const { cells, turns, owners } = instance;
    this.instance = instance;
    this.portions = new Int32Array(cells.count);
    this.held = new Int32Array(turns.count);
    this.score = new Score(instance.tiers.length);
    this.holdings = new Holdings(instance);
    this.bounds = new Bounds(instance, this.score);
    this.presence = new Presence(instance, this.score);
    this.#prices = new Prices(instance, this.score);
    this.#couplings = new Couplings(instance, this.score);
    this.#openCost = turns.cost.map((cost, turn) => cost * owners[turns.owner[turn]!]!.weight);
    this.#openTier = turns.owner.map((owner) => owners[owner]!.tier);
    this.#journal = new Float64Array(64 * (instance.tiers.length + 1));
    this.load(this.portions);
  }

  /** Cost per tier. */
  get tiers(): Float64Array {
    return this.score.tiers;
  }

  /** Hard bounds that are broken now. */
  get broken(): number {
    return this.score.broken;
  }

  /** Takes over a solution and counts everything afresh, which also clears rounding errors. */
  load(portions: ArrayLike<number>): void {
    const { cells, turns, owners } = this.instance;
    const { tiers } = this.score;
    const from = Int32Array.from(portions);
    this.portions.fill(0);
    this.held.fill(0);
    tiers.fill(0);
    this.score.broken = 0;
    for (const { tier, weight, constant } of owners) if (tier >= 0) tiers[tier]! += weight * constant;
    for (let turn = 0; turn < turns.count; turn += 1) {
      if (this.#openTier[turn]! >= 0)
        tiers[this.#openTier[turn]!]! += this.#openCost[turn]! * turns.portions[turn]!;
    }
    for (const part of [this.holdings, this.bounds, this.presence, this.#prices, this.#couplings])
      part.clear();
    for (let cell = 0; cell < cells.count; cell += 1) {
      if (from[cell] !== 0) this.change(cell, from[cell]!);
      this.keep();
    }
  }

  /** Adds portions to a cell (or takes them away, if negative). Bounds of the cell itself are the caller's to keep. */
  change(cell: number, by: number): void {
    this.#write();
    this.#place(cell, by);
    const tier = this.#openTier[this.instance.cells.turn[cell]!]!;
    if (tier >= 0) this.score.tiers[tier]! -= by * this.#openCost[this.instance.cells.turn[cell]!]!;
    this.bounds.change(cell, by);
    this.presence.change(cell, by);
    this.#prices.change(cell, by);
    this.#couplings.change(cell, by);
  }

  /** Undoes the last change that is neither undone nor kept; the caller tells which it was. */
  revert(cell: number, by: number): void {
    this.#couplings.revert(cell, by);
    this.#prices.revert(cell);
    this.presence.revert(cell, by);
    this.bounds.revert(cell, by);
    this.#place(cell, -by);
    this.#read();
  }

  /** Keeps the changes so far: they cannot be undone any more. */
  keep(): void {
    this.#top = 0;
    this.#prices.keep();
  }

  /** Whether so many more portions in the cell keep the upper bounds of its ledgers and counts, all else staying as it is. */
  fits(cell: number, by: number): boolean {
    return this.bounds.fits(cell, by) && (this.portions[cell]! > 0 || this.presence.fits(cell));
  }

  /** Owners of the hard bounds that one more portion in the cell would break, each once. */
  blockers(cell: number): readonly number[] {
    const { cells, ledgers, counts, keys, budgets } = this.instance;
    const owners = new Set<number>();
    if (this.portions[cell]! >= cells.most[cell]!) owners.add(cells.boundBy[cell]!);
    for (const ledger of this.bounds.blocking(cell)) owners.add(ledgers.owner[ledger]!);
    for (const key of cells.keys.items.subarray(cells.keys.start[cell], cells.keys.start[cell + 1])) {
      const count = keys.of[key]!;
      if (this.presence.sum[key] === 0 && this.presence.active[count]! >= counts.upper[count]!)
        owners.add(counts.owner[count]!);
    }
    const before = this.#prices.spent.slice();
    this.change(cell, 1);
    const after = this.#prices.spent.slice();
    this.revert(cell, 1);
    budgets.forEach((budget, index) => {
      if (budget.hard && after[index]! > budget.limit + TOLERANCE && after[index]! > before[index]!)
        owners.add(budget.owner);
    });
    return [...owners];
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

  #write(): void {
    const { tiers, broken } = this.score;
    const size = tiers.length;
    if (this.#top + size + 1 > this.#journal.length) {
      const larger = new Float64Array(2 * this.#journal.length);
      larger.set(this.#journal);
      this.#journal = larger;
    }
    for (let tier = 0; tier < size; tier += 1) this.#journal[this.#top + tier] = tiers[tier]!;
    this.#journal[this.#top + size] = broken;
    this.#top += size + 1;
  }

  #read(): void {
    const { tiers } = this.score;
    const size = tiers.length;
    this.#top -= size + 1;
    for (let tier = 0; tier < size; tier += 1) tiers[tier] = this.#journal[this.#top + tier]!;
    this.score.broken = this.#journal[this.#top + size]!;
  }
}
