import type { Member, Task } from "../model/organisation.ts";
import { entryOf } from "./dictionary.ts";

/** p[m,t]: how much a member likes a task, -2 to 2; the most specific statement wins. */
export function preferenceOf({ preferences }: Member, task: Task): number {
  const byTask = entryOf(preferences.tasks, task.id);
  if (byTask !== undefined) return byTask;
  const byTags = [...new Set(task.tags)]
    .map((tag) => entryOf(preferences.tags, tag))
    .filter((stated) => stated !== undefined);
  if (byTags.length > 0) return byTags.reduce((sum, stated) => sum + stated, 0) / byTags.length;
  const byProcess = task.process === undefined ? undefined : entryOf(preferences.processes, task.process);
  return byProcess ?? preferences.kinds[task.kind] ?? -2 * task.unpleasant;
}
