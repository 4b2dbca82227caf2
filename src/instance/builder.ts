import { TOLERANCE, type Budget, type Instance, type Owner, type Ranking } from "./instance.ts";
import { grouped, packRows, packTerms, transpose, transposeTerms } from "./rows.ts";

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

interface BuiltLedger {
  owner: number;
  readonly cells: readonly number[];
  readonly amounts: readonly number[];
  readonly opening: number;
  lower: number;
  upper: number;
  readonly cost: ConvexCost;
  /** -1 for none. */
  readonly budget: number;
}

interface BuiltTurn {
  readonly portions: number;
  readonly owner: number;
  readonly cost: number;
  mentor: number;
  series: number;
  process: number;
  season: number;
  readonly cells: number[];
}

interface BuiltCell {
  readonly member: number;
  readonly turn: number;
  most: number;
  least: number;
  boundBy: number;
  readonly learner: boolean;
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
  readonly #cells: BuiltCell[] = [];
  readonly #ledgers: BuiltLedger[] = [];
  readonly #byTerms = new Map<number, BuiltLedger[]>();
  readonly #pairs: { owner: number; weight: number; a: Side; b: Side }[] = [];
  readonly #counts: CountSpec[] = [];
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
    return (
      this.#turns.push({ portions, owner, cost, mentor: -1, series: -1, process: -1, season: 0, cells: [] }) -
      1
    );
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
    const cell = this.#cells.push({ member, turn, most, least: 0, boundBy: -1, learner }) - 1;
    this.#turn(turn).cells.push(cell);
    return cell;
  }

  /** The most portions that a cell may hold so far. */
  most(cell: number): number {
    return this.#cell(cell).most;
  }

  /** Holds a cell to at most so many portions, on behalf of an owner. */
  atMost(cell: number, portions: number, owner: number): void {
    const bounded = this.#cell(cell);
    if (portions >= bounded.most) return;
    bounded.most = Math.max(0, portions);
    bounded.boundBy = owner;
  }

  /** Pins a cell to at least so many portions. */
  atLeast(cell: number, portions: number): void {
    const bounded = this.#cell(cell);
    bounded.least = Math.max(bounded.least, portions);
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
        this.atMost(cell, Math.floor((upper - opening + TOLERANCE) / amount), spec.owner);
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
      const alike = this.#alike(spec.cells);
      const same = alike.find((ledger) => isSame(ledger, spec, opening));
      if (same !== undefined) {
        if (upper < same.upper) [same.upper, same.owner] = [upper, spec.owner];
        same.lower = Math.max(same.lower, lower);
        return;
      }
      const built = builtLedger(spec, opening, lower, upper, cost);
      alike.push(built);
      this.#ledgers.push(built);
      return;
    }
    this.#ledgers.push(builtLedger(spec, opening, lower, upper, cost));
  }

  /** Adds `weight x min(A, B)` as a reward; the caller adds the constant that the reward is taken from. */
  pair(owner: number, weight: number, a: Side, b: Side): void {
    if (weight > 0 && a.cells.length > 0 && b.cells.length > 0) this.#pairs.push({ owner, weight, a, b });
  }

  count(spec: CountSpec): void {
    const keys = spec.keys.filter((cells) => cells.length > 0);
    const { upper = NO_LIMIT, lower = 0 } = spec;
    if (spec.cost === undefined && lower <= 0 && keys.length <= upper) return;
    this.#counts.push({ ...spec, keys });
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
    const ledgers = this.#ledgers;
    const terms = packTerms(ledgers.map((ledger) => ledger.cells), ledgers.map((ledger) => ledger.amounts)); // prettier-ignore
    const sideA = packTerms(this.#pairs.map((pair) => pair.a.cells), this.#pairs.map((pair) => pair.a.amounts)); // prettier-ignore
    const sideB = packTerms(this.#pairs.map((pair) => pair.b.cells), this.#pairs.map((pair) => pair.b.amounts)); // prettier-ignore
    const steers = (owner: number) => (this.#owners[owner]?.weight ?? 0) > 0;
    const ledgerSteers = ledgers.map(
      (ledger) =>
        ledger.upper < Infinity ||
        ledger.lower > -Infinity ||
        this.#budgets[ledger.budget]?.hard === true ||
        steers(ledger.owner),
    );
    const pairSteers = this.#pairs.map((pair) => steers(pair.owner));
    const cellCount = this.#cells.length;
    const keyCells = this.#counts.flatMap((count) => count.keys);
    const keys = packRows(keyCells);
    let key = 0;
    return {
      tiers: this.#tiers,
      goalsFrom: this.#goalsFrom,
      owners: this.#owners,
      members: this.#members,
      turns: {
        count: this.#turns.length,
        portions: integers(this.#turns, (turn) => turn.portions),
        owner: integers(this.#turns, (turn) => turn.owner),
        cost: reals(this.#turns, (turn) => turn.cost),
        mentor: integers(this.#turns, (turn) => turn.mentor),
        mentored: this.#mentored(),
        cells: packRows(this.#turns.map((turn) => turn.cells)),
        seriesOf: integers(this.#turns, (turn) => turn.series),
        series: grouped(this.#turns.map((turn) => turn.series)),
        processOf: integers(this.#turns, (turn) => turn.process),
        processes: grouped(this.#turns.map((turn) => turn.process)),
        seasonOf: integers(this.#turns, (turn) => turn.season),
      },
      cells: {
        count: cellCount,
        member: integers(this.#cells, (cell) => cell.member),
        turn: integers(this.#cells, (cell) => cell.turn),
        most: integers(this.#cells, (cell) => cell.most),
        least: integers(this.#cells, (cell) => cell.least),
        boundBy: integers(this.#cells, (cell) => cell.boundBy),
        learner: Uint8Array.from(integers(this.#cells, (cell) => (cell.learner ? 1 : 0))),
        ofMember: transpose(packRows(this.#cells.map((cell) => [cell.member])), this.#members),
        ledgers: transposeTerms(
          [{ terms, name: (row) => (ledgerSteers[row] === true ? row : -1) }],
          cellCount,
        ),
        pairs: transposeTerms(
          [
            { terms: sideA, name: (row) => (pairSteers[row] === true ? 2 * row : -1) },
            { terms: sideB, name: (row) => (pairSteers[row] === true ? 2 * row + 1 : -1) },
          ],
          cellCount,
        ),
        keys: transpose(keys, cellCount),
      },
      ledgers: {
        count: ledgers.length,
        owner: integers(ledgers, (ledger) => ledger.owner),
        opening: reals(ledgers, (ledger) => ledger.opening),
        lower: reals(ledgers, (ledger) => ledger.lower),
        upper: reals(ledgers, (ledger) => ledger.upper),
        target: reals(ledgers, (ledger) => ledger.cost.target),
        under: reals(ledgers, (ledger) => ledger.cost.under ?? 0),
        over: reals(ledgers, (ledger) => ledger.cost.over ?? 0),
        power: Uint8Array.from(integers(ledgers, (ledger) => ledger.cost.power ?? 1)),
        budget: integers(ledgers, (ledger) => ledger.budget),
        terms,
      },
      pairs: {
        count: this.#pairs.length,
        owner: integers(this.#pairs, (pair) => pair.owner),
        weight: reals(this.#pairs, (pair) => pair.weight),
        a: sideA,
        b: sideB,
      },
      counts: {
        count: this.#counts.length,
        owner: integers(this.#counts, (count) => count.owner),
        lower: integers(this.#counts, (count) => count.lower ?? 0),
        upper: integers(this.#counts, (count) => count.upper ?? NO_LIMIT),
        target: reals(this.#counts, (count) => count.cost?.target ?? 0),
        under: reals(this.#counts, (count) => count.cost?.under ?? 0),
        over: reals(this.#counts, (count) => count.cost?.over ?? 0),
        keys: packRows(this.#counts.map((count) => count.keys.map(() => key++))),
      },
      keys: {
        count: keyCells.length,
        of: Int32Array.from(this.#counts.flatMap((count, index) => count.keys.map(() => index))),
        cells: keys,
      },
      budgets: this.#budgets,
      rankings: this.#rankings,
    };
  }

  #mentored(): Int32Array {
    const mentored = new Int32Array(this.#turns.length).fill(-1);
    this.#turns.forEach((turn, index) => {
      if (turn.mentor >= 0) mentored[turn.mentor] = index;
    });
    return mentored;
  }

  /** The bounds so far whose cells may be the same. */
  #alike(cells: readonly number[]): BuiltLedger[] {
    let hash = cells.length;
    for (const cell of cells) hash = (Math.imul(hash, 31) + cell) | 0;
    const known = this.#byTerms.get(hash);
    if (known !== undefined) return known;
    const made: BuiltLedger[] = [];
    this.#byTerms.set(hash, made);
    return made;
  }

  /** True if even every cell at its most keeps within the upper bound; amounts below 0 count as 0. */
  #cannotExceed(spec: LedgerSpec, opening: number, upper: number): boolean {
    let most = opening;
    spec.cells.forEach((cell, index) => {
      most += Math.max(0, spec.amounts[index] ?? 0) * this.#cell(cell).most;
    });
    return most <= upper + TOLERANCE;
  }

  #turn(index: number): BuiltTurn {
    const turn = this.#turns[index];
    if (turn === undefined) throw new RangeError(`no turn ${String(index)}`);
    return turn;
  }

  #cell(index: number): BuiltCell {
    const cell = this.#cells[index];
    if (cell === undefined) throw new RangeError(`no cell ${String(index)}`);
    return cell;
  }
}

/** Written out field by field: there may be hundreds of thousands. */
function builtLedger(
  { owner, cells, amounts, budget = -1 }: LedgerSpec,
  opening: number,
  lower: number,
  upper: number,
  cost: ConvexCost,
): BuiltLedger {
  return { owner, cells, amounts, opening, lower, upper, cost, budget };
}

/** One whole number of each; `Int32Array.from` goes through iterators, which takes ten times as long. */
function integers<Item>(items: readonly Item[], read: (item: Item) => number): Int32Array {
  const numbers = new Int32Array(items.length);
  for (let index = 0; index < items.length; index += 1) numbers[index] = read(items[index]!);
  return numbers;
}

function reals<Item>(items: readonly Item[], read: (item: Item) => number): Float64Array {
  const numbers = new Float64Array(items.length);
  for (let index = 0; index < items.length; index += 1) numbers[index] = read(items[index]!);
  return numbers;
}

function isSame(ledger: BuiltLedger, { cells, amounts }: LedgerSpec, opening: number): boolean {
  return (
    ledger.opening === opening &&
    ledger.cells.length === cells.length &&
    cells.every((cell, index) => cell === ledger.cells[index] && amounts[index] === ledger.amounts[index])
  );
}
