import type { Highs, Model } from "highs";
import type { LinearModel, RowBounds } from "../linearModel.ts";
import { rowsOf, withRows } from "../rows.ts";
import type { Answer, GrowingModel, SolveLimits } from "./backend.ts";
import { dualBound } from "./certificate.ts";
import { isFeasible, objectiveOf } from "./feasibility.ts";
import { matrixOf, nativeModel } from "./nativeModel.ts";

/**
 * A relaxation in HiGHS that grows. It is solved by interior points without the step to a vertex: the duals in the middle of all
 * that are optimal make better prices for cuts than those of a corner (Rousseau, Gendreau and Feillet 2007), and a basis
 * would seldom be near enough after a round of cuts to go on from it.
 */
export class GrowingHighs implements GrowingModel {
  readonly #highs: Highs;
  readonly #native: Model;
  #model: LinearModel;

  constructor(highs: Highs, model: LinearModel) {
    this.#highs = highs;
    this.#model = model;
    this.#native = highs.createModel();
    this.#native.passModel(nativeModel(model));
    this.#native.options.set({ output_flag: false, solver: "ipm" });
  }

  /** The bound is what the duals prove, however the run ended. */
  solve({ seconds }: SolveLimits = {}): Answer {
    this.#native.options.set("time_limit", seconds ?? Number.MAX_VALUE);
    const { optimal, unknown } = this.#highs.constants.modelStatus;
    let modelStatus = this.#run("off");
    // Interior points may end a little short of the tolerance, which is no harm, or with nothing.
    if ((modelStatus === optimal || modelStatus === unknown) && !this.#hasValues)
      modelStatus = this.#run("on");
    const { colValue, rowDual } = this.#native.getSolution();
    const bound = dualBound(this.#model, rowDual);
    if ((modelStatus !== optimal && modelStatus !== unknown) || !this.#hasValues)
      return { status: "unknown", values: null, objective: Infinity, bound, duals: null };
    const objective = objectiveOf(this.#model, colValue);
    return {
      status: modelStatus === optimal ? "optimal" : "feasible",
      values: colValue,
      objective,
      bound: Math.min(bound, objective),
      duals: rowDual,
    };
  }

  #run(crossover: "on" | "off"): number {
    this.#native.clearSolver();
    this.#native.zeroAllClocks();
    this.#native.options.set("run_crossover", crossover);
    return this.#native.run().modelStatus;
  }

  get #hasValues(): boolean {
    return isFeasible(this.#model, this.#native.getSolution().colValue, true);
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
