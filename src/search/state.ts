import { TOLERANCE, type Instance, type Rows } from "../instance/instance.ts";
import type { Random } from "./random.ts";

/**
 * One solution with everything that its cost is made of, kept up to date change by change. A change touches only the
 * ledgers, pairs and keys of its cell.
 */
export class State {
  readonly instance: Instance;
  /** Portions per cell. */
  readonly portions: Int32Array;
  /** Portions held per turn. */
  readonly held: Int32Array;
  /** Cost per tier. */
  readonly tiers: Float64Array;
  /** Hard bounds that are broken now. */
  broken = 0;
  /** Cells with portions, member by member: the first `heldCount[m]` of the member's row. */
  readonly heldCells: Int32Array;
  readonly heldCount: Int32Array;
  /** Turns with uncovered portions that cost something, in no order. */
  readonly open: Int32Array;
  openCount = 0;

  readonly #balance: Float64Array;
  readonly #sides: Float64Array;
  readonly #keySum: Int32Array;
  readonly #active: Int32Array;
  readonly #spent: Float64Array;
  readonly #heldAt: Int32Array;
  readonly #openAt: Int32Array;
  readonly #ownerTier: Int32Array;
  readonly #ownerWeight: Float64Array;
  readonly #steers: Uint8Array;

  constructor(instance: Instance) {
    this.instance = instance;
    const { cells, turns, ledgers, pairs, counts, keys, budgets, owners } = instance;
    this.portions = new Int32Array(cells.count);
    this.held = new Int32Array(turns.count);
    this.tiers = new Float64Array(instance.tiers.length);
    this.heldCells = new Int32Array(cells.count);
    this.heldCount = new Int32Array(instance.members);
    this.open = new Int32Array(turns.count);
    this.#balance = new Float64Array(ledgers.count);
    this.#sides = new Float64Array(2 * pairs.count);
    this.#keySum = new Int32Array(keys.count);
    this.#active = new Int32Array(counts.count);
    this.#spent = new Float64Array(budgets.length);
    this.#heldAt = new Int32Array(cells.count);
    this.#openAt = new Int32Array(turns.count);
    this.#ownerTier = Int32Array.from(owners, (owner) => owner.tier);
    this.#ownerWeight = Float64Array.from(owners, (owner) => owner.weight);
    this.#steers = Uint8Array.from(owners, (owner) => (owner.weight > 0 ? 1 : 0));
    this.load(this.portions);
  }

