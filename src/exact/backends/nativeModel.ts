import type { LinearModel, RowBounds } from "../linearModel.ts";

/** A linear model as HiGHS takes it, without saying which columns are whole numbers. */
export function nativeModel({ constant, columns, rows }: LinearModel) {
  return {
    numCols: columns.count,
    numRows: rows.count,
    offset: constant,
    colCost: columns.cost,
    colLower: columns.lower,
    colUpper: columns.upper,
    rowLower: rows.lower,
    rowUpper: rows.upper,
    matrix: matrixOf(rows, columns.count),
  };
}

/** Rows as the matrix that HiGHS takes. */
export function matrixOf({ count, terms }: RowBounds, columns: number) {
  return {
    format: "csr" as const,
    numRows: count,
    numCols: columns,
    starts: terms.start,
    indices: terms.items,
    values: terms.amounts,
  };
}
