import type { Highs, Model } from "highs";
import type { LinearModel, RowBounds } from "../linearModel.ts";
import { rowsOf, withRows } from "../rows.ts";
import type { Answer, GrowingModel, SolveLimits } from "./backend.ts";
import { dualBound } from "./certificate.ts";
import { isFeasible, objectiveOf } from "./feasibility.ts";
import { matrixOf, nativeModel } from "./nativeModel.ts";

/** Simplex iterations for each row before interior points are quicker: a third of what a solve from nowhere takes. */
const PATIENCE = 0.2;
const UNLIMITED = 0x7fffffff;

/** A relaxation in HiGHS that grows: after more rows the dual simplex goes on from the basis that it had. */
export class GrowingHighs implements GrowingModel {
  readonly #highs: Highs;
  readonly #native: Model;
  #model: LinearModel;
  #hasBasis = false;

  constructor(highs: Highs, model: LinearModel) {
    this.#highs = highs;
    this.#model = model;
    this.#native = highs.createModel();
    this.#native.passModel(nativeModel(model));
    this.#native.options.set({ output_flag: false });
  }

  /** The bound is what the duals prove, however the run ended. */
  solve({ seconds }: SolveLimits = {}): Answer {
    this.#native.zeroAllClocks();
    this.#native.options.set("time_limit", seconds ?? Number.MAX_VALUE);
    const modelStatus = this.#run();
    const { colValue, rowDual } = this.#native.getSolution();
    const bound = dualBound(this.#model, rowDual);
    if (modelStatus !== this.#highs.constants.modelStatus.optimal || !isFeasible(this.#model, colValue, true))
      return { status: "unknown", values: null, objective: Infinity, bound, duals: null };
    const objective = objectiveOf(this.#model, colValue);
    return {
      status: "optimal",
      values: colValue,
      objective,
      bound: Math.min(bound, objective),
      duals: rowDual,
    };
  }

  /** From the basis that it has while that is near; interior points where there is none, or where the way is long. */
  #run(): number {
    const { modelStatus } = this.#highs.constants;
    if (this.#hasBasis) {
      this.#native.options.set({
        solver: "simplex",
        presolve: "off",
        simplex_iteration_limit: this.#patience,
      });
      const status = this.#native.run().modelStatus;
      if (status !== modelStatus.iterationLimit) return status;
      this.#native.clearSolver();
    }
    this.#native.options.set({ solver: "ipm", presolve: "choose", simplex_iteration_limit: UNLIMITED });
    const status = this.#native.run().modelStatus;
    this.#hasBasis = status === modelStatus.optimal;
    return status;
  }

  get #patience(): number {
    return Math.ceil(this.#model.rows.count * PATIENCE);
  }

  add(rows: RowBounds): void {
    if (rows.count === 0) return;
    this.#model = withRows(this.#model, rowsOf(rows, 0, rows.count));
    const matrix = matrixOf(rows, this.#model.columns.count);
    this.#native.addRows({ lower: rows.lower, upper: rows.upper, matrix });
  }

  close(): void {
    this.#native.dispose();
  }
}
