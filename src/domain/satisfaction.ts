import type { Person } from "./people.ts";
import type { PlannedTask } from "./turns.ts";

/** Work that somebody could do: hours x weeks of each turn, by how much they like it. There are few degrees of liking. */
export type Offers = ReadonlyMap<number, readonly number[]>;

/** Mean use of hours: the work over the hours of all members, at most 1. */
export function meanUtilisation(tasks: readonly PlannedTask[], people: readonly Person[]): number {
  const capacity = people.reduce((sum, person) => sum + person.capacity, 0);
  const work = tasks.reduce((sum, planned) => sum + planned.work, 0);
  return capacity > 0 ? work / capacity : 0;
}

/**
 * The most and the least liked that a member's hours could be filled with, as mean liking per available hour; null for
 * who has no hours or no able work.
 */
export function likingRange(
  offers: Offers,
  capacity: number,
  tasks: readonly PlannedTask[],
  people: readonly Person[],
): { readonly best: number; readonly worst: number } | null {
  if (capacity <= 0 || offers.size === 0) return null;
  const room = capacity * Math.min(1, meanUtilisation(tasks, people));
  const liked = [...offers].sort(([a], [b]) => b - a);
  const disliked = liked.map(([liking, hours]) => [liking, [...hours].reverse()] as const).reverse();
  return { best: likingOf(liked, room) / capacity, worst: likingOf(disliked, room) / capacity };
}

/** What hours are filled with, in this order: the sum of hours x liking. */
function likingOf(offers: readonly (readonly [number, readonly number[]])[], room: number): number {
  let left = room;
  let sum = 0;
  for (const [liking, turns] of offers) {
    for (const offered of turns) {
      if (left <= 0) return sum;
      const hours = Math.min(left, offered);
      sum += hours * liking;
      left -= hours;
    }
  }
  return sum;
}
