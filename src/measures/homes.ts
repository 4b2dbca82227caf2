import type { Division } from "./division.ts";
import { streams } from "./streams.ts";

/**
 * The process in which each member works most, the first of the document where two are alike: who share it are a team. Null
 * for who holds no core work.
 */
export function homes(division: Division): ReadonlyMap<string, string | null> {
  const best = new Map<string, { readonly process: string; readonly hours: number }>();
  for (const { process, holdings } of streams(division)) {
    const hours = new Map<string, number>();
    for (const holding of holdings)
      hours.set(holding.member.id, (hours.get(holding.member.id) ?? 0) + holding.hours);
    for (const [member, own] of hours)
      if (own > (best.get(member)?.hours ?? 0)) best.set(member, { process, hours: own });
  }
  return new Map(division.organisation.members.map(({ id }) => [id, best.get(id)?.process ?? null]));
}
