import type { Facts } from "./facts.ts";
import type { MemberFacts } from "./member.ts";
import { sumOf } from "./sum.ts";
import { wholeBelow } from "./tolerance.ts";
import type { Turn } from "./turn.ts";

/** Members who are able to hold a turn and have hours for a portion of it in all these periods; default its own. */
export function ableWithRoom(
  facts: Facts,
  turn: Turn,
  periods = turn.active,
): readonly { member: MemberFacts; most: number }[] {
  return facts.members.flatMap((member) => {
    if (facts.standings.of(member, turn) !== "able") return [];
    const least = Math.min(...periods.map((period) => member.available[period] ?? 0));
    const most = Math.min(turn.task.most, wholeBelow(least / turn.task.portionHours));
    return most > 0 ? [{ member, most }] : [];
  });
}

/** Who owes which part of a turn: those who can do it, by entitlement. Nobody else owes, and nobody can be owed. */
export function duesOf(facts: Facts, turn: Turn): ReadonlyMap<MemberFacts, number> {
  const parts = new Map<MemberFacts, number>();
  for (const { member } of ableWithRoom(facts, turn)) {
    const part = partIn(facts, member, turn);
    if (part > 0) parts.set(member, part);
  }
  const all = sumOf(parts.values(), (part) => part);
  return new Map([...parts].map(([member, part]) => [member, part / all]));
}

/** The entitlement of a member in a turn: a stated one as it is, one that follows from hours by the hours of the turn. */
function partIn(
  { calendar }: Facts,
  { member, hours, available, entitlement }: MemberFacts,
  turn: Turn,
): number {
  if (member.entitlement !== undefined && member.entitlement > 0) return entitlement;
  if (entitlement === 0) return 0;
  const inTurn = sumOf(turn.active, (period) => available[period] ?? 0) / turn.active.length;
  return (inTurn * entitlement * calendar.periods * calendar.weeks) / hours;
}
