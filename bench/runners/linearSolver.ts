import type { Answer } from "../../src/exact/backends/backend.ts";
import type { LinearModel } from "../../src/exact/linearModel.ts";

/** A solver of mixed-integer linear programmes, as it is used here. */
export interface LinearSolver {
  readonly name: string;
  readonly missing: () => string | null;
  /** Loads what a programme would load once, before the clock starts. */
  readonly load?: () => Promise<unknown>;
  readonly solve: (model: LinearModel, limits: LinearLimits) => Promise<LinearAnswer>;
}

export interface LinearLimits {
  readonly seconds: number;
  /** A solution to start from, for solvers that can; one value a column. */
  readonly start: Float64Array | null;
}

export interface LinearAnswer extends Pick<Answer, "status" | "values" | "bound"> {
  /** Most memory that a process of the solver's own used, in bytes; absent for one that runs inside this process. */
  readonly memory?: number;
}

/** An answer without values that proves nothing. */
export const NO_ANSWER: LinearAnswer = { status: "unknown", values: null, bound: -Infinity };
