import type { Compilation } from "../compilation.ts";
import type { Facts } from "../verification/facts.ts";

/** One goal: its default weight, how it compiles, how its cost is recomputed. How it is told stands in words.ts. */
export interface GoalModule {
  readonly name: string;
  readonly weight: number;
  /** Adds the goal's cost to the instance, with its weight. */
  compile(compilation: Compilation, weight: number): void;
  /** The cost before its weight, from the two documents alone. */
  verify(facts: Facts): number;
}
