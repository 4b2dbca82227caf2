import type { Task } from "../model/organisation.ts";
import { ratio } from "./distribution.ts";
import type { Division } from "./division.ts";
import { hoursOfTasks } from "./streams.ts";

export interface ClientValue {
  /** Share of the hours that the client notices. */
  readonly share: number | null;
  /** Share of the hours for which the organisation says how much the client notices; the rest follows the convention. */
  readonly stated: number | null;
}

/**
 * Client-value hours: sum of hours x client value / sum of hours, in [0, 1], over the tasks. A task that does not say how
 * much the client notices counts for 1 if it is executing, else for 0.
 */
export function clientValueHours(division: Division): ClientValue {
  const total = hoursOfTasks(division.tasks);
  const noticed = division.tasks.reduce((sum, task) => sum + task.hours * clientValue(task), 0);
  const stated = hoursOfTasks(division.tasks, (task) => task.clientValue !== undefined);
  return { share: ratio(noticed, total), stated: ratio(stated, total) };
}

export function clientValue(task: Task): number {
  return task.clientValue ?? (task.kind === "executing" ? 1 : 0);
}
