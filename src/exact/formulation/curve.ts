import { costAt, type Cost } from "./cost.ts";

/** A squared cost of a balance, bounded from below by the tangents at some balances. */
export interface Curve {
  readonly cost: Cost;
  /** The column of the balance. */
  readonly balance: number;
  /** The column of the cost. */
  readonly column: number;
  /** Slope, and value at balance 0, of each tangent. */
  readonly slopes: number[];
  readonly offsets: number[];
}

/** By how much the tangents fall short of the true cost of a balance. */
export function shortfallAt({ cost, slopes, offsets }: Curve, balance: number): number {
  let highest = 0;
  for (let at = 0; at < slopes.length; at += 1)
    highest = Math.max(highest, slopes[at]! * balance + offsets[at]!);
  return costAt(cost, balance) - highest;
}
