import type { Instance } from "../../instance/instance.ts";

/** Who holds what, as lists to draw from: the cells with portions of every member, and the turns with open portions. */
export class Holdings {
  readonly #instance: Instance;
  /** Cells with portions, member by member: the first `heldCount[m]` of the member's row. */
  readonly heldCells: Int32Array;
  readonly heldCount: Int32Array;
  readonly #heldAt: Int32Array;
  /** Turns with uncovered portions that cost something, in no order. */
  readonly open: Int32Array;
  openCount = 0;
  readonly #openAt: Int32Array;

  constructor(instance: Instance) {
    this.#instance = instance;
    this.heldCells = new Int32Array(instance.cells.count);
    this.heldCount = new Int32Array(instance.members);
    this.#heldAt = new Int32Array(instance.cells.count);
    this.open = new Int32Array(instance.turns.count);
    this.#openAt = new Int32Array(instance.turns.count);
  }

  /** No portions anywhere. */
  clear(): void {
    const { turns } = this.#instance;
    this.heldCount.fill(0);
    this.openCount = 0;
    this.#openAt.fill(-1);
    for (let turn = 0; turn < turns.count; turn += 1)
      if (turns.cost[turn]! > 0 && turns.portions[turn]! > 0) this.opens(turn);
  }

  /** A cell gets its first portion. */
  holds(cell: number): void {
    const { ofMember, member } = this.#instance.cells;
    const who = member[cell]!;
    const at = ofMember.start[who]! + this.heldCount[who]!;
    this.heldCells[at] = cell;
    this.#heldAt[cell] = at;
    this.heldCount[who]! += 1;
  }

  /** A cell loses its last portion. */
  releases(cell: number): void {
    const { ofMember, member } = this.#instance.cells;
    const who = member[cell]!;
    this.heldCount[who]! -= 1;
    const last = this.heldCells[ofMember.start[who]! + this.heldCount[who]!]!;
    const at = this.#heldAt[cell]!;
    this.heldCells[at] = last;
    this.#heldAt[last] = at;
  }

  /** A turn has open portions. */
  opens(turn: number): void {
    if (this.#openAt[turn]! >= 0) return;
    this.open[this.openCount] = turn;
    this.#openAt[turn] = this.openCount;
    this.openCount += 1;
  }

  /** A turn is covered. */
  closes(turn: number): void {
    const at = this.#openAt[turn]!;
    if (at < 0) return;
    this.openCount -= 1;
    const last = this.open[this.openCount]!;
    this.open[at] = last;
    this.#openAt[last] = at;
    this.#openAt[turn] = -1;
  }
}
