/** Reads the numbers of a text one by one, whatever white space and lines separate them. */
export class Numbers {
  readonly #words: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#words = text.split(/\s+/u).filter((word) => word !== "");
  }

  /** The next number; throws a `RangeError` at the end of the text or at a word that is none. */
  next(): number {
    const word = this.#words[this.#at];
    const value = Number(word);
    if (word === undefined || !Number.isFinite(value))
      throw new RangeError(`word ${this.#at}: expected a number, found ${word ?? "the end"}`);
    this.#at += 1;
    return value;
  }

  list(count: number): number[] {
    return Array.from({ length: count }, () => this.next());
  }
}
