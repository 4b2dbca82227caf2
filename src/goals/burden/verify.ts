import type { Facts } from "../../verification/facts.ts";
import { burdenLedger } from "../../verification/ledger.ts";
import { sumOf } from "../../verification/sum.ts";

/** Sum of w max(0, x)^2 / 4, x = burden points carried per fair part of them. */
export function verify(facts: Facts): number {
  const ledger = burdenLedger(facts);
  if (ledger.total <= 0) return 0;
  return sumOf(facts.members, (member) => {
    const { entitlement } = member;
    if (entitlement <= 0) return 0;
    const carried = (ledger.opening(member) + ledger.taken(member)) / (entitlement * ledger.total);
    return (entitlement * Math.max(0, carried) ** 2) / 4;
  });
}
