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
