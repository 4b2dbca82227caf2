import { packTerms } from "../../instance/rows.ts";
import type { LinearModel } from "../linearModel.ts";

/**
 * By how much all rows together have to give way: free of cost otherwise, always with a solution, and above 0 exactly if the
 * model has none.
 */
export function elasticModel({ columns, rows }: LinearModel): LinearModel {
  const all = columns.count + 2 * rows.count;
  const lists: number[][] = [];
  const sizes: number[][] = [];
  for (let row = 0; row < rows.count; row += 1) {
    const [from, to] = [rows.terms.start[row], rows.terms.start[row + 1]];
    lists.push([...rows.terms.items.slice(from, to), columns.count + 2 * row, columns.count + 2 * row + 1]);
    sizes.push([...rows.terms.amounts.slice(from, to), 1, -1]);
  }
  const extended = (values: Float64Array, rest: number) => {
    const longer = new Float64Array(all).fill(rest);
    longer.set(values);
    return longer;
  };
  return {
    constant: 0,
    columns: {
      count: all,
      cost: extended(new Float64Array(columns.count), 1),
      lower: extended(columns.lower, 0),
      upper: extended(columns.upper, Infinity),
      integer: new Uint8Array(all),
    },
    rows: { ...rows, terms: packTerms(lists, sizes) },
  };
}

/** The directions in which a solution may go on for ever: a cost below 0 means that the model has no bottom. */
export function recessionModel({ columns, rows }: LinearModel): LinearModel {
  const flat = (bounds: Float64Array, rest: number) =>
    bounds.map((bound) => (Number.isFinite(bound) ? 0 : rest));
  return {
    constant: 0,
    columns: {
      count: columns.count,
      cost: columns.cost,
      lower: flat(columns.lower, -1),
      upper: flat(columns.upper, 1),
      integer: new Uint8Array(columns.count),
    },
    rows: { ...rows, lower: flat(rows.lower, -Infinity), upper: flat(rows.upper, Infinity) },
  };
}
