import type { Organisation } from "../model/organisation.ts";
import type { Rule } from "../model/rule.ts";
import type { Text } from "../model/values.ts";
import type { Pin } from "../rules/pin/schema.ts";

/** From a first to a last period; without a last one to the end of the calendar. */
export interface Stretch {
  readonly from: number;
  readonly to?: number | undefined;
}

/** The periods of a stretch, as far as the calendar goes. */
function periodsIn({ calendar }: Organisation, { from, to }: Stretch): readonly number[] {
  const last = Math.min(to ?? calendar.periods - 1, calendar.periods - 1);
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => from + index);
}

export function periodsFrom(organisation: Organisation, from: number): readonly number[] {
  return periodsIn(organisation, { from });
}

/** A member has at most so many hours in a stretch. What was pinned to them is not while they are away. */
export function withLessHours(
  organisation: Organisation,
  id: string,
  stretch: Stretch,
  hours: number,
  reason?: Text,
): Organisation {
  const periods = periodsIn(organisation, stretch);
  const members = organisation.members.map((member) => {
    if (member.id !== id) return member;
    const stated = new Map(member.availability.flatMap((entry) => entry.periods.map((each) => [each, entry.hours]))); // prettier-ignore
    const fewer = periods.filter((period) => (stated.get(period) ?? member.hours) > hours);
    if (fewer.length === 0) return member;
    const changed = new Set(fewer);
    const others = member.availability
      .map((entry) => ({ ...entry, periods: entry.periods.filter((period) => !changed.has(period)) }))
      .filter((entry) => entry.periods.length > 0);
    const entry = { periods: fewer, hours, ...(reason !== undefined && { reason }) };
    return { ...member, availability: [...others, entry] };
  });
  const changed = { ...organisation, members };
  return hours > 0 ? changed : withoutPins(changed, id, new Set(periods));
}

/** The pins of a member hold in the other periods only. One that holds nowhere any more keeps its place, and weighs nothing. */
function withoutPins(organisation: Organisation, id: string, away: ReadonlySet<number>): Organisation {
  const always = periodsFrom(organisation, 0);
  const rules = organisation.rules.map((rule): Rule => {
    if (!isPin(rule) || rule.member !== id) return rule;
    const periods = (rule.periods ?? always).filter((period) => !away.has(period));
    if (periods.length === (rule.periods ?? always).length) return rule;
    const pin: Pin = periods.length === 0 ? { ...rule, weight: 0 } : { ...rule, periods };
    return pin;
  });
  return { ...organisation, rules };
}

function isPin(rule: Rule): rule is Pin {
  return rule.type === "pin";
}
