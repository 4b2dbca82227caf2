import { groupBy, ratio, sum } from "./distribution.ts";
import type { Division } from "./division.ts";
import { ROUNDING, streams, THETA, type Stream } from "./streams.ts";

export interface Wholeness {
  /** Mean over members, weighted by their core hours. */
  readonly mean: number | null;
  /** Per member with core hours, in the order of the document. */
  readonly members: readonly { readonly member: string; readonly value: number }[];
}

/**
 * Wholeness: how much of the process from A to Z a member sees where they work.
 *
 * W_m = sum over processes of (the member's hours in it / their core hours) x C, with C the share of the steps of the process
 * in which the member holds at least 5 %. Steps count alike, whatever their hours: else one big task would look like a
 * whole. Mean weighted by core hours. Range [0, 1]; null if nobody holds core work.
 *
 * Task identity of Hackman and Oldham; the formula is ours. Test: functional 0.305556, mixed 0.75, flow 1.
 */
export function wholeness(division: Division): Wholeness {
  const hours = new Map<string, number>();
  const weighted = new Map<string, number>();
  for (const stream of streams(division)) {
    for (const [member, own] of groupBy(stream.holdings, (holding) => holding.member.id)) {
      const load = sum(own, (holding) => holding.hours);
      hours.set(member, (hours.get(member) ?? 0) + load);
      weighted.set(member, (weighted.get(member) ?? 0) + load * completeness(stream, own));
    }
  }
  const total = (amounts: ReadonlyMap<string, number>) => sum(amounts.values(), (amount) => amount);
  const members = division.organisation.members.flatMap(({ id }) => {
    const value = ratio(weighted.get(id) ?? 0, hours.get(id) ?? 0);
    return value === null ? [] : [{ member: id, value }];
  });
  return { mean: ratio(total(weighted), total(hours)), members };
}

function completeness(stream: Stream, own: readonly { readonly share: number }[]): number {
  return own.filter(({ share }) => share >= THETA - ROUNDING).length / stream.tasks.length;
}
