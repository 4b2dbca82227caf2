import type { Person } from "./people.ts";
import type { PlannedTask } from "./turns.ts";

/** Work that somebody could do: hours x weeks, and how much they like it. */
export interface Offer {
  readonly hours: number;
  readonly liking: number;
}

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
  offers: readonly Offer[],
  capacity: number,
  tasks: readonly PlannedTask[],
  people: readonly Person[],
): { readonly best: number; readonly worst: number } | null {
  if (capacity <= 0 || offers.length === 0) return null;
  const room = capacity * Math.min(1, meanUtilisation(tasks, people));
  const filled = (order: readonly Offer[]) => {
    let left = room;
    let liking = 0;
    for (const offer of order) {
      if (left <= 0) break;
      const hours = Math.min(left, offer.hours);
      liking += hours * offer.liking;
      left -= hours;
    }
    return liking / capacity;
  };
  const liked = mostLikedFirst(offers);
  return { best: filled(liked), worst: filled(liked.reverse()) };
}

/** There are many offers and few degrees of liking. */
function mostLikedFirst(offers: readonly Offer[]): Offer[] {
  const degrees = new Map<number, Offer[]>();
  for (const offer of offers) {
    const alike = degrees.get(offer.liking);
    if (alike === undefined) degrees.set(offer.liking, [offer]);
    else alike.push(offer);
  }
  return [...degrees].sort(([a], [b]) => b - a).flatMap(([, alike]) => alike);
}
