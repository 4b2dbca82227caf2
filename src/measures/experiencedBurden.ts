import { people, preference } from "../domain/people.ts";
import type { Member, Organisation, Task } from "../model/organisation.ts";
import { sum } from "./distribution.ts";

/** Burden points of all unpleasant work, for each member: whole tasks, by member id and task id. */
export type Burdens = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * What unpleasant work costs each member, in burden points.
 *
 * d = 0 if the member likes the task, else max(-preference, unpleasant)/2 an hour, scaled so that every member's points for
 * the whole pool are the same: the sum of hours x unpleasant. So exaggerating does not pay. A member who minds nothing has 0
 * throughout. `hours` tells the hours of a task: a week, or over a horizon.
 */
export function experiencedBurdens(
  members: readonly Member[],
  tasks: readonly Task[],
  hours: (task: Task) => number,
): Burdens {
  const pool = tasks.filter(isUnpleasant);
  const points = sum(pool, (task) => hours(task) * task.unpleasant);
  return new Map(
    members.map((member) => {
      const raw = pool.map((task) => [task.id, hours(task) * dislike(member, task)] as const);
      const total = sum(raw, ([, burden]) => burden);
      return [
        member.id,
        new Map(raw.map(([task, burden]) => [task, total > 0 ? (burden * points) / total : 0])),
      ];
    }),
  );
}

export function isUnpleasant(task: Task): boolean {
  return task.unpleasant > 0;
}

function dislike(member: Member, task: Task): number {
  const liking = preference(member, task);
  return liking > 0 ? 0 : Math.max(-liking, task.unpleasant) / 2;
}

/** Entitlements scaled to sum 1 over those of the members who have hours, counted by `hours`. */
export function entitlements(
  organisation: Organisation,
  members: readonly Member[],
  hours: (member: Member) => number,
): ReadonlyMap<string, number> {
  // The same members at one moment, so that what the model says of entitlements holds for these hours.
  const moment = {
    ...organisation,
    calendar: { ...organisation.calendar, periods: 1, weeksPerPeriod: 1 },
    members: members.map((member) => ({ ...member, hours: hours(member), availability: [] })),
  };
  const present = people(moment).filter(({ capacity }) => capacity > 0);
  return new Map(present.map(({ member, entitlement }) => [member.id, entitlement]));
}
