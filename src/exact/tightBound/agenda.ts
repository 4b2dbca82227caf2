import type { Block } from "./block.ts";

/** Blocks that violated less than this part of what the worst one did can wait. */
const WORTHWHILE = 0.02;
/** A round that lifts the bound by less than this part of it brings in the next kind of blocks. */
const STALLED = 0.002;

/** Which blocks to look at in which round: those that gave much last time; the next kind when those before give little. */
export class Agenda {
  readonly #kinds: readonly (readonly Block[])[];
  readonly #violations = new Map<Block, number>();
  #open = 0;

  constructor(kinds: readonly (readonly Block[])[]) {
    this.#kinds = kinds;
    this.widen();
  }

  /** The blocks of the next round, in their order. Empty when nothing is left to look at. */
  next(): readonly Block[] {
    const known = [...this.#violations.values()].filter((violation) => violation < Infinity);
    const least = WORTHWHILE * Math.max(0, ...known);
    return [...this.#violations].flatMap(([block, violation]) =>
      violation > 0 && violation >= least ? [block] : [],
    );
  }

  /** What the fractional solution violates of a block's cut; 0 or less if there is none. */
  record(block: Block, violation: number): void {
    this.#violations.set(block, violation);
  }

  /** How much of the bound a round has lifted it by; after a poor round more blocks are looked at. */
  conclude(lift: number): void {
    if (lift >= STALLED) return;
    const opened = this.widen();
    if (!opened && lift > 0)
      for (const block of this.#violations.keys()) this.#violations.set(block, Infinity);
  }

  /** Brings in the next kind; false if there is none. */
  widen(): boolean {
    const blocks = this.#kinds[this.#open];
    if (blocks === undefined) return false;
    this.#open += 1;
    for (const block of blocks) this.#violations.set(block, Infinity);
    return true;
  }
}
