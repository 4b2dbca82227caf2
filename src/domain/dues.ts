import type { Member, Organisation } from "../model/organisation.ts";
import { lookup, type Person } from "./people.ts";
import type { PlannedTask, Turn } from "./turns.ts";

/** What each member owes of one turn, as a share of it; the shares add up to 1. Who is not named owes nothing. */
export type Dues = ReadonlyMap<Person, number>;

/** The able members who have hours for at least a portion in every active period of a turn. */
function withRoom(turn: Turn, able: readonly Person[]): readonly Person[] {
  return able.filter((person) => mostPortions(turn, person) > 0);
}

/** Portions of a turn that a member has hours for in all these periods, within what one person may hold. */
export function mostPortions(turn: Turn, person: Person, periods = turn.periods): number {
  const { task, portions } = turn.of;
  let least = Infinity;
  for (const period of periods) least = Math.min(least, person.available[period] ?? 0);
  return Math.min(Math.floor(portions / task.people.min), Math.floor((least * portions) / task.hours + 1e-9));
}

/**
 * A turn is owed by those who can do it, in proportion to their entitlements: able, present, with hours for a portion. So
 * who is away, exempt or not able neither earns nor owes. Where hours decide the entitlement, it is those of the turn: who
 * is away for half of the horizon owes what others owe in the other half. Empty if nobody who can do it has an entitlement.
 */
export function duesOf(turn: Turn, able: readonly Person[]): Dues {
  const claims = withRoom(turn, able)
    .map((person) => ({ person, claim: claimIn(turn, person) }))
    .filter(({ claim }) => claim > 0);
  const total = claims.reduce((sum, { claim }) => sum + claim, 0);
  return new Map(claims.map(({ person, claim }) => [person, claim / total]));
}

function claimIn({ periods }: Turn, { member, available, entitlement }: Person): number {
  if (entitlement === 0 || (member.entitlement ?? 0) > 0) return entitlement;
  const then = periods.reduce((sum, period) => sum + (available[period] ?? 0), 0) / periods.length;
  const always = available.reduce((sum, hours) => sum + hours, 0) / available.length;
  return (entitlement * then) / always;
}

/**
 * How far from their due anybody need ever be, in turns, when n people take whole turns of one duty: 1 - 1/(2n - 2)
 * (Tijdeman 1980, "The chairman assignment problem"); 0 for one.
 */
export function chairmanBound(people: number): number {
  return people < 2 ? 0 : 1 - 1 / (2 * people - 2);
}

/** Hours of a duty that goes round done beyond what was due of it, in earlier horizons; 0 for a newcomer. */
export function carriedHours(
  { history }: Organisation,
  { task, staffing }: PlannedTask,
  { id }: Member,
): number {
  if (staffing.mode !== "rotation") return 0;
  return lookup(lookup(history.holders, task.id)?.balances ?? {}, id) ?? 0;
}
