import type { LinearModel } from "../linearModel.ts";

/** How far values may lie outside bounds, rows and whole numbers: what a solver rounds. */
export const FEASIBILITY = 1e-6;

/** Cost of these values, one a column. */
export function objectiveOf({ constant, columns }: LinearModel, values: ArrayLike<number>): number {
  let sum = constant;
  for (let column = 0; column < columns.count; column += 1) sum += columns.cost[column]! * values[column]!;
  return sum;
}

/** Whether values keep all bounds and rows of a model and, unless it is relaxed, are whole where they have to be. */
export function isFeasible(model: LinearModel, values: ArrayLike<number>, relaxed: boolean): boolean {
  const { columns, rows } = model;
  for (let column = 0; column < columns.count; column += 1) {
    const value = values[column]!;
    if (!within(value, columns.lower[column]!, columns.upper[column]!, Math.abs(value))) return false;
    const whole = relaxed || columns.integer[column] === 0;
    if (!whole && Math.abs(value - Math.round(value)) > FEASIBILITY) return false;
  }
  const { start, items, amounts } = rows.terms;
  for (let row = 0; row < rows.count; row += 1) {
    let [sum, size] = [0, 0];
    for (let at = start[row]!; at < start[row + 1]!; at += 1) {
      const term = amounts[at]! * values[items[at]!]!;
      sum += term;
      size = Math.max(size, Math.abs(term));
    }
    if (!within(sum, rows.lower[row]!, rows.upper[row]!, size)) return false;
  }
  return true;
}

/** Up to rounding errors, which grow with the numbers. NaN is nowhere. */
function within(value: number, lower: number, upper: number, size: number): boolean {
  const slack = FEASIBILITY * Math.max(1, size);
  return value >= lower - slack && value <= upper + slack;
}
