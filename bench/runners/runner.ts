import type { Instance } from "../../src/instance/instance.ts";

/** A solver that is compared with others. */
export interface Runner {
  readonly name: string;
  /** Whether another seed may give another answer. */
  readonly seeded: boolean;
  /** Why it cannot run here, such as a programme that is not installed; null if it can. */
  readonly missing: () => string | null;
  /** Makes ready what a user would have ready before the clock starts: the instance in the solver's own terms. */
  readonly prepare: (instance: Instance) => Promise<Solve>;
}

export type Solve = (run: RunContext) => Promise<void>;

/** What a solver is told about its run, and where it reports to. */
export interface RunContext {
  readonly seed: number;
  readonly seconds: number;
  /** Seconds since the run began. */
  readonly elapsed: () => number;
  /** Reports a solution, portions per cell, the moment it is found; it may be worse than an earlier one. */
  readonly found: (portions: ArrayLike<number>) => void;
  /** Reports that no solution that is best in the tiers before costs less than this in a tier. */
  readonly proved: (tier: number, bound: number) => void;
  /** Reports the memory of a process of the solver's own, in bytes. */
  readonly usedMemory: (bytes: number) => void;
  /** Lets what was reported be passed on. */
  readonly pause: () => Promise<void>;
}
