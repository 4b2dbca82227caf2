import type { Member, Organisation } from "../model/organisation.ts";

/** First periods of the seasons, in order; steady work changes hands only at these. */
export function seasonStarts({ calendar }: Organisation): readonly number[] {
  return [...new Set([0, ...calendar.redistribution, ...(calendar.cuts ?? [])])].sort((a, b) => a - b);
}

/** Hours a week that a member has in each period. */
export function availableHours(member: Member, periods: number): Float64Array {
  const hours = new Float64Array(periods).fill(member.hours);
  for (const entry of member.availability) for (const period of entry.periods) hours[period] = entry.hours;
  return hours;
}
