import { lookup, preference } from "../domain/people.ts";
import type { Member, Task } from "../model/organisation.ts";

/** What a member thinks of a task, with the mean of stated tags as a whole number: halves away from zero. */
export function roundedPreference(member: Member, task: Task): number {
  const { tasks, tags } = member.preferences;
  const liking = preference(member, task);
  const ofTags =
    lookup(tasks, task.id) === undefined && task.tags.some((tag) => lookup(tags, tag) !== undefined);
  return ofTags ? halvesAway(liking) : liking;
}

function halvesAway(value: number): number {
  return value < 0 ? -Math.floor(0.5 - value) : Math.floor(value + 0.5);
}
