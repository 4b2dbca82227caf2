import { BEFORE_GOALS } from "./scales.ts";

/** Tiers of coverage, the first of all. */
const COVERAGE = 5;
/** Costs that differ by less than this are equal. */
const TIER_ACCURACY = 1e-9;

/** Whether one list of tier costs is better than another: smaller at the first tier in which they differ. */
export function isBetter(one: Float64Array, other: Float64Array): boolean {
  for (let tier = 0; tier < one.length; tier += 1) {
    const difference = one[tier]! - other[tier]!;
    if (difference < -TIER_ACCURACY) return true;
    if (difference > TIER_ACCURACY) return false;
  }
  return false;
}

/** Whether one list of tier costs is worse than another before the tiers of the goals. */
export function isBehindWall(one: Float64Array, wall: Float64Array): boolean {
  for (let tier = 0; tier < BEFORE_GOALS; tier += 1) {
    const difference = one[tier]! - wall[tier]!;
    if (difference > TIER_ACCURACY) return true;
    if (difference < -TIER_ACCURACY) return false;
  }
  return false;
}

/** The tiers of coverage alone, as a view. */
export function coverageOf(tiers: Float64Array): Float64Array {
  return tiers.subarray(0, COVERAGE);
}
