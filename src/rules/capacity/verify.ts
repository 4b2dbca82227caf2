import type { Facts } from "../../verification/facts.ts";
import type { Finding, Violation } from "../../verification/finding.ts";
import type { MemberFacts } from "../../verification/member.ts";
import { slottedHours, slotSets, type SlotSet } from "../../verification/slots.ts";
import { sumOf } from "../../verification/sum.ts";
import { shown } from "../../verification/wording.ts";

const RULE = "capacity";
/** Hours that rounding may add up to. */
const SLACK = 1e-6;

/** Nobody has more to do than they have hours, in all and in every part of the week. */
export function verify(_stated: readonly unknown[], facts: Facts): readonly Finding[] {
  const sets = slotSets(facts);
  const violations = facts.members.flatMap((member) => [
    ...overloads(facts, member),
    ...(sets.length > 0 ? slotOverloads(facts, member, sets) : []),
  ]);
  return [{ rule: RULE, violations, cost: null }];
}

function overloads(facts: Facts, member: MemberFacts): readonly Violation[] {
  return member.available.flatMap((limit, period) => {
    const value = facts.loadOf(member, period);
    if (value <= limit + SLACK) return [];
    const message = `${member.id} has ${shown(value)} hours of work a week in period ${period}, and ${shown(limit)} available.`;
    return [{ rule: RULE, message, member: member.id, period, value, limit }];
  });
}

/** By Hall's theorem the hours can be placed exactly if no set of slots is asked for more than it has. */
function slotOverloads(facts: Facts, member: MemberFacts, sets: readonly SlotSet[]): readonly Violation[] {
  return slottedHours(facts, member).flatMap((hours, period) => {
    if (hours.size === 0) return [];
    return sets.flatMap((set) => {
      const value = sumOf(hours, ([places, own]) => ((places & ~set.mask) === 0 ? own : 0));
      const limit = Math.min(member.available[period] ?? 0, set.hours);
      if (value <= limit + SLACK) return [];
      const message = `${member.id} has ${shown(value)} hours a week in period ${period} that can only fall in ${set.names.join(" or ")}, and ${shown(limit)} there.`;
      return [{ rule: RULE, message, member: member.id, period, value, limit }];
    });
  });
}
