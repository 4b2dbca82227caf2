import type { Cost } from "../verification/cost.ts";
import { isGoals } from "./tiers.ts";

/** Costs of coverage and rules that differ by less than this compare: a quarter of a per cent of the hours. */
const ALIKE = 0.0025;

/**
 * Those that leave no more work open and keep as many rules as the best of them, tier by tier. Of two costs
 * neither counts as worse if they differ by less than a quarter of a per cent, or a tenth of the least.
 */
export function comparable<Item>(
  items: readonly Item[],
  costOf: (item: Item) => Pick<Cost, "tiers">,
): readonly Item[] {
  const before = (item: Item) =>
    costOf(item)
      .tiers.filter(({ tier }) => !isGoals(tier))
      .map(({ cost }) => cost);
  let left = items;
  for (let tier = 0; tier < Math.max(...items.map((item) => before(item).length)); tier += 1) {
    const least = Math.min(...left.map((item) => before(item)[tier] ?? 0));
    const slack = ALIKE + 0.1 * least;
    left = left.filter((item) => (before(item)[tier] ?? 0) <= least + slack);
  }
  return left;
}
