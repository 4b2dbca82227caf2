import type { Backend, SolveLimits } from "../backends/backend.ts";
import type { LinearModel } from "../linearModel.ts";
import { packBounds, type Row } from "../rows.ts";
import { withinBlock, type Block } from "./block.ts";

/** What a solve of a block promises is taken with this much less: solvers keep to whole numbers to about 1e-6. */
const DISTRUST = 1e-6;
/** Prices this small, of the largest, are rounding errors. */
const LEAST_PRICE = 1e-9;

/** The relaxation that a cut is to cut off. */
export interface Fractional {
  readonly model: LinearModel;
  readonly rows: readonly Row[];
  readonly values: Float64Array;
  readonly duals: Float64Array;
}

/** A cut, and by how much the fractional solution violates it, in units of cost. */
export interface Cut {
  readonly row: Row;
  readonly violation: number;
}

/**
 * A row that all divisions keep and the fractional solution does not, or null. The duals give every column of the block a
 * price: its cost less what the rows that reach outside the block pay for it. What the block costs at least at
 * these prices in whole numbers, it costs in every division (Boyd 1994, Fenchel cutting planes, section 2; prices as in
 * Lagrangean relaxation of the outer rows).
 */
export function separate(
  backend: Backend,
  block: Block,
  fractional: Fractional,
  limits: SolveLimits,
): Cut | null {
  const { columns } = fractional.model;
  const { prices, rows } = priced(block, fractional);
  const answer = backend.solve(
    {
      constant: 0,
      columns: {
        count: block.columns.length,
        cost: prices,
        lower: Float64Array.from(block.columns, (column) => columns.lower[column]!),
        upper: Float64Array.from(block.columns, (column) => columns.upper[column]!),
        integer: Uint8Array.from(block.columns, (column) => columns.integer[column]!),
      },
      rows: packBounds(rows),
    },
    limits,
  );
  if (!Number.isFinite(answer.bound)) return null;
  const least = answer.bound - DISTRUST;
  return { row: scaled(block, prices, least), violation: least - priceAt(block, prices, fractional.values) };
}

function priced(block: Block, { model, rows, duals }: Fractional): { prices: Float64Array; rows: Row[] } {
  const prices = Float64Array.from(block.columns, (column) => model.columns.cost[column]!);
  const kept: Row[] = [];
  rows.forEach((row, index) => {
    const dual = duals[index]!;
    if (dual !== 0 && row.columns.some((column) => block.place[column]! < 0))
      row.columns.forEach((column, at) => {
        const place = block.place[column]!;
        if (place >= 0) prices[place]! -= dual * row.amounts[at]!;
      });
    const within = withinBlock(model, block, row);
    if (within !== null) kept.push(within);
  });
  const negligible = LEAST_PRICE * largest(prices);
  return { prices: prices.map((price) => (Math.abs(price) <= negligible ? 0 : price)), rows: kept };
}

/** The cut with prices of at most 1. */
function scaled({ columns }: Block, prices: Float64Array, least: number): Row {
  const size = largest(prices) || 1;
  const used = columns.flatMap((_, at) => (prices[at] === 0 ? [] : [at]));
  return {
    columns: used.map((at) => columns[at]!),
    amounts: used.map((at) => prices[at]! / size),
    lower: least / size,
    upper: Infinity,
  };
}

function priceAt({ columns }: Block, prices: Float64Array, values: Float64Array): number {
  return columns.reduce((sum, column, at) => sum + prices[at]! * values[column]!, 0);
}

function largest(prices: Float64Array): number {
  return prices.reduce((most, price) => Math.max(most, Math.abs(price)), 0);
}
