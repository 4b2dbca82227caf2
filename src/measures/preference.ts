import type { Member, Task } from "../model/organisation.ts";

/**
 * What a member thinks of a task, in [-2, 2]; the most specific statement wins: the task, else the mean of the tags stated,
 * else the process, else the kind, else -2 x unpleasant. `rounded` rounds the mean of the tags to a whole number, halves
 * away from zero.
 */
export function preference(member: Member, task: Task, rounded = false): number {
  const { tasks, tags, processes, kinds } = member.preferences;
  const own = tasks[task.id];
  if (own !== undefined) return own;
  const stated = task.tags.map((tag) => tags[tag]).filter((value) => value !== undefined);
  if (stated.length > 0) {
    const mean = stated.reduce((sum, value) => sum + value, 0) / stated.length;
    return rounded ? halvesAway(mean) : mean;
  }
  const process = task.process === undefined ? undefined : processes[task.process];
  return process ?? kinds[task.kind] ?? (task.unpleasant > 0 ? -2 * task.unpleasant : 0);
}

function halvesAway(value: number): number {
  return value < 0 ? -Math.floor(0.5 - value) : Math.floor(value + 0.5);
}
