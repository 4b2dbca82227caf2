import type { Member, Organisation } from "../model/organisation.ts";
import type { Calendar } from "./calendar.ts";
import { entryOf } from "./dictionary.ts";

/** A member with what follows from what they state. */
export interface MemberFacts {
  /** Place in the organisation's list. */
  readonly index: number;
  readonly id: string;
  readonly member: Member;
  /** a[m,p]: available hours a week, by period. */
  readonly available: readonly number[];
  /** A_m: available hours over the horizon. */
  readonly hours: number;
  /** w_m: part of all entitlements; the members with hours have 1 together. */
  readonly entitlement: number;
}

export function readMembers(organisation: Organisation, calendar: Calendar): readonly MemberFacts[] {
  const known = organisation.members.map((member) => {
    const available = availableHours(member, calendar.periods);
    const hours = calendar.weeks * available.reduce((sum, each) => sum + each, 0);
    return { member, available, hours };
  });
  const stated = known.map(({ member, hours }) => (hours > 0 ? (member.entitlement ?? hours) : 0));
  // Where all who have hours state an entitlement of 0, nothing distinguishes them but their hours.
  const claims = stated.some((claim) => claim > 0) ? stated : known.map(({ hours }) => hours);
  const total = claims.reduce((sum, claim) => sum + claim, 0);
  return known.map((facts, index) => ({
    ...facts,
    index,
    id: facts.member.id,
    entitlement: total > 0 ? (claims[index] ?? 0) / total : 0,
  }));
}

function availableHours(member: Member, periods: number): readonly number[] {
  const hours = Array.from({ length: periods }, () => member.hours);
  for (const exception of member.availability) {
    for (const period of exception.periods) if (period < periods) hours[period] = exception.hours;
  }
  return hours;
}

/** The level a member has in a competence; 0 where none is stated. */
export function levelOf({ member }: MemberFacts, competence: string): number {
  return entryOf(member.levels, competence) ?? 0;
}
