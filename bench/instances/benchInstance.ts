import type { Instance } from "../../src/instance/instance.ts";
import type { BestKnown } from "../public/publicInstance.ts";

/** Where an instance comes from. */
export type Group = "organisations" | "generated" | "exact" | "gap" | "nursing" | "on-call";

/** An instance that solvers are compared on: known by name, made only where it is needed. */
export interface BenchInstance {
  readonly name: string;
  readonly group: Group;
  readonly load: () => LoadedInstance;
}

export interface LoadedInstance {
  readonly instance: Instance;
  /** The objective of a public set, counted from its raw file; null where the instance's tiers are the objective. */
  readonly evaluate: ((portions: ArrayLike<number>) => number | null) | null;
  readonly bestKnown: BestKnown | null;
}
