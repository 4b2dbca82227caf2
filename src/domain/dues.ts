import type { Member, Organisation } from "../model/organisation.ts";
import { lookup, type Person } from "./people.ts";
import type { PlannedTask, Turn } from "./turns.ts";

/** What each member owes of one turn, as a share of it; the shares add up to 1. Who is not named owes nothing. */
export type Dues = ReadonlyMap<Person, number>;

/** The able members who have hours for at least a portion in every active period of a turn. */
export function withRoom(turn: Turn, able: readonly Person[]): readonly Person[] {
  return able.filter((person) => mostPortions(turn, person) > 0);
}

/** Portions of a turn that a member has hours for, within what one person may hold. */
export function mostPortions(turn: Turn, person: Person): number {
  const { task, portions } = turn.of;
  const least = Math.min(...turn.periods.map((period) => person.available[period] ?? 0));
  return Math.min(Math.floor(portions / task.people.min), Math.floor((least * portions) / task.hours + 1e-9));
}

/**
 * A turn is owed by those who can do it, in proportion to their entitlements: able, present, with hours for a portion. So
 * who is away, exempt or not able neither earns nor owes. Empty if nobody who can do it has an entitlement.
 */
export function duesOf(turn: Turn, able: readonly Person[]): Dues {
  const owing = withRoom(turn, able).filter(({ entitlement }) => entitlement > 0);
  const total = owing.reduce((sum, { entitlement }) => sum + entitlement, 0);
  return new Map(owing.map((person) => [person, person.entitlement / total]));
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
