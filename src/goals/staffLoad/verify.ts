import type { Facts } from "../../verification/facts.ts";
import { staffLoadLedger } from "../../verification/ledger.ts";
import { sumOf } from "../../verification/sum.ts";

/** Sum of w (x - 1)^2, x = hours of rotating staff tasks per fair part of them. */
export function verify(facts: Facts): number {
  const ledger = staffLoadLedger(facts);
  if (ledger.total <= 0) return 0;
  return sumOf(facts.members, (member) => {
    const { entitlement } = member;
    if (entitlement <= 0) return 0;
    const carried = (ledger.opening(member) + ledger.taken(member)) / (entitlement * ledger.total);
    return entitlement * (carried - 1) ** 2;
  });
}
