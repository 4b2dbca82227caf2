/** Costs that differ by less than this are equal. */
const TIER_ACCURACY = 1e-9;

/**
 * Whether one list of tier costs is better than another: smaller at the first tier in which they differ. Compares so many
 * tiers from the first; by default all.
 */
export function isBetter(one: Float64Array, other: Float64Array, tiers = one.length): boolean {
  for (let tier = 0; tier < tiers; tier += 1) {
    const difference = one[tier]! - other[tier]!;
    if (difference < -TIER_ACCURACY) return true;
    if (difference > TIER_ACCURACY) return false;
  }
  return false;
}
