import type { Facts } from "../../verification/facts.ts";
import { sumOf } from "../../verification/sum.ts";

/** The mean squared distance of members' loads, per available hour, from what all together are asked. */
export function verify(facts: Facts): number {
  const members = facts.members.filter(({ hours }) => hours > 0);
  if (members.length === 0 || facts.utilisation <= 0) return 0;
  const { weeks } = facts.calendar;
  const spread = sumOf(members, (member) => {
    const load = sumOf(member.available.keys(), (period) => facts.loadOf(member, period) * weeks);
    return (load / member.hours / facts.utilisation - 1) ** 2;
  });
  return spread / members.length;
}