  /** Takes over a solution and counts everything afresh, which also clears rounding errors. */
  load(portions: ArrayLike<number>): void {
    const { instance } = this;
    const { cells, turns, ledgers, counts } = instance;
    const from = Int32Array.from(portions);
    this.portions.fill(0);
    this.held.fill(0);
    this.tiers.fill(0);
    this.heldCount.fill(0);
    this.#balance.set(ledgers.opening);
    this.#sides.fill(0);
    this.#keySum.fill(0);
    this.#active.fill(0);
    this.#spent.fill(0);
    this.broken = 0;
    this.openCount = 0;
    this.#openAt.fill(-1);
    for (const owner of instance.owners) if (owner.tier >= 0) this.tiers[owner.tier]! += owner.weight * owner.constant;
    for (let turn = 0; turn < turns.count; turn += 1) {
      this.#bear(turns.owner[turn]!, turns.cost[turn]! * turns.portions[turn]!);
      if (turns.cost[turn]! > 0 && turns.portions[turn]! > 0) this.#setOpen(turn);
    }
    for (let ledger = 0; ledger < ledgers.count; ledger += 1) {
      const balance = this.#balance[ledger]!;
      if (this.#outside(ledger, balance)) this.broken += 1;
      this.#bearLedger(ledger, this.#ledgerCost(ledger, balance));
    }
    for (let count = 0; count < counts.count; count += 1) {
      if (counts.lower[count]! > 0) this.broken += 1;
      this.#bear(counts.owner[count]!, this.#countCost(count, 0));
    }
    for (let cell = 0; cell < cells.count; cell += 1) if (from[cell]! !== 0) this.change(cell, from[cell]!);
  }

  /** Adds portions to a cell (or takes them away, if negative). Bounds of the cell itself are the caller's to keep. */
  change(cell: number, by: number): void {
    const { cells, turns, pairs, keys } = this.instance;
    const before = this.portions[cell]!;
    const after = before + by;
    this.portions[cell] = after;
    if (before === 0) this.#hold(cell);
    else if (after === 0) this.#release(cell);

    const turn = cells.turn[cell]!;
    const held = this.held[turn]! + by;
    this.held[turn] = held;
    if (turns.cost[turn]! > 0) {
      this.#bear(turns.owner[turn]!, -by * turns.cost[turn]!);
      if (held === turns.portions[turn]!) this.#closeTurn(turn);
      else this.#setOpen(turn);
    }

    const byLedger = cells.ledgers;
    for (let at = byLedger.start[cell]!; at < byLedger.start[cell + 1]!; at += 1) this.#move(byLedger.items[at]!, byLedger.amounts[at]! * by);

    const byPair = cells.pairs;
    for (let at = byPair.start[cell]!; at < byPair.start[cell + 1]!; at += 1) {
      const side = byPair.items[at]!;
      const pair = side >> 1;
      const other = this.#sides[side ^ 1]!;
      const old = this.#sides[side]!;
      const now = old + byPair.amounts[at]! * by;
      this.#sides[side] = now;
      const gained = (now < other ? now : other) - (old < other ? old : other);
      if (gained !== 0) this.#bear(pairs.owner[pair]!, -pairs.weight[pair]! * gained);
    }

    const byKey = cells.keys;
    for (let at = byKey.start[cell]!; at < byKey.start[cell + 1]!; at += 1) {
      const key = byKey.items[at]!;
      const old = this.#keySum[key]!;
      this.#keySum[key] = old + by;
      if (old === 0) this.#activate(keys.of[key]!, 1);
      else if (old + by === 0) this.#activate(keys.of[key]!, -1);
    }
  }

  /** Whether so many more portions in the cell keep its hard ledgers, all else staying as it is. */
  fits(cell: number, by: number): boolean {
    const { cells, ledgers } = this.instance;
    const { start, items, amounts } = cells.ledgers;
    for (let at = start[cell]!; at < start[cell + 1]!; at += 1) {
      const ledger = items[at]!;
      const amount = amounts[at]!;
      if (amount > 0 && this.#balance[ledger]! + amount * by > ledgers.upper[ledger]! + TOLERANCE) return false;
    }
    return true;
  }

  /** A cell with portions that stands in the way of another: in one hard ledger or count with it that is over its bound. */
  obstacle(cell: number, random: Random): number {
    const { cells, ledgers, counts, keys } = this.instance;
    const { start, items, amounts } = cells.ledgers;
    for (let at = start[cell]!; at < start[cell + 1]!; at += 1) {
      const ledger = items[at]!;
      if (amounts[at]! <= 0 || this.#balance[ledger]! <= ledgers.upper[ledger]! + TOLERANCE) continue;
      return this.#pickHeld(ledgers.terms, ledger, cell, random);
    }
    for (let at = cells.keys.start[cell]!; at < cells.keys.start[cell + 1]!; at += 1) {
      const count = keys.of[cells.keys.items[at]!]!;
      if (this.#active[count]! <= counts.upper[count]!) continue;
      const first = counts.keys.start[count]!;
      const size = counts.keys.start[count + 1]! - first;
      const offset = random.below(size);
      for (let step = 0; step < size; step += 1) {
        const key = counts.keys.items[first + ((offset + step) % size)]!;
        if (this.#keySum[key] === 0) continue;
        const found = this.#pickHeld(keys.cells, key, cell, random);
        if (found >= 0) return found;
      }
    }
    return -1;
  }

  /** How many portions an obstacle has to give up: all where only their presence counts, else one. */
  sheds(obstacle: number, cell: number): number {
    const { member, turn, keys } = this.instance.cells;
    const apart = keys.start[obstacle + 1]! > keys.start[obstacle]! && (member[obstacle] !== member[cell] || turn[obstacle] !== turn[cell]);
    return apart ? this.portions[obstacle]! : 1;
  }

  #pickHeld(rows: Rows, row: number, not: number, random: Random): number {
    const first = rows.start[row]!;
    const size = rows.start[row + 1]! - first;
    if (size === 0) return -1;
    const offset = random.below(size);
    for (let step = 0; step < size; step += 1) {
      const cell = rows.items[first + ((offset + step) % size)]!;
      if (cell !== not && this.portions[cell]! > 0) return cell;
    }
    return -1;
  }

  /** Owners of the hard bounds that one more portion in the cell would break, each once. */
  blockers(cell: number): readonly number[] {
    const { cells, ledgers, counts, keys, budgets } = this.instance;
    const owners = new Set<number>();
    if (this.portions[cell]! >= cells.most[cell]!) owners.add(cells.boundBy[cell]!);
    const { start, items, amounts } = cells.ledgers;
    for (let at = start[cell]!; at < start[cell + 1]!; at += 1) {
      const ledger = items[at]!;
      if (amounts[at]! > 0 && this.#balance[ledger]! + amounts[at]! > ledgers.upper[ledger]! + TOLERANCE) owners.add(ledgers.owner[ledger]!);
    }
    for (let at = cells.keys.start[cell]!; at < cells.keys.start[cell + 1]!; at += 1) {
      const key = cells.keys.items[at]!;
      const count = keys.of[key]!;
      if (this.#keySum[key] === 0 && this.#active[count]! >= counts.upper[count]!) owners.add(counts.owner[count]!);
    }
    const spent = this.#spent.slice();
    this.change(cell, 1);
    budgets.forEach((budget, index) => {
      if (budget.hard && this.#spent[index]! > budget.limit + TOLERANCE && this.#spent[index]! > spent[index]!) owners.add(budget.owner);
    });
    this.change(cell, -1);
    return [...owners];
  }

  #hold(cell: number): void {
    const { ofMember, member } = this.instance.cells;
    const who = member[cell]!;
    const at = ofMember.start[who]! + this.heldCount[who]!;
    this.heldCells[at] = cell;
    this.#heldAt[cell] = at;
    this.heldCount[who]! += 1;
  }

  #release(cell: number): void {
    const { ofMember, member } = this.instance.cells;
    const who = member[cell]!;
    this.heldCount[who]! -= 1;
    const last = this.heldCells[ofMember.start[who]! + this.heldCount[who]!]!;
    const at = this.#heldAt[cell]!;
    this.heldCells[at] = last;
    this.#heldAt[last] = at;
  }

  #setOpen(turn: number): void {
    if (this.#openAt[turn]! >= 0) return;
    this.open[this.openCount] = turn;
    this.#openAt[turn] = this.openCount;
    this.openCount += 1;
  }

  #closeTurn(turn: number): void {
    const at = this.#openAt[turn]!;
    if (at < 0) return;
    this.openCount -= 1;
    const last = this.open[this.openCount]!;
    this.open[at] = last;
    this.#openAt[last] = at;
    this.#openAt[turn] = -1;
  }

  #move(ledger: number, amount: number): void {
    const old = this.#balance[ledger]!;
    const now = old + amount;
    this.#balance[ledger] = now;
    const wasOutside = this.#outside(ledger, old);
    if (wasOutside !== this.#outside(ledger, now)) this.broken += wasOutside ? -1 : 1;
    const change = this.#ledgerCost(ledger, now) - this.#ledgerCost(ledger, old);
    if (change !== 0) this.#bearLedger(ledger, change);
  }

  #outside(ledger: number, balance: number): boolean {
    const { upper, lower } = this.instance.ledgers;
    return balance > upper[ledger]! + TOLERANCE || balance < lower[ledger]! - TOLERANCE;
  }

  #ledgerCost(ledger: number, balance: number): number {
    const { target, under, over, power } = this.instance.ledgers;
    const off = balance - target[ledger]!;
    const rate = off < 0 ? under[ledger]! : over[ledger]!;
    if (rate === 0) return 0;
    return rate * (power[ledger] === 2 ? off * off : off < 0 ? -off : off);
  }

  #bearLedger(ledger: number, cost: number): void {
    const { owner, budget } = this.instance.ledgers;
    const at = budget[ledger]!;
    if (at < 0) this.#bear(owner[ledger]!, cost);
    else this.#spend(at, cost);
  }

  #spend(index: number, cost: number): void {
    const budget = this.instance.budgets[index]!;
    const old = this.#spent[index]! - budget.limit;
    this.#spent[index]! += cost;
    const now = this.#spent[index]! - budget.limit;
    if (budget.hard) this.broken += Number(now > TOLERANCE) - Number(old > TOLERANCE);
    else this.#bear(budget.owner, budget.over * (Math.max(0, now) - Math.max(0, old)));
  }

  #activate(count: number, by: number): void {
    const { owner, lower, upper } = this.instance.counts;
    const old = this.#active[count]!;
    const now = old + by;
    this.#active[count] = now;
    this.broken += Number(now > upper[count]! || now < lower[count]!) - Number(old > upper[count]! || old < lower[count]!);
    const change = this.#countCost(count, now) - this.#countCost(count, old);
    if (change !== 0) this.#bear(owner[count]!, change);
  }

  #countCost(count: number, active: number): number {
    const { target, under, over } = this.instance.counts;
    const off = active - target[count]!;
    return off < 0 ? -off * under[count]! : off * over[count]!;
  }

  #bear(owner: number, cost: number): void {
    if (this.#steers[owner] === 0) return;
    const tier = this.#ownerTier[owner]!;
    if (tier >= 0) this.tiers[tier]! += this.#ownerWeight[owner]! * cost;
  }
}
