import type { Terms } from "../instance/instance.ts";

/** A mixed-integer linear programme: minimise `constant + sum of cost x value` within the bounds of columns and rows. */
export interface LinearModel {
  readonly constant: number;
  readonly columns: Columns;
  readonly rows: RowBounds;
}

/** The variables. Bounds may be infinite. */
export interface Columns {
  readonly count: number;
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1 for whole numbers. */
  readonly integer: Uint8Array;
}

/** The constraints: `lower <= sum of amount x value <= upper`, one row of terms each; an item is a column. */
export interface RowBounds {
  readonly count: number;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly terms: Terms;
}
