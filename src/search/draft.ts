import type { Random } from "./random.ts";
import type { State } from "./state.ts";
import { obstacle, sheds } from "./state/obstacle.ts";

/**
 * A move in the making: changes are applied to the state at once, and undone together if the move does not please.
 * Take portions away before giving them, so that what is given meets the room there really is.
 */
export class Draft {
  readonly state: State;
  readonly #cells: Int32Array;
  readonly #by: Int32Array;
  #count = 0;
  /** Cells that lost portions to `force` in this move: the first `ejectedCount`. */
  readonly ejected: Int32Array;
  ejectedCount = 0;
  /** Cost per tier before the move. */
  readonly before: Float64Array;
  brokenBefore = 0;
  /** Weights of the tiers now, for moves that choose by cost. */
  scale: Float64Array;

  constructor(state: State) {
    this.state = state;
    this.scale = new Float64Array(state.tiers.length).fill(1);
    this.before = new Float64Array(state.tiers.length);
    const most = 4 * state.instance.cells.count + 64;
    this.#cells = new Int32Array(most);
    this.#by = new Int32Array(most);
    this.ejected = new Int32Array(most);
  }

  begin(): void {
    this.state.keep();
    this.#count = 0;
    this.ejectedCount = 0;
    this.before.set(this.state.tiers);
    this.brokenBefore = this.state.broken;
  }

  get empty(): boolean {
    return this.#count === 0;
  }

  /** Takes portions away; false if the cell is pinned above what would remain. */
  take(cell: number, portions: number): boolean {
    const { state } = this;
    if (state.portions[cell]! - portions < state.instance.cells.least[cell]!) return false;
    this.change(cell, -portions);
    return true;
  }

  /** Takes away all that is not pinned. */
  release(cell: number): void {
    const free = this.state.portions[cell]! - this.state.instance.cells.least[cell]!;
    if (free > 0) this.change(cell, -free);
  }

  /** Gives portions; false if there is no room in the cell, its turn or its hard ledgers. */
  give(cell: number, portions: number): boolean {
    const { state } = this;
    const { cells, turns } = state.instance;
    const turn = cells.turn[cell]!;
    if (state.portions[cell]! + portions > cells.most[cell]!) return false;
    if (state.held[turn]! + portions > turns.portions[turn]!) return false;
    if (!state.fits(cell, portions)) return false;
    this.change(cell, portions);
    return true;
  }

  /** Whether it is worth a try to give portions after another cell lost some: cheap, and never wrong when it says no. */
  mayGive(cell: number, portions: number, other: number, loses: number): boolean {
    const { cells } = this.state.instance;
    if (this.state.portions[cell]! + portions > cells.most[cell]!) return false;
    return this.state.bounds.fitsInstead(cell, portions, other, loses);
  }

  /** Gives portions even where hard bounds leave no room, and takes what stands in the way; false if it cannot. */
  force(cell: number, portions: number, random: Random): boolean {
    const { state } = this;
    const { cells, turns } = state.instance;
    const turn = cells.turn[cell]!;
    if (state.portions[cell]! + portions > cells.most[cell]!) return false;
    if (state.held[turn]! + portions > turns.portions[turn]!) return false;
    this.change(cell, portions);
    for (let tries = 0; tries < 12 && this.breaks; tries += 1) {
      const blocking = obstacle(state, cell, random);
      if (blocking < 0 || !this.take(blocking, sheds(state, blocking, cell))) return false;
      this.ejected[this.ejectedCount] = blocking;
      this.ejectedCount += 1;
    }
    return !this.breaks;
  }

  /** Gives every learner of the touched turns a mentor, and frees mentors without learners; false if nobody can. */
  settle(random: Random): boolean {
    const { cells, turns } = this.state.instance;
    const touched = this.#count;
    for (let index = 0; index < touched; index += 1) {
      const cell = this.#cells[index]!;
      if (cells.learner[cell] === 1 && !this.#mentors(turns.mentor[cells.turn[cell]!]!, random)) return false;
      const mentored = turns.mentored[cells.turn[cell]!]!;
      if (mentored >= 0 && !this.#mentors(cells.turn[cell]!, random)) return false;
    }
    return true;
  }

  /** Settles every turn, where the start has learners already. */
  settleAll(random: Random): void {
    const { turns } = this.state.instance;
    for (let turn = 0; turn < turns.count; turn += 1) this.#mentors(turns.mentor[turn]!, random);
  }

  /** How the cost of each tier changed, weighed by the scale; a hard bound more or less counts `perBroken`. */
  difference(perBroken: number): number {
    const { tiers, broken } = this.state;
    let sum = (broken - this.brokenBefore) * perBroken;
    for (let tier = 0; tier < tiers.length; tier += 1)
      sum += this.scale[tier]! * (tiers[tier]! - this.before[tier]!);
    return sum;
  }

  /** The changes of the move: cells and portions. */
  *changes(): Generator<readonly [cell: number, by: number]> {
    for (let index = 0; index < this.#count; index += 1) yield [this.#cells[index]!, this.#by[index]!];
  }

  get breaks(): boolean {
    return this.state.broken > this.brokenBefore;
  }

  undo(): void {
    this.back(0);
  }

  /** How many changes there are so far: a place to come back to. */
  get mark(): number {
    return this.#count;
  }

  /** Undoes the changes since a mark. */
  back(mark: number): void {
    while (this.#count > mark) {
      this.#count -= 1;
      this.state.revert(this.#cells[this.#count]!, this.#by[this.#count]!);
    }
  }

  /** Changes a cell whatever bounds say: for those who look at `breaks` themselves. */
  change(cell: number, by: number): void {
    this.state.change(cell, by);
    this.#cells[this.#count] = cell;
    this.#by[this.#count] = by;
    this.#count += 1;
  }

  /** Brings the portions of a mentor turn to those that learners hold in its turn. */
  #mentors(mentor: number, random: Random): boolean {
    if (mentor < 0) return true;
    const { state } = this;
    const { cells, turns } = state.instance;
    const { start, items } = turns.cells;
    const turn = turns.mentored[mentor]!;
    let wanted = -state.held[mentor]!;
    for (let at = start[turn]!; at < start[turn + 1]!; at += 1) {
      const cell = items[at]!;
      if (cells.learner[cell] === 1) wanted += state.portions[cell]!;
    }
    const count = start[mentor + 1]! - start[mentor]!;
    const offset = count > 0 ? random.below(count) : 0;
    for (let step = 0; step < count && wanted !== 0; step += 1) {
      const cell = items[start[mentor]! + ((offset + step) % count)]!;
      while (wanted > 0 && this.give(cell, 1)) wanted -= 1;
      while (wanted < 0 && state.portions[cell]! > 0 && this.take(cell, 1)) wanted += 1;
    }
    return wanted === 0;
  }
}
