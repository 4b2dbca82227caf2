import type { Compiled } from "../../compile.ts";

/** Portions of some turns, and the hours that a portion counts for here: a week of one period, or all weeks of the horizon. */
export interface Work {
  readonly turns: readonly { readonly turn: number; readonly hours: number }[];
}

/** The most that a member can do of some work, and whom the bound is owed to: a rule's owner, or -1 for the cells alone. */
export interface Reach {
  readonly hours: number;
  readonly owner: number;
}

/** A member's own bounds, and which of them hold a cell. */
interface Own {
  readonly ledgers: readonly number[];
  readonly counts: readonly number[];
}

/** How much every member can do of some work at most, read from the bounds of an instance. */
export class Reaches {
  readonly #compiled: Compiled;
  readonly #cellOf: ReadonlyMap<string, number>;
  readonly #own: readonly Own[];

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
    const { instance } = compiled;
    const cellOf = new Map<string, number>();
    for (let cell = 0; cell < instance.cells.count; cell += 1)
      cellOf.set(`${instance.cells.member[cell] ?? -1} ${instance.cells.turn[cell] ?? -1}`, cell);
    this.#cellOf = cellOf;
    this.#own = ownBounds(compiled);
  }

  /** An upper bound: of all bounds that are this member's alone, each taken by itself, the tightest. */
  of(member: number, work: Work): Reach {
    const { instance } = this.#compiled;
    const { cells } = instance;
    const values = new Map<number, number>();
    const mosts = new Map<number, number>();
    let all = 0;
    let owner = -1;
    for (const { turn, hours } of work.turns) {
      const cell = this.#cellOf.get(`${member} ${turn}`);
      if (cell === undefined) continue;
      const bound = cells.boundBy[cell] ?? -1;
      const most = cells.most[cell] ?? 0;
      values.set(cell, hours);
      mosts.set(cell, most);
      all += most * hours;
      if (bound >= 0 && most < this.#room(turn)) owner = bound;
    }
    let reach: Reach = { hours: all, owner };
    if (all <= 0) return reach;
    for (const ledger of this.#own[member]?.ledgers ?? []) {
      const by = instance.ledgers.owner[ledger] ?? -1;
      const hours = this.#underLedger(ledger, values, mosts);
      if (hours < reach.hours - 1e-9) reach = { hours, owner: by };
    }
    const capped = reach.hours;
    for (const count of this.#own[member]?.counts ?? []) {
      const by = instance.counts.owner[count] ?? -1;
      const hours = this.#underCount(count, values, mosts, capped);
      if (hours < reach.hours - 1e-9) reach = { hours, owner: by };
    }
    return reach;
  }

  /** Portions that one member may have of a turn, if no rule bounds it. */
  #room(turn: number): number {
    const of = this.#compiled.turns[turn]?.of;
    return of === undefined ? 0 : Math.floor(of.portions / of.task.people.min);
  }

  /** The best that fits under one balance: a knapsack, parts of portions allowed. */
  #underLedger(
    ledger: number,
    values: ReadonlyMap<number, number>,
    mosts: ReadonlyMap<number, number>,
  ): number {
    const { ledgers, cells } = this.#compiled.instance;
    let room = (ledgers.upper[ledger] ?? Infinity) - (ledgers.opening[ledger] ?? 0);
    const items: { readonly value: number; readonly amount: number; readonly most: number }[] = [];
    const seen = new Set<number>();
    for (let at = ledgers.terms.start[ledger] ?? 0; at < (ledgers.terms.start[ledger + 1] ?? 0); at += 1) {
      const cell = ledgers.terms.items[at] ?? -1;
      const amount = ledgers.terms.amounts[at] ?? 0;
      const value = values.get(cell);
      if (value === undefined) room -= amount * (cells.least[cell] ?? 0);
      else {
        seen.add(cell);
        items.push({ value, amount, most: mosts.get(cell) ?? 0 });
      }
    }
    let hours = 0;
    for (const [cell, value] of values) if (!seen.has(cell)) hours += value * (mosts.get(cell) ?? 0);
    items.sort((a, b) => b.value * a.amount - a.value * b.amount);
    for (const { value, amount, most } of items) {
      const taken = amount <= 0 ? most : Math.min(most, Math.max(0, room) / amount);
      hours += taken * value;
      room -= taken * amount;
    }
    return hours;
  }

  /** The best groups that may be chosen, each no more than all bounds together allow. */
  #underCount(
    count: number,
    values: ReadonlyMap<number, number>,
    mosts: ReadonlyMap<number, number>,
    capped: number,
  ): number {
    const { counts, keys } = this.#compiled.instance;
    const groups: number[] = [];
    const seen = new Set<number>();
    for (let at = counts.keys.start[count] ?? 0; at < (counts.keys.start[count + 1] ?? 0); at += 1) {
      const key = counts.keys.items[at] ?? -1;
      let group = 0;
      for (let place = keys.cells.start[key] ?? 0; place < (keys.cells.start[key + 1] ?? 0); place += 1) {
        const cell = keys.cells.items[place] ?? -1;
        const value = values.get(cell);
        if (value === undefined || seen.has(cell)) continue;
        seen.add(cell);
        group += value * (mosts.get(cell) ?? 0);
      }
      if (group > 0) groups.push(Math.min(group, capped));
    }
    let outside = 0;
    for (const [cell, value] of values) if (!seen.has(cell)) outside += value * (mosts.get(cell) ?? 0);
    const best = groups.sort((a, b) => b - a).slice(0, Math.max(0, counts.upper[count] ?? groups.length));
    return outside + best.reduce((sum, hours) => sum + hours, 0);
  }
}

/** Per member the upper bounds in which no other member has a part, and in which nothing makes room. */
function ownBounds({ instance, people }: Compiled): readonly Own[] {
  const { ledgers, counts, keys, cells } = instance;
  const own = people.map(() => ({ ledgers: [] as number[], counts: [] as number[] }));
  for (let ledger = 0; ledger < ledgers.count; ledger += 1) {
    if (!((ledgers.upper[ledger] ?? Infinity) < Infinity)) continue;
    const [start, end] = [ledgers.terms.start[ledger] ?? 0, ledgers.terms.start[ledger + 1] ?? 0];
    if (ledgers.terms.amounts.subarray(start, end).some((amount) => amount < 0)) continue;
    const member = soleMember(ledgers.terms.items.subarray(start, end), cells.member);
    if (member !== null) own[member]?.ledgers.push(ledger);
  }
  for (let count = 0; count < counts.count; count += 1) {
    const [start, end] = [counts.keys.start[count] ?? 0, counts.keys.start[count + 1] ?? 0];
    if ((counts.upper[count] ?? 0) >= end - start) continue;
    const within = [...counts.keys.items.subarray(start, end)].flatMap((key) => [
      ...keys.cells.items.subarray(keys.cells.start[key] ?? 0, keys.cells.start[key + 1] ?? 0),
    ]);
    const member = soleMember(within, cells.member);
    if (member !== null) own[member]?.counts.push(count);
  }
  return own;
}

function soleMember(cells: ArrayLike<number>, memberOf: Int32Array): number | null {
  const first = cells.length === 0 ? undefined : memberOf[cells[0] ?? -1];
  if (first === undefined) return null;
  for (let at = 1; at < cells.length; at += 1) if (memberOf[cells[at] ?? -1] !== first) return null;
  return first;
}
