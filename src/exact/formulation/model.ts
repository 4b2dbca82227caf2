import type { LinearModel } from "../linearModel.ts";
import type { Programme } from "./programme.ts";
import type { Expression } from "./expression.ts";

/** Packs a programme: one tier is minimised, those before it cost at most so much. */
export function linearModel(programme: Programme, tier: number, ceilings: ArrayLike<number>): LinearModel {
  const { tiers } = programme;
  const rowLower = [...programme.rowLower];
  const rowUpper = [...programme.rowUpper];
  const start = [...programme.rowStart];
  const items = [...programme.rowColumns];
  const amounts = [...programme.rowAmounts];
  for (let before = 0; before < Math.min(tier, ceilings.length); before += 1) {
    const cost = tiers[before]!;
    const ceiling = ceilings[before]!;
    if (cost.columns.length === 0 || ceiling === Infinity) continue;
    dense(programme, cost).forEach((amount, column) => {
      if (amount === 0) return;
      items.push(column);
      amounts.push(amount);
    });
    start.push(items.length);
    rowLower.push(-Infinity);
    rowUpper.push(ceiling - cost.constant);
  }
  return {
    constant: tiers[tier]!.constant,
    columns: {
      count: programme.lower.length,
      cost: dense(programme, tiers[tier]!),
      lower: Float64Array.from(programme.lower),
      upper: Float64Array.from(programme.upper),
      integer: Uint8Array.from(programme.integer),
    },
    rows: {
      count: rowLower.length,
      lower: Float64Array.from(rowLower),
      upper: Float64Array.from(rowUpper),
      terms: {
        start: Int32Array.from(start),
        items: Int32Array.from(items),
        amounts: Float64Array.from(amounts),
      },
    },
  };
}

/** The amount of every column. */
function dense({ lower }: Programme, { columns, amounts }: Expression): Float64Array {
  const all = new Float64Array(lower.length);
  columns.forEach((column, at) => (all[column]! += amounts[at]!));
  return all;
}
