import { TOLERANCE, type Budget, type Instance, type Owner, type Ranking } from "./instance.ts";
import { Integers, Reals, RowList, TermList } from "./numberLists.ts";
import { grouped, packTerms, transpose, transposeTerms } from "./rows.ts";

/** Convex cost of a balance: `under x (target - balance)^power` below the target, `over x (balance - target)^power` above. */
export interface ConvexCost {
  readonly target: number;
  readonly under?: number;
  readonly over?: number;
  readonly power?: 1 | 2;
}

export interface LedgerSpec {
  readonly owner: number;
  readonly cells: readonly number[];
  readonly amounts: readonly number[];
  readonly opening?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly cost?: ConvexCost;
  /** Let the cost count against this budget instead of the owner's tier. */
  readonly budget?: number;
}

export interface Side {
  readonly cells: readonly number[];
  readonly amounts: readonly number[];
}

export interface CountSpec {
  readonly owner: number;
  /** The cells of each key: a key counts if any of them holds a portion. */
  readonly keys: readonly (readonly number[])[];
  readonly lower?: number;
  readonly upper?: number;
  readonly cost?: { readonly target: number; readonly under?: number; readonly over?: number };
}

/** A balance of a ranking. */
export interface RankedSpec {
  readonly cells: readonly number[];
  readonly amounts: readonly number[];
  readonly opening: number;
}

interface BuiltTurn {
  readonly portions: number;
  readonly owner: number;
  readonly cost: number;
  mentor: number;
  series: number;
  process: number;
  season: number;
}

const NO_COST: ConvexCost = { target: 0 };
const NO_LIMIT = 0x40000000;

