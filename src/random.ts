/**
 * Random numbers from a seed: sfc32 (Chris Doty-Humphrey, PractRand). Only 32-bit integer operations, so every engine
 * gives the same sequence.
 */
export class Random {
  #a = 0;
  #b = 0;
  #c: number;
  #counter = 1;

  constructor(seed: number) {
    this.#c = seed >>> 0;
    this.#a = Math.floor(seed / 0x100000000) >>> 0;
    for (let round = 0; round < 15; round += 1) this.next();
  }

  /** A whole number from 0 up to 2^32 - 1. */
  next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** A whole number from 0 up to and without `count`. */
  below(count: number): number {
    return Math.floor((this.next() / 0x100000000) * count);
  }
}
