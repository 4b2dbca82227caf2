import { availableHours } from "../domain/horizon.ts";
import type { Member, Organisation, Task } from "../model/organisation.ts";
import { sum } from "./distribution.ts";
import { existsIn } from "./division.ts";

/** Hours of a task over the horizon, or over a part of it. */
export function hoursOver(organisation: Organisation, task: Task, first = 0, last = Infinity): number {
  const { periods, weeksPerPeriod } = organisation.calendar;
  let active = 0;
  for (let period = first; period <= Math.min(last, periods - 1); period += 1) {
    if (existsIn(task, period)) active += 1;
  }
  return task.hours * weeksPerPeriod * active;
}

/** Hours that a member has over the horizon. */
export function availableOver(organisation: Organisation, member: Member): number {
  const { periods, weeksPerPeriod } = organisation.calendar;
  return sum(availableHours(member, periods), (hours) => hours * weeksPerPeriod);
}
