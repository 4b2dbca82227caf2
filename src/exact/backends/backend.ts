import type { LinearModel, RowBounds } from "../linearModel.ts";

/** A solver of mixed-integer linear programmes. */
export interface Backend {
  readonly name: string;
  /** For small models alone: it does not end a relaxation when its seconds are over. */
  readonly small?: boolean;
  /** Solves the model. Never throws for a model that is hard: an answer that proves nothing says so. */
  solve(model: LinearModel, limits?: SolveLimits): Answer;
  /** Opens a model to add rows to, if the backend can keep one between solves. */
  grow?(model: LinearModel): GrowingModel;
}

/** A relaxed model that is solved again and again while rows are added. */
export interface GrowingModel {
  solve(limits?: SolveLimits): Answer;
  /** Rows over the columns of the model. */
  add(rows: RowBounds): void;
  /** Gives its memory back; it may not be used after. */
  close(): void;
}

/** When to give up. Without limits a backend goes on until it has proven its answer. */
export interface SolveLimits {
  /** Branch-and-bound nodes: the same answer every time, unlike seconds. */
  readonly nodes?: number;
  readonly seconds?: number;
  /** Difference between objective and bound at which the answer counts as optimal; default 1e-9. */
  readonly gap?: number;
  /** Ignore that columns are whole numbers. */
  readonly relaxed?: boolean;
  /** Only the bound matters: look for no solutions beyond those that come up. */
  readonly boundOnly?: boolean;
  /** A solution to start from, one value a column. */
  readonly start?: Float64Array;
}

/** What a backend found, apart from what it proved. */
export interface Answer {
  /** `optimal` and `infeasible` are proven; `feasible` has values without proof; `unknown` has none. */
  readonly status: "optimal" | "feasible" | "infeasible" | "unbounded" | "unknown";
  /** One value a column; whole numbers are whole to 1e-6. Null if there are none. */
  readonly values: Float64Array | null;
  /** Of the values; Infinity if there are none. */
  readonly objective: number;
  /** Proven: no solution costs less. -Infinity if nothing is known. */
  readonly bound: number;
  /** Per row, for relaxed models where the backend tells them: what one unit more of the bound changes. Null otherwise. */
  readonly duals: Float64Array | null;
}
