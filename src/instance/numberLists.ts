import type { Rows, Terms } from "./instance.ts";

/** Whole numbers that are collected one by one, in memory that doubles when it is full: there may be millions. */
export class Integers {
  length = 0;
  #room = new Int32Array(64);

  push(number: number): void {
    if (this.length === this.#room.length) this.#grow(this.length + 1);
    this.#room[this.length] = number;
    this.length += 1;
  }

  pushAll(numbers: readonly number[], count = numbers.length): void {
    const length = this.length + count;
    if (length > this.#room.length) this.#grow(length);
    const room = this.#room;
    for (let at = 0; at < count; at += 1) room[this.length + at] = numbers[at]!;
    this.length = length;
  }

  get(index: number): number {
    return this.#room[index]!;
  }

  set(index: number, number: number): void {
    this.#room[index] = number;
  }

  packed(): Int32Array {
    return this.#room.slice(0, this.length);
  }

  #grow(length: number): void {
    const room = new Int32Array(Math.max(length, 2 * this.#room.length));
    room.set(this.#room);
    this.#room = room;
  }
}

/** The same for real numbers; apart, so that each is compiled for the numbers it holds. */
export class Reals {
  length = 0;
  #room = new Float64Array(64);

  push(number: number): void {
    if (this.length === this.#room.length) this.#grow(this.length + 1);
    this.#room[this.length] = number;
    this.length += 1;
  }

  pushAll(numbers: readonly number[], count = numbers.length): void {
    const length = this.length + count;
    if (length > this.#room.length) this.#grow(length);
    const room = this.#room;
    for (let at = 0; at < count; at += 1) room[this.length + at] = numbers[at]!;
    this.length = length;
  }

  get(index: number): number {
    return this.#room[index]!;
  }

  set(index: number, number: number): void {
    this.#room[index] = number;
  }

  packed(): Float64Array {
    return this.#room.slice(0, this.length);
  }

  #grow(length: number): void {
    const room = new Float64Array(Math.max(length, 2 * this.#room.length));
    room.set(this.#room);
    this.#room = room;
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
    this.items.pushAll(items);
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
    this.#amounts.pushAll(amounts, items.length);
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
