import type { Facts } from "./facts.ts";
import { burdenLedger } from "./ledger.ts";

/**
 * The tiers of a plan that shares burdens by leximin: how much the member who carries most carries for their fair part, then
 * the two who carry most on average, and so on to all. None if there is nothing to carry.
 */
export function leximinTiers(facts: Facts): readonly { readonly tier: string; readonly cost: number }[] {
  if (facts.plan.fairness !== "leximin") return [];
  const ledger = burdenLedger(facts);
  if (ledger.total <= 0) return [];
  const rates = facts.members
    .filter(({ entitlement }) => entitlement > 0)
    .map((member) => (ledger.opening(member) + ledger.taken(member)) / (member.entitlement * ledger.total));
  rates.sort((one, other) => other - one);
  return rates.map((_, place) => {
    const most = rates.slice(0, place + 1);
    return { tier: `fairness ${place + 1}`, cost: most.reduce((sum, rate) => sum + rate, 0) / most.length };
  });
}
