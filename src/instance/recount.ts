import { TOLERANCE, type Instance, type Terms } from "./instance.ts";

/** Everything about one solution, counted afresh, without any state. */
export interface Recount {
  /** Cost per tier, in the order of the instance's tiers. */
  readonly tiers: Float64Array;
  /** Cost per owner, before its weight. */
  readonly owners: Float64Array;
  /** Owners of the hard bounds that are broken, each once per bound. */
  readonly broken: readonly number[];
}

/** Counts costs and broken bounds of `portions` (one number a cell) from the definitions. */
export function recount(instance: Instance, portions: ArrayLike<number>): Recount {
  const owners = Float64Array.from(instance.owners, (owner) => owner.constant);
  const broken: number[] = [];
  const bear = (owner: number, cost: number) => {
    owners[owner] = (owners[owner] ?? 0) + cost;
  };
  recountTurns(instance, portions, bear, broken);
  recountLedgers(instance, portions, bear, broken);
  recountPairs(instance, portions, bear);
  recountCounts(instance, portions, bear, broken);
  recountRankings(instance, portions, bear);
  const tiers = new Float64Array(instance.tiers.length);
  instance.owners.forEach((owner, index) => {
    if (owner.tier >= 0) tiers[owner.tier] = (tiers[owner.tier] ?? 0) + owner.weight * (owners[index] ?? 0);
  });
  return { tiers, owners, broken };
}

type Bear = (owner: number, cost: number) => void;

function recountTurns(instance: Instance, portions: ArrayLike<number>, bear: Bear, broken: number[]): void {
  const { turns, cells } = instance;
  for (let turn = 0; turn < turns.count; turn += 1) {
    let held = 0;
    let learned = 0;
    for (let at = turns.cells.start[turn] ?? 0; at < (turns.cells.start[turn + 1] ?? 0); at += 1) {
      const cell = turns.cells.items[at] ?? 0;
      const n = portions[cell] ?? 0;
      held += n;
      if (cells.learner[cell] === 1) learned += n;
      if (n < (cells.least[cell] ?? 0) || n > (cells.most[cell] ?? 0)) broken.push(turns.owner[turn] ?? 0);
    }
    const size = turns.portions[turn] ?? 0;
    if (held > size) broken.push(turns.owner[turn] ?? 0);
    const mentor = turns.mentor[turn] ?? -1;
    if (mentor >= 0 && heldOf(instance, portions, mentor) !== learned) broken.push(turns.owner[mentor] ?? 0);
    bear(turns.owner[turn] ?? 0, (turns.cost[turn] ?? 0) * (size - held));
  }
}

function heldOf(instance: Instance, portions: ArrayLike<number>, turn: number): number {
  const { start, items } = instance.turns.cells;
  let held = 0;
  for (let at = start[turn] ?? 0; at < (start[turn + 1] ?? 0); at += 1) held += portions[items[at] ?? 0] ?? 0;
  return held;
}

function total(terms: Terms, row: number, portions: ArrayLike<number>): number {
  let sum = 0;
  for (let at = terms.start[row] ?? 0; at < (terms.start[row + 1] ?? 0); at += 1) {
    sum += (terms.amounts[at] ?? 0) * (portions[terms.items[at] ?? 0] ?? 0);
  }
  return sum;
}

function recountLedgers(instance: Instance, portions: ArrayLike<number>, bear: Bear, broken: number[]): void {
  const { ledgers, budgets } = instance;
  const spent = budgets.map(() => 0);
  for (let ledger = 0; ledger < ledgers.count; ledger += 1) {
    const balance = (ledgers.opening[ledger] ?? 0) + total(ledgers.terms, ledger, portions);
    const owner = ledgers.owner[ledger] ?? 0;
    if (
      balance > (ledgers.upper[ledger] ?? 0) + TOLERANCE ||
      balance < (ledgers.lower[ledger] ?? 0) - TOLERANCE
    )
      broken.push(owner);
    const off = balance - (ledgers.target[ledger] ?? 0);
    const rate = off < 0 ? (ledgers.under[ledger] ?? 0) : (ledgers.over[ledger] ?? 0);
    const cost = rate * (ledgers.power[ledger] === 2 ? off * off : Math.abs(off));
    const budget = ledgers.budget[ledger] ?? -1;
    if (budget < 0) bear(owner, cost);
    else spent[budget] = (spent[budget] ?? 0) + cost;
  }
  budgets.forEach((budget, index) => {
    const excess = (spent[index] ?? 0) - budget.limit;
    if (budget.hard && excess > TOLERANCE) broken.push(budget.owner);
    else if (!budget.hard && excess > 0) bear(budget.owner, budget.over * excess);
  });
}

function recountPairs(instance: Instance, portions: ArrayLike<number>, bear: Bear): void {
  const { pairs } = instance;
  for (let pair = 0; pair < pairs.count; pair += 1) {
    const common = Math.min(total(pairs.a, pair, portions), total(pairs.b, pair, portions));
    bear(pairs.owner[pair] ?? 0, -(pairs.weight[pair] ?? 0) * common);
  }
}

function recountRankings({ rankings }: Instance, portions: ArrayLike<number>, bear: Bear): void {
  for (const { owners, opening, terms } of rankings) {
    const falling = opening.map((at, row) => at + total(terms, row, portions)).sort().reverse(); // prettier-ignore
    let largest = 0;
    falling.forEach((balance, place) => {
      largest += balance;
      bear(owners[place] ?? 0, largest / (place + 1));
    });
  }
}

function recountCounts(instance: Instance, portions: ArrayLike<number>, bear: Bear, broken: number[]): void {
  const { counts, keys } = instance;
  for (let count = 0; count < counts.count; count += 1) {
    let active = 0;
    for (let at = counts.keys.start[count] ?? 0; at < (counts.keys.start[count + 1] ?? 0); at += 1) {
      const key = counts.keys.items[at] ?? 0;
      for (let place = keys.cells.start[key] ?? 0; place < (keys.cells.start[key + 1] ?? 0); place += 1) {
        if ((portions[keys.cells.items[place] ?? 0] ?? 0) > 0) {
          active += 1;
          break;
        }
      }
    }
    const owner = counts.owner[count] ?? 0;
    if (active > (counts.upper[count] ?? 0) || active < (counts.lower[count] ?? 0)) broken.push(owner);
    const off = active - (counts.target[count] ?? 0);
    bear(owner, off < 0 ? -off * (counts.under[count] ?? 0) : off * (counts.over[count] ?? 0));
  }
}
