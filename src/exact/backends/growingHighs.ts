import type { Highs, Model } from "highs";
import type { LinearModel, RowBounds } from "../linearModel.ts";
import { rowsOf, withRows } from "../rows.ts";
import type { Answer, GrowingModel, SolveLimits } from "./backend.ts";
import { dualBound } from "./certificate.ts";
import { isFeasible, objectiveOf } from "./feasibility.ts";

/** A relaxation in HiGHS that grows: after more rows the dual simplex goes on from the basis that it had. */
export class GrowingHighs implements GrowingModel {
  readonly #highs: Highs;
  readonly #native: Model;
  #model: LinearModel;

  constructor(highs: Highs, model: LinearModel) {
    this.#highs = highs;
    this.#model = model;
    this.#native = highs.createModel();
    const { constant, columns, rows } = model;
    this.#native.passModel({
      numCols: columns.count,
      numRows: rows.count,
      offset: constant,
      colCost: columns.cost,
      colLower: columns.lower,
      colUpper: columns.upper,
      rowLower: rows.lower,
      rowUpper: rows.upper,
      matrix: matrixOf(rows, columns.count),
    });
    // Interior points come from nowhere in a third of the time; crossing over leaves a basis to go on from.
    this.#native.options.set({ output_flag: false, solver: "ipm" });
  }

  /** The bound is what the duals prove, however the run ended. */
  solve({ seconds }: SolveLimits = {}): Answer {
    this.#native.options.set("time_limit", seconds ?? Number.MAX_VALUE);
    this.#native.zeroAllClocks();
    const { modelStatus } = this.#native.run();
    // From the second time on there is a basis, which presolving would throw away.
    this.#native.options.set({ presolve: "off", solver: "simplex" });
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

function matrixOf({ count, terms }: RowBounds, columns: number) {
  return {
    format: "csr" as const,
    numRows: count,
    numCols: columns,
    starts: terms.start,
    indices: terms.items,
    values: terms.amounts,
  };
}
