import type { Facts } from "../../verification/facts.ts";
import type { MemberFacts } from "../../verification/member.ts";
import { sumOf } from "../../verification/sum.ts";
import type { TaskFacts } from "../../verification/turn.ts";

/** How much of the hours of those who wish variety is in few tasks. */
export function verify(facts: Facts): number {
  const members = facts.members.filter(({ hours, member }) => hours > 0 && member.variety);
  return members.length > 0 ? sumOf(members, (member) => concentration(facts, member)) / members.length : 0;
}

function concentration(facts: Facts, member: MemberFacts): number {
  const { weeks } = facts.calendar;
  const byTask = new Map<TaskFacts, number>();
  for (const { turn, ownHours } of facts.bundleOf(member)) {
    byTask.set(turn.task, (byTask.get(turn.task) ?? 0) + ownHours * weeks * turn.active.length);
  }
  return sumOf(byTask.values(), (hours) => (hours / member.hours) ** 2);
}
