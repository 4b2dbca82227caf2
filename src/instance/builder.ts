import { TOLERANCE, type Budget, type Instance, type Owner } from "./instance.ts";
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

interface BuiltLedger extends Omit<LedgerSpec, "owner"> {
  owner: number;
  readonly cost: ConvexCost;
  upper: number;
  lower: number;
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
  readonly #owners: { name: string; kind: Owner["kind"]; tier: number; weight: number; constant: number }[] =
    [];
  readonly #turns: BuiltTurn[] = [];
  readonly #cells: BuiltCell[] = [];
  readonly #ledgers: BuiltLedger[] = [];
  readonly #sameTerms = new Map<string, BuiltLedger>();
  readonly #pairs: { owner: number; weight: number; a: Side; b: Side }[] = [];
  readonly #counts: CountSpec[] = [];
  readonly #budgets: Budget[] = [];

  constructor(members: number, tiers: readonly string[]) {
    this.#members = members;
    this.#tiers = tiers;
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
      const key = `${String(opening)}|${spec.cells.join()}|${spec.amounts.join()}`;
      const same = this.#sameTerms.get(key);
      if (same !== undefined) {
        if (upper < same.upper) [same.upper, same.owner] = [upper, spec.owner];
        same.lower = Math.max(same.lower, lower);
        return;
      }
      const built = { ...spec, opening, lower, upper, cost };
      this.#sameTerms.set(key, built);
      this.#ledgers.push(built);
      return;
    }
    this.#ledgers.push({ ...spec, opening, lower, upper, cost });
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
        (ledger.budget !== undefined && this.#budgets[ledger.budget]?.hard === true) ||
        steers(ledger.owner),
    );
    const pairSteers = this.#pairs.map((pair) => steers(pair.owner));
    const cellCount = this.#cells.length;
    const keyCells = this.#counts.flatMap((count) => count.keys);
    const keys = packRows(keyCells);
    let key = 0;
    return {
      tiers: this.#tiers,
      owners: this.#owners,
      members: this.#members,
      turns: {
        count: this.#turns.length,
        portions: Int32Array.from(this.#turns, (turn) => turn.portions),
        owner: Int32Array.from(this.#turns, (turn) => turn.owner),
        cost: Float64Array.from(this.#turns, (turn) => turn.cost),
        mentor: Int32Array.from(this.#turns, (turn) => turn.mentor),
        mentored: this.#mentored(),
        cells: packRows(this.#turns.map((turn) => turn.cells)),
        seriesOf: Int32Array.from(this.#turns, (turn) => turn.series),
        series: grouped(this.#turns.map((turn) => turn.series)),
        processOf: Int32Array.from(this.#turns, (turn) => turn.process),
        processes: grouped(this.#turns.map((turn) => turn.process)),
        seasonOf: Int32Array.from(this.#turns, (turn) => turn.season),
      },
      cells: {
        count: cellCount,
        member: Int32Array.from(this.#cells, (cell) => cell.member),
        turn: Int32Array.from(this.#cells, (cell) => cell.turn),
        most: Int32Array.from(this.#cells, (cell) => cell.most),
        least: Int32Array.from(this.#cells, (cell) => cell.least),
        boundBy: Int32Array.from(this.#cells, (cell) => cell.boundBy),
        learner: Uint8Array.from(this.#cells, (cell) => (cell.learner ? 1 : 0)),
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
        owner: Int32Array.from(ledgers, (ledger) => ledger.owner),
        opening: Float64Array.from(ledgers, (ledger) => ledger.opening ?? 0),
        lower: Float64Array.from(ledgers, (ledger) => ledger.lower),
        upper: Float64Array.from(ledgers, (ledger) => ledger.upper),
        target: Float64Array.from(ledgers, (ledger) => ledger.cost.target),
        under: Float64Array.from(ledgers, (ledger) => ledger.cost.under ?? 0),
        over: Float64Array.from(ledgers, (ledger) => ledger.cost.over ?? 0),
        power: Uint8Array.from(ledgers, (ledger) => ledger.cost.power ?? 1),
        budget: Int32Array.from(ledgers, (ledger) => ledger.budget ?? -1),
        terms,
      },
      pairs: {
        count: this.#pairs.length,
        owner: Int32Array.from(this.#pairs, (pair) => pair.owner),
        weight: Float64Array.from(this.#pairs, (pair) => pair.weight),
        a: sideA,
        b: sideB,
      },
      counts: {
        count: this.#counts.length,
        owner: Int32Array.from(this.#counts, (count) => count.owner),
        lower: Int32Array.from(this.#counts, (count) => count.lower ?? 0),
        upper: Int32Array.from(this.#counts, (count) => count.upper ?? NO_LIMIT),
        target: Float64Array.from(this.#counts, (count) => count.cost?.target ?? 0),
        under: Float64Array.from(this.#counts, (count) => count.cost?.under ?? 0),
        over: Float64Array.from(this.#counts, (count) => count.cost?.over ?? 0),
        keys: packRows(this.#counts.map((count) => count.keys.map(() => key++))),
      },
      keys: {
        count: keyCells.length,
        of: Int32Array.from(this.#counts.flatMap((count, index) => count.keys.map(() => index))),
        cells: keys,
      },
      budgets: this.#budgets,
    };
  }

  #mentored(): Int32Array {
    const mentored = new Int32Array(this.#turns.length).fill(-1);
    this.#turns.forEach((turn, index) => {
      if (turn.mentor >= 0) mentored[turn.mentor] = index;
    });
    return mentored;
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
