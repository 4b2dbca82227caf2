import type { LinearModel } from "../../../src/exact/linearModel.ts";
import { packTerms } from "../../../src/instance/rows.ts";

export interface Column {
  readonly cost: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly integer?: boolean;
}

export interface Row {
  readonly lower?: number;
  readonly amounts: readonly number[];
  readonly upper?: number;
}

/** A model from what one would write on paper: amounts of all columns in every row. */
export function modelOf(columns: readonly Column[], rows: readonly Row[] = [], constant = 0): LinearModel {
  const used = rows.map(({ amounts }) => amounts.flatMap((amount, column) => (amount === 0 ? [] : [column])));
  return {
    constant,
    columns: {
      count: columns.length,
      cost: Float64Array.from(columns, ({ cost }) => cost),
      lower: Float64Array.from(columns, ({ lower = 0 }) => lower),
      upper: Float64Array.from(columns, ({ upper = Infinity }) => upper),
      integer: Uint8Array.from(columns, ({ integer = false }) => (integer ? 1 : 0)),
    },
    rows: {
      count: rows.length,
      lower: Float64Array.from(rows, ({ lower = -Infinity }) => lower),
      upper: Float64Array.from(rows, ({ upper = Infinity }) => upper),
      terms: packTerms(
        used,
        used.map((list, row) => list.map((column) => rows[row]?.amounts[column] ?? 0)),
      ),
    },
  };
}
