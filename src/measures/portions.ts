import type { Task } from "../model/organisation.ts";

/** Half a day a week: the natural unit of work. */
const HALF_DAY = 4;

/** In how many equal portions a task is divided: as stated, else half-days, and never fewer than the people it takes. */
export function portionsOf(task: Task): number {
  const people = task.people.min;
  if (task.portions !== undefined) return Math.max(people, task.portions);
  const whole = task.kind === "staff" || task.staffing?.mode === "elected";
  return whole ? people : people * Math.ceil(task.hours / (HALF_DAY * people));
}
