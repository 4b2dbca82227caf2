import { planTasks } from "../../domain/turns.ts";
import { existsIn } from "../../measures/division.ts";
import type { Organisation } from "../../model/organisation.ts";
import { isWork, type Plan } from "../../model/plan.ts";

/**
 * Moved hours (M23) between plans of which the turns may be cut otherwise, as a part of all hours x weeks of the second's
 * organisation: 0.5 x sum over members, tasks and periods of |hours after - before|.
 */
export function movedShare(organisation: Organisation, before: Plan, after: Plan): number {
  const [was, is] = [byPeriod(before), byPeriod(after)];
  const all = planTasks(organisation).reduce((sum, { work }) => sum + work, 0);
  if (all <= 0) return 0;
  const { weeksPerPeriod, periods } = organisation.calendar;
  let moved = 0;
  for (const task of organisation.tasks) {
    for (let period = 0; period < periods; period += 1) {
      if (!existsIn(task, period)) continue;
      const [old, now] = [was.get(key(task.id, period)), is.get(key(task.id, period))];
      for (const member of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]))
        moved += Math.abs((now?.get(member) ?? 0) - (old?.get(member) ?? 0)) * task.hours * weeksPerPeriod;
    }
  }
  return moved / 2 / all;
}

/** Parts of a task by member, by task and period. */
function byPeriod({ assignments }: Plan): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const held = new Map<string, Map<string, number>>();
  for (const row of assignments.filter(({ role }) => isWork(role))) {
    for (let period = row.first; period <= row.last; period += 1) {
      const own = held.get(key(row.task, period)) ?? new Map<string, number>();
      held.set(
        key(row.task, period),
        own.set(row.member, (own.get(row.member) ?? 0) + row.portions / row.of),
      );
    }
  }
  return held;
}

function key(task: string, period: number): string {
  return JSON.stringify([task, period]);
}
