import type { MemberInput, Outline, TaskInput } from "./parts.ts";

/** Hours fitted to a whole number of quarters. */
const QUARTER = 0.25;

/**
 * The tasks with their hours fitted to the members': in the busiest season they ask this share (0 to 1) of the hours of those
 * who are there all season, since only they hold steady work. Staff tasks keep their hours; the work of processes gives way.
 */
export function fitHours(outline: Outline, utilisation: number): TaskInput[] {
  const { tasks } = outline;
  const kept = tasks
    .filter(({ process }) => process === undefined)
    .reduce((sum, task) => sum + task.hours, 0);
  const flexible = tasks.reduce((sum, task) => sum + task.hours, 0) - kept;
  const scale = Math.max(0.1, (utilisation * leastRoom(outline) - kept) / flexible);
  return tasks.map((task) =>
    task.process === undefined
      ? task
      : { ...task, hours: Math.max(QUARTER, Math.round((scale * task.hours) / QUARTER) * QUARTER) },
  );
}

/** Hours a week, in the season where there are fewest, of those who are there in all its periods. */
function leastRoom({ calendar, members }: Outline): number {
  const starts = calendar.redistribution ?? [0];
  return Math.min(
    ...starts.map((start, index) => {
      const end = starts[index + 1] ?? calendar.periods;
      return members.reduce((sum, member) => sum + leastHours(member, start, end), 0);
    }),
  );
}

/** A member's hours in the period of `[start, end)` in which they have fewest. */
export function leastHours({ hours, availability }: MemberInput, start: number, end: number): number {
  return (availability ?? []).reduce(
    (least, entry) =>
      entry.periods.some((period) => period >= start && period < end) ? Math.min(least, entry.hours) : least,
    hours,
  );
}
