import type { Plan } from "../../model/plan.ts";
import { isGoals } from "../tiers.ts";

/** What the goals of a plan cost together, whatever their order. */
export function goalsCost({ cost }: Plan): number {
  return cost.tiers.reduce((sum, { tier, cost: own }) => sum + (tier.startsWith("goals") ? own : 0), 0);
}

/** Whether a plan leaves no more work open and keeps the rules as well as another, tier by tier. */
export function isAsSound(plan: Plan, than: Plan): boolean {
  return plan.cost.tiers.every(
    ({ tier, cost }, place) => isGoals(tier) || cost <= (than.cost.tiers[place]?.cost ?? 0) + 1e-9,
  );
}

/**
 * By how much a plan is worse than the best, as a part of what the best costs: the most over the tiers of the goals (and of
 * fairness, for leximin). Below 0 where it is better in all; Infinity where the best costs nothing and the plan something.
 */
export function worseBy(plan: Plan, best: Plan): number {
  const parts = plan.cost.tiers.flatMap(({ tier, cost }, place) => {
    if (!isGoals(tier)) return [];
    const least = best.cost.tiers[place]?.cost ?? 0;
    if (least > 1e-9) return [cost / least - 1];
    return [cost > 1e-9 ? Infinity : 0];
  });
  return Math.max(...parts);
}
