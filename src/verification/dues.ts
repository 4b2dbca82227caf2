import type { Facts } from "./facts.ts";
import type { MemberFacts } from "./member.ts";
import { sumOf } from "./sum.ts";
import { wholeBelow } from "./tolerance.ts";
import type { Turn } from "./turn.ts";

/** Members who are able to hold a turn and have hours for a portion of it in all its periods. */
export function ableWithRoom(facts: Facts, turn: Turn): readonly { member: MemberFacts; most: number }[] {
  return facts.members.flatMap((member) => {
    if (facts.standings.of(member, turn) !== "able") return [];
    const least = Math.min(...turn.active.map((period) => member.available[period] ?? 0));
    const most = Math.min(turn.task.most, wholeBelow(least / turn.task.portionHours));
    return most > 0 ? [{ member, most }] : [];
  });
}

/** Who owes which part of a turn: those who can do it, by entitlement. Nobody else owes, and nobody can be owed. */
export function duesOf(facts: Facts, turn: Turn): ReadonlyMap<MemberFacts, number> {
  const owing = ableWithRoom(facts, turn).filter(({ member }) => member.entitlement > 0);
  const all = sumOf(owing, ({ member }) => member.entitlement);
  return new Map(owing.map(({ member }) => [member, member.entitlement / all]));
}
