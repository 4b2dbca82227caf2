import type { Instance } from "../../src/instance/instance.ts";

/** An instance of a public set, compiled, with its own objective. */
export interface PublicInstance {
  readonly instance: Instance;
  /**
   * Value of a solution (portions per cell) by the set's own objective, counted from the raw file and not from the compiled
   * instance; null if the solution breaks a constraint of the file or leaves something open. Less is better.
   */
  readonly evaluate: (portions: ArrayLike<number>) => number | null;
}

/** The best value that is known of an instance, and whether it is proven to be the least. */
export interface BestKnown {
  readonly value: number;
  readonly proven: boolean;
}
