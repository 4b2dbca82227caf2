import type { Random } from "../random.ts";
import type { State } from "./state.ts";
import { obstacle, sheds } from "./state/obstacle.ts";

/** A bound that is exceeded at all counts as so much of a portion: else many are left a little over. */
const TOUCH = 0.3;
/** What healing a bound is worth where none may break: more than any cost. */
const HEALED = 1e6;

/**
 * A move in the making: changes are pending in the state, and undone together if the move does not please. Moves suggest
 * whole sets of changes; whoever builds step by step takes portions away before giving them, so that what is given meets the
 * room there really is.
 */
export class Draft {
  readonly state: State;
  /** Weights of the tiers now, for those who choose by cost. */
  scale: Float64Array;
  /** What a portion over a hard bound costs, on the scale of the tiers. Infinity: nothing may break that was kept. */
  lenience = Infinity;
  /** Cells that lost portions to `force` in this move: the first `ejectedCount`. */
  readonly ejected: Int32Array;
  ejectedCount = 0;
  #brokenBefore = 0;
  #excessBefore = 0;

  constructor(state: State) {
    this.state = state;
    this.scale = new Float64Array(state.tiers.length).fill(1);
    this.ejected = new Int32Array(4 * state.instance.cells.count + 64);
  }

  /** Keeps what was drafted before. */
  begin(): void {
    this.state.keep();
    this.ejectedCount = 0;
    this.#brokenBefore = this.state.broken;
    this.#excessBefore = this.state.excess;
  }

  get empty(): boolean {
    return this.state.pending.count === 0;
  }

  /** Cost per tier before the move. */
  get before(): Float64Array {
    return this.state.keptTiers;
  }

  /** Hard bounds that were broken before the move. */
  get brokenBefore(): number {
    return this.#brokenBefore;
  }

  /** Whether pins and the cells themselves let portions go from one cell to another of the same turn. */
  mayHand(from: number, to: number, portions: number): boolean {
    const { portions: held, instance } = this.state;
    const { least, most } = instance.cells;
    return held[from]! - portions >= least[from]! && held[to]! + portions <= most[to]!;
  }

  /** Suggests that portions go from one cell to another of the same turn; false if they may not. */
  hand(from: number, to: number, portions: number): boolean {
    if (!this.mayHand(from, to, portions)) return false;
    this.state.suggest(from, -portions);
    this.state.suggest(to, portions);
    return true;
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

  /** Gives portions; false if there is no room in the cell or its turn, or a hard bound would break that may not. */
  give(cell: number, portions: number): boolean {
    const { state } = this;
    const { cells, turns } = state.instance;
    const turn = cells.turn[cell]!;
    if (state.portions[cell]! + portions > cells.most[cell]!) return false;
    if (state.held[turn]! + portions > turns.portions[turn]!) return false;
    if (this.lenience === Infinity && !state.fits(cell, portions)) return false;
    this.change(cell, portions);
    return true;
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
    const { pending, instance } = this.state;
    const { cells, turns } = instance;
    const touched = pending.count;
    for (let index = 0; index < touched; index += 1) {
      const cell = pending.cells[index]!;
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

  /** What the move costs in hard bounds: Infinity for a bound that may not break, less than anything for one that is healed. */
  overrun(): number {
    const broken = this.state.broken - this.#brokenBefore;
    if (this.lenience === Infinity) return broken > 0 ? Infinity : HEALED * broken;
    return this.lenience * (this.state.excess - this.#excessBefore + TOUCH * broken);
  }

  /** Whether the move costs more than this in hard bounds. Ledgers and counts are looked at first: budgets take weighing. */
  overrunsBy(limit: number): boolean {
    const { state } = this;
    const broken = state.brokenSoFar - this.#brokenBefore;
    if (this.lenience === Infinity) {
      if (broken > 0) return true;
    } else if (this.lenience * (state.excessSoFar - this.#excessBefore + TOUCH * broken) > limit) return true;
    return this.overrun() > limit;
  }

  /** How the cost of the tiers changed, weighed by the scale. */
  get difference(): number {
    const { tiers, keptTiers } = this.state;
    let sum = 0;
    for (let tier = 0; tier < tiers.length; tier += 1)
      sum += this.scale[tier]! * (tiers[tier]! - keptTiers[tier]!);
    return sum;
  }

  /** Whether more hard bounds are broken than before. */
  get breaks(): boolean {
    return this.state.broken > this.#brokenBefore;
  }

  undo(): void {
    this.state.undo();
  }

  /** How many changes there are so far: a place to come back to. */
  get mark(): number {
    return this.state.pending.count;
  }

  /** Undoes the changes since a mark. */
  back(mark: number): void {
    while (this.state.pending.count > mark) this.state.revert();
  }

  /** Changes a cell whatever bounds say: for those who look at `breaks` themselves. */
  change(cell: number, by: number): void {
    this.state.change(cell, by);
  }

  /** Brings the portions of a mentor turn to those that learners hold in its turn. */
  #mentors(mentor: number, random: Random): boolean {
    if (mentor < 0) return true;
    const { state } = this;
    state.place();
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