/** Collects the primitives; `build` packs them. Simplifies on the way: a hard bound on one cell bounds its portions. */
export class InstanceBuilder {
  readonly #tiers: readonly string[];
  readonly #members: number;
  readonly #goalsFrom: number;
  readonly #owners: { name: string; kind: Owner["kind"]; tier: number; weight: number; constant: number }[] =
    [];
  readonly #turns: BuiltTurn[] = [];
  // There may be millions of terms: lists of numbers, not of objects.
  readonly #cells = {
    member: new Integers(),
    turn: new Integers(),
    most: new Integers(),
    least: new Integers(),
    boundBy: new Integers(),
    learner: new Integers(),
  };
  readonly #ledgers = {
    owner: new Integers(),
    opening: new Reals(),
    lower: new Reals(),
    upper: new Reals(),
    target: new Reals(),
    under: new Reals(),
    over: new Reals(),
    power: new Integers(),
    budget: new Integers(),
    terms: new TermList(),
  };
  /** The first hard ledger of each hash of terms, and for each ledger the next one; -1 for none. */
  readonly #firstAlike = new Map<number, number>();
  readonly #nextAlike = new Map<number, number>();
  readonly #pairs = { owner: new Integers(), weight: new Reals(), a: new TermList(), b: new TermList() };
  readonly #counts = {
    owner: new Integers(),
    lower: new Integers(),
    upper: new Integers(),
    target: new Reals(),
    under: new Reals(),
    over: new Reals(),
    firstKey: new Integers(),
  };
  readonly #keys = { of: new Integers(), cells: new RowList() };
  readonly #budgets: Budget[] = [];
  readonly #rankings: Ranking[] = [];

  /** @param goalsFrom how many tiers come before those of the goals. */
  constructor(members: number, tiers: readonly string[], goalsFrom = 7) {
    this.#members = members;
    this.#tiers = tiers;
    this.#goalsFrom = goalsFrom;
  }

  /** Who bears costs or states bounds; `tier` -1 for what is only hard. */
  owner(name: string, kind: Owner["kind"], tier: number, weight = 1): number {
    return this.#owners.push({ name, kind, tier, weight, constant: 0 }) - 1;
  }

  turn(portions: number, owner: number, cost: number): number {
    return this.#turns.push({ portions, owner, cost, mentor: -1, series: -1, process: -1, season: 0 }) - 1;
  }

  /** Says to which task, process (-1 for none) and season a turn belongs: hints for the moves of a search. */
  belongs(turn: number, series: number, process: number, season: number): void {
    Object.assign(this.#turn(turn), { series, process, season });
  }

  /** Links a turn to the companion turn that mentors its learners. */
  mentor(turn: number, companion: number): void {
    this.#turn(turn).mentor = companion;
  }

  cell(turn: number, member: number, most: number, learner = false): number {
    const cells = this.#cells;
    const cell = cells.member.length;
    cells.member.push(member);
    cells.turn.push(turn);
    cells.most.push(most);
    cells.least.push(0);
    cells.boundBy.push(-1);
    cells.learner.push(learner ? 1 : 0);
    return cell;
  }

  /** The most portions that a cell may hold so far. */
  most(cell: number): number {
    this.#expectCell(cell);
    return this.#cells.most.get(cell);
  }

  /** Holds a cell to at most so many portions, on behalf of an owner. */
  atMost(cell: number, portions: number, owner: number): void {
    if (portions >= this.most(cell)) return;
    this.#cells.most.set(cell, Math.max(0, portions));
    this.#cells.boundBy.set(cell, owner);
  }

  /** Holds a cell, of whose portions each is an amount above 0, to at most so much of it, on behalf of an owner. */
  within(cell: number, amount: number, upper: number, owner: number): void {
    this.atMost(cell, Math.floor((upper + TOLERANCE) / amount), owner);
  }

  /** Pins a cell to at least so many portions. */
  atLeast(cell: number, portions: number): void {
    this.#expectCell(cell);
    this.#cells.least.set(cell, Math.max(this.#cells.least.get(cell), portions));
  }

  /** Adds a cost that no choice changes. */
  constant(owner: number, cost: number): void {
    const bearer = this.#owners[owner];
    if (bearer !== undefined) bearer.constant += cost;
  }

  ledger(spec: LedgerSpec): void {
    const { opening = 0, lower = -Infinity, upper = Infinity, cost = NO_COST } = spec;
    const hard = lower > -Infinity || upper < Infinity;
    if (!hard && cost === NO_COST) return;
    if (hard && cost === NO_COST) {
      const [cell, amount] = [spec.cells[0], spec.amounts[0]];
      if (
        lower === -Infinity &&
        spec.cells.length === 1 &&
        cell !== undefined &&
        amount !== undefined &&
        amount > 0
      ) {
        this.within(cell, amount, upper - opening, spec.owner);
        return;
      }
      if (this.#cannotExceed(spec, opening, upper) && lower === -Infinity) return;
      if (lower === -Infinity && upper - opening <= 0 && spec.amounts.every((size) => size >= 0)) {
        spec.cells.forEach((each, index) => {
          if ((spec.amounts[index] ?? 0) > 0) this.atMost(each, 0, spec.owner);
        });
        return;
      }
      // Periods in which the same turns run give the same ledger: the tightest bound is enough.
      const hash = hashOf(spec.cells);
      for (let same = this.#firstAlike.get(hash) ?? -1; same >= 0; same = this.#nextAlike.get(same) ?? -1) {
        if (!this.#isSame(same, spec, opening)) continue;
        this.#tighten(same, spec.owner, lower, upper);
        return;
      }
      const ledger = this.#addLedger(spec, opening, lower, upper, cost);
      const first = this.#firstAlike.get(hash);
      if (first !== undefined) this.#nextAlike.set(ledger, first);
      this.#firstAlike.set(hash, ledger);
      return;
    }
    this.#addLedger(spec, opening, lower, upper, cost);
  }

  /** Adds `weight x min(A, B)` as a reward; the caller adds the constant that the reward is taken from. */
  pair(owner: number, weight: number, a: Side, b: Side): void {
    if (weight <= 0 || a.cells.length === 0 || b.cells.length === 0) return;
    this.#pairs.owner.push(owner);
    this.#pairs.weight.push(weight);
    this.#pairs.a.push(a.cells, a.amounts);
    this.#pairs.b.push(b.cells, b.amounts);
  }

  count(spec: CountSpec): void {
    const { owner, upper = NO_LIMIT, lower = 0, cost } = spec;
    let used = 0;
    for (const cells of spec.keys) if (cells.length > 0) used += 1;
    if (cost === undefined && lower <= 0 && used <= upper) return;
    const count = this.#addCount(owner, lower, upper, cost);
    for (const cells of spec.keys) {
      if (cells.length === 0) continue;
      this.#keys.of.push(count);
      this.#keys.cells.push(cells);
    }
  }

  /** A count of two keys of a cell each: at most one of the two holds portions. */
  oneOf(owner: number, a: number, b: number): void {
    const count = this.#addCount(owner, 0, 1);
    this.#keys.of.push(count);
    this.#keys.cells.pushOne(a);
    this.#keys.of.push(count);
    this.#keys.cells.pushOne(b);
  }

  budget(owner: number, limit: number, price?: number): number {
    return this.#budgets.push({ owner, limit, hard: price === undefined, over: price ?? 0 }) - 1;
  }

  /** Ranks balances: the first owner bears the largest, the second the mean of the two largest, and so on. */
  ranking(owners: readonly number[], balances: readonly RankedSpec[]): void {
    if (owners.length !== balances.length) throw new RangeError("a ranking has an owner for every balance");
    this.#rankings.push({
      owners: Int32Array.from(owners),
      opening: Float64Array.from(balances, ({ opening }) => opening),
      terms: packTerms(balances.map(({ cells }) => cells), balances.map(({ amounts }) => amounts)), // prettier-ignore
    });
  }

  build(): Instance {
    const cellCount = this.#cells.member.length;
    const member = this.#cells.member.packed();
    const ofTurn = this.#cells.turn.packed();
    const keys = this.#keys.cells.packed();
    const ledgers = this.#packedLedgers();
    const pairs = this.#packedPairs();
    return {
      tiers: this.#tiers,
      goalsFrom: this.#goalsFrom,
      owners: this.#owners,
      members: this.#members,
      turns: this.#packedTurns(ofTurn),
      cells: {
        count: cellCount,
        member,
        turn: ofTurn,
        most: this.#cells.most.packed(),
        least: this.#cells.least.packed(),
        boundBy: this.#cells.boundBy.packed(),
        learner: new Uint8Array(this.#cells.learner.packed()),
        ofMember: grouped(member, this.#members),
        ledgers: transposeTerms([{ terms: ledgers.terms, names: this.#ledgerNames() }], cellCount),
        pairs: transposeTerms(
          [
            { terms: pairs.a, names: this.#pairNames(0) },
            { terms: pairs.b, names: this.#pairNames(1) },
          ],
          cellCount,
        ),
        keys: transpose(keys, cellCount),
      },
      ledgers,
      pairs,
      counts: this.#packedCounts(),
      keys: { count: this.#keys.of.length, of: this.#keys.of.packed(), cells: keys },
      budgets: this.#budgets,
      rankings: this.#rankings,
    };
  }

  #packedTurns(ofTurn: Int32Array): Instance["turns"] {
    const turns = this.#turns;
    const seriesOf = integers(turns, (turn) => turn.series);
    const processOf = integers(turns, (turn) => turn.process);
    return {
      count: turns.length,
      portions: integers(turns, (turn) => turn.portions),
      owner: integers(turns, (turn) => turn.owner),
      cost: Float64Array.from(turns, (turn) => turn.cost),
      mentor: integers(turns, (turn) => turn.mentor),
      mentored: this.#mentored(),
      cells: grouped(ofTurn, turns.length),
      seriesOf,
      series: grouped(seriesOf),
      processOf,
      processes: grouped(processOf),
      seasonOf: integers(turns, (turn) => turn.season),
    };
  }

  #packedLedgers(): Instance["ledgers"] {
    const ledgers = this.#ledgers;
    return {
      count: ledgers.owner.length,
      owner: ledgers.owner.packed(),
      opening: ledgers.opening.packed(),
      lower: ledgers.lower.packed(),
      upper: ledgers.upper.packed(),
      target: ledgers.target.packed(),
      under: ledgers.under.packed(),
      over: ledgers.over.packed(),
      power: new Uint8Array(ledgers.power.packed()),
      budget: ledgers.budget.packed(),
      terms: ledgers.terms.packed(),
    };
  }

  #packedPairs(): Instance["pairs"] {
    const { owner, weight, a, b } = this.#pairs;
    return {
      count: owner.length,
      owner: owner.packed(),
      weight: weight.packed(),
      a: a.packed(),
      b: b.packed(),
    };
  }

  #packedCounts(): Instance["counts"] {
    const counts = this.#counts;
    const start = new Int32Array(counts.owner.length + 1).fill(this.#keys.of.length);
    start.set(counts.firstKey.packed());
    return {
      count: counts.owner.length,
      owner: counts.owner.packed(),
      lower: counts.lower.packed(),
      upper: counts.upper.packed(),
      target: counts.target.packed(),
      under: counts.under.packed(),
      over: counts.over.packed(),
      keys: { start, items: upTo(this.#keys.of.length) },
    };
  }

  /** What steers the search bears its own number, the rest -1. */
  #ledgerNames(): Int32Array {
    const { owner, lower, upper, budget } = this.#ledgers;
    const names = new Int32Array(owner.length).fill(-1);
    for (let ledger = 0; ledger < names.length; ledger += 1) {
      if (
        upper.get(ledger) < Infinity ||
        lower.get(ledger) > -Infinity ||
        this.#budgets[budget.get(ledger)]?.hard === true ||
        this.#steers(owner.get(ledger))
      )
        names[ledger] = ledger;
    }
    return names;
  }

  #pairNames(side: 0 | 1): Int32Array {
    const { owner } = this.#pairs;
    const names = new Int32Array(owner.length).fill(-1);
    for (let pair = 0; pair < names.length; pair += 1)
      if (this.#steers(owner.get(pair))) names[pair] = 2 * pair + side;
    return names;
  }

  #steers(owner: number): boolean {
    return (this.#owners[owner]?.weight ?? 0) > 0;
  }

  #mentored(): Int32Array {
    const mentored = new Int32Array(this.#turns.length).fill(-1);
    this.#turns.forEach((turn, index) => {
      if (turn.mentor >= 0) mentored[turn.mentor] = index;
    });
    return mentored;
  }

  #addLedger(spec: LedgerSpec, opening: number, lower: number, upper: number, cost: ConvexCost): number {
    const ledgers = this.#ledgers;
    const ledger = ledgers.owner.length;
    ledgers.owner.push(spec.owner);
    ledgers.opening.push(opening);
    ledgers.lower.push(lower);
    ledgers.upper.push(upper);
    ledgers.target.push(cost.target);
    ledgers.under.push(cost.under ?? 0);
    ledgers.over.push(cost.over ?? 0);
    ledgers.power.push(cost.power ?? 1);
    ledgers.budget.push(spec.budget ?? -1);
    ledgers.terms.push(spec.cells, spec.amounts);
    return ledger;
  }

  #addCount(owner: number, lower: number, upper: number, cost?: CountSpec["cost"]): number {
    const counts = this.#counts;
    const count = counts.owner.length;
    counts.owner.push(owner);
    counts.lower.push(lower);
    counts.upper.push(upper);
    counts.target.push(cost?.target ?? 0);
    counts.under.push(cost?.under ?? 0);
    counts.over.push(cost?.over ?? 0);
    counts.firstKey.push(this.#keys.of.length);
    return count;
  }

  #isSame(ledger: number, { cells, amounts }: LedgerSpec, opening: number): boolean {
    return this.#ledgers.opening.get(ledger) === opening && this.#ledgers.terms.isRow(ledger, cells, amounts);
  }

  /** Keeps the tightest of two bounds, and whose it is. */
  #tighten(ledger: number, owner: number, lower: number, upper: number): void {
    const ledgers = this.#ledgers;
    if (upper < ledgers.upper.get(ledger)) {
      ledgers.upper.set(ledger, upper);
      ledgers.owner.set(ledger, owner);
    }
    ledgers.lower.set(ledger, Math.max(ledgers.lower.get(ledger), lower));
  }

  /** True if even every cell at its most keeps within the upper bound; amounts below 0 count as 0. */
  #cannotExceed(spec: LedgerSpec, opening: number, upper: number): boolean {
    let most = opening;
    for (let index = 0; index < spec.cells.length; index += 1)
      most += Math.max(0, spec.amounts[index] ?? 0) * this.most(spec.cells[index]!);
    return most <= upper + TOLERANCE;
  }

  #turn(index: number): BuiltTurn {
    const turn = this.#turns[index];
    if (turn === undefined) throw new RangeError(`no turn ${String(index)}`);
    return turn;
  }

  #expectCell(index: number): void {
    if (!(index >= 0 && index < this.#cells.member.length)) throw new RangeError(`no cell ${String(index)}`);
  }
}

/** Lists with the same cells have the same hash; those with others seldom. */
function hashOf(cells: readonly number[]): number {
  let hash = cells.length;
  for (const cell of cells) hash = (Math.imul(hash, 31) + cell) | 0;
  return hash;
}

function integers<Item>(items: readonly Item[], read: (item: Item) => number): Int32Array {
  return Int32Array.from(items, read);
}

function upTo(count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let number = 0; number < count; number += 1) numbers[number] = number;
  return numbers;
}
