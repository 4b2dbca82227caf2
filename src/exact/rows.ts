import { packTerms } from "../instance/rows.ts";
import type { LinearModel, RowBounds } from "./linearModel.ts";

/** One constraint: `lower <= sum of amount x column <= upper`. */
export interface Row {
  readonly columns: readonly number[];
  readonly amounts: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

/** Rows as a linear model keeps them. */
export function packBounds(rows: readonly Row[]): RowBounds {
  return {
    count: rows.length,
    lower: Float64Array.from(rows, (row) => row.lower),
    upper: Float64Array.from(rows, (row) => row.upper),
    terms: packTerms(rows.map((row) => row.columns), rows.map((row) => row.amounts)), // prettier-ignore
  };
}

/** The rows of a model from one on, up to but without another. */
export function rowsOf({ lower, upper, terms }: RowBounds, from: number, to: number): Row[] {
  return Array.from({ length: to - from }, (_, offset) => {
    const row = from + offset;
    const [first, end] = [terms.start[row]!, terms.start[row + 1]!];
    return {
      columns: [...terms.items.subarray(first, end)],
      amounts: [...terms.amounts.subarray(first, end)],
      lower: lower[row]!,
      upper: upper[row]!,
    };
  });
}

/** The model with more rows at the end. */
export function withRows(model: LinearModel, more: readonly Row[]): LinearModel {
  return { ...model, rows: packBounds([...rowsOf(model.rows, 0, model.rows.count), ...more]) };
}
