import { Random } from "../../examples/sources/random.ts";

/** Draws of the kinds that a generator needs, all from one seed. */
export class Draws extends Random {
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** A number between two, rounded to a multiple of `step`. */
  between(least: number, most: number, step: number): number {
    return Number((Math.round((least + this.next() * (most - least)) / step) * step).toFixed(6));
  }

  /** Some of a list, in a random order; all of them if there are no more. */
  some<Item>(items: readonly Item[], count: number): Item[] {
    const left = [...items];
    const drawn: Item[] = [];
    while (drawn.length < count && left.length > 0) {
      drawn.push(...left.splice(Math.floor(this.next() * left.length), 1));
    }
    return drawn;
  }
}
