import type { LinearModel } from "../linearModel.ts";

/** Reduced costs smaller than this are rounding errors: they may not cost anything where a column has no bound. */
const ROUNDING = 1e-9;

/**
 * A lower bound on the cost that holds whatever the duals are, one a row, however roughly they were computed: weak duality
 * over the box of the columns (Neumaier and Shcherbina 2004, section 3). -Infinity where the box has no bottom.
 */
export function dualBound({ constant, columns, rows }: LinearModel, duals: ArrayLike<number>): number {
  let bound = constant;
  const reduced = columns.cost.slice();
  const { start, items, amounts } = rows.terms;
  for (let row = 0; row < rows.count; row += 1) {
    const side = duals[row]! > 0 ? rows.lower[row]! : rows.upper[row]!;
    // Only a row that has the bound can push.
    if (duals[row] === 0 || Number.isNaN(duals[row]) || !Number.isFinite(side)) continue;
    bound += duals[row]! * side;
    for (let at = start[row]!; at < start[row + 1]!; at += 1)
      reduced[items[at]!]! -= duals[row]! * amounts[at]!;
  }
  for (let column = 0; column < columns.count; column += 1) {
    const cost = reduced[column]!;
    const side = cost > 0 ? columns.lower[column]! : columns.upper[column]!;
    if (Number.isFinite(side)) bound += cost * side;
    else if (Math.abs(cost) > ROUNDING) return -Infinity;
  }
  return bound;
}
