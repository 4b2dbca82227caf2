import type { Rows, Terms } from "./instance.ts";

/** A full block has 2^16 numbers: not so many that copying them as a list grows takes time, and not so few that there are many. */
const BITS = 16;
const WITHIN = (1 << BITS) - 1;

/** Whole numbers that are collected one by one, in blocks: there may be millions. */
export class Integers {
  length = 0;
  #block = new Int32Array(64);
  readonly #blocks = [this.#block];

  push(number: number): void {
    const at = this.length & WITHIN;
    if (at === this.#block.length || (at === 0 && this.length > 0)) this.#grow();
    this.#block[at] = number;
    this.length += 1;
  }

  get(index: number): number {
    return this.#blocks[index >> BITS]![index & WITHIN]!;
  }

  set(index: number, number: number): void {
    this.#blocks[index >> BITS]![index & WITHIN] = number;
  }

  packed(): Int32Array {
    const numbers = new Int32Array(this.length);
    this.#blocks.forEach((block, index) => {
      const start = index << BITS;
      numbers.set(block.subarray(0, this.length - start), start);
    });
    return numbers;
  }

  /** A small block gets twice as large; after a full one comes another. */
  #grow(): void {
    const last = this.#block;
    if (last.length > WITHIN) {
      this.#block = new Int32Array(last.length);
      this.#blocks.push(this.#block);
    } else {
      this.#block = new Int32Array(2 * last.length);
      this.#block.set(last);
      this.#blocks[0] = this.#block;
    }
  }
}

/** The same for real numbers; apart, so that each is compiled for the numbers it holds. */
export class Reals {
  length = 0;
  #block = new Float64Array(64);
  readonly #blocks = [this.#block];

  push(number: number): void {
    const at = this.length & WITHIN;
    if (at === this.#block.length || (at === 0 && this.length > 0)) this.#grow();
    this.#block[at] = number;
    this.length += 1;
  }

  get(index: number): number {
    return this.#blocks[index >> BITS]![index & WITHIN]!;
  }

  set(index: number, number: number): void {
    this.#blocks[index >> BITS]![index & WITHIN] = number;
  }

  packed(): Float64Array {
    const numbers = new Float64Array(this.length);
    this.#blocks.forEach((block, index) => {
      const start = index << BITS;
      numbers.set(block.subarray(0, this.length - start), start);
    });
    return numbers;
  }

  /** A small block gets twice as large; after a full one comes another. */
  #grow(): void {
    const last = this.#block;
    if (last.length > WITHIN) {
      this.#block = new Float64Array(last.length);
      this.#blocks.push(this.#block);
    } else {
      this.#block = new Float64Array(2 * last.length);
      this.#block.set(last);
      this.#blocks[0] = this.#block;
    }
  }
}

/** Lists of numbers, collected one after the other. */
export class RowList {
  readonly items = new Integers();
  readonly #start = new Integers();

  constructor() {
    this.#start.push(0);
  }

  get count(): number {
    return this.#start.length - 1;
  }

  push(items: readonly number[]): void {
    for (const item of items) this.items.push(item);
    this.#start.push(this.items.length);
  }

  /** A list of one. */
  pushOne(item: number): void {
    this.items.push(item);
    this.#start.push(this.items.length);
  }

  start(row: number): number {
    return this.#start.get(row);
  }

  packed(): Rows {
    return { start: this.#start.packed(), items: this.items.packed() };
  }
}

/** Lists of numbers with their amounts, collected one after the other. */
export class TermList {
  readonly #rows = new RowList();
  readonly #amounts = new Reals();

  push(items: readonly number[], amounts: readonly number[]): void {
    this.#rows.push(items);
    for (let at = 0; at < items.length; at += 1) this.#amounts.push(amounts[at]!);
  }

  /** Whether a row is these items with these amounts, in this order. */
  isRow(row: number, items: readonly number[], amounts: readonly number[]): boolean {
    const start = this.#rows.start(row);
    if (this.#rows.start(row + 1) - start !== items.length) return false;
    for (let at = 0; at < items.length; at += 1) {
      if (this.#rows.items.get(start + at) !== items[at] || this.#amounts.get(start + at) !== amounts[at])
        return false;
    }
    return true;
  }

  packed(): Terms {
    return { ...this.#rows.packed(), amounts: this.#amounts.packed() };
  }
}
