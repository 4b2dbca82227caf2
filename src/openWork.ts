import { planTasks } from "./domain/turns.ts";
import type { Organisation } from "./model/organisation.ts";
import type { Plan } from "./model/plan.ts";

/** Work that nobody does. */
export interface Open {
  /** Hours x weeks over the horizon. */
  readonly hours: number;
  /** Part of all work, in [0, 1]. */
  readonly share: number;
  /** Tasks of which something stays undone, most hours first. */
  readonly tasks: readonly { readonly task: string; readonly hours: number }[];
}

/** What nobody does in a plan, over the horizon; a stand-in or guide that is missing is no work. */
export function openWork(organisation: Organisation, plan: Plan): Open {
  const tasks = planTasks(organisation);
  const undone = new Map<string, number>();
  for (const gap of plan.uncovered) {
    if (gap.role !== "holder") continue;
    const turn = tasks
      .find(({ task }) => task.id === gap.task)
      ?.turns.find(({ first }) => first === gap.first);
    undone.set(gap.task, (undone.get(gap.task) ?? 0) + gap.hours * (turn?.weeks ?? 0));
  }
  const hours = [...undone.values()].reduce((sum, each) => sum + each, 0);
  const all = tasks.reduce((sum, { work }) => sum + work, 0);
  return {
    hours,
    share: all > 0 ? hours / all : 0,
    tasks: [...undone].map(([task, own]) => ({ task, hours: own })).sort((a, b) => b.hours - a.hours),
  };
}

/** What is undone after and was not before. */
export function newlyOpen(after: Open, before: Open): Open {
  const was = new Map(before.tasks.map(({ task, hours }) => [task, hours]));
  const tasks = after.tasks
    .map(({ task, hours }) => ({ task, hours: hours - (was.get(task) ?? 0) }))
    .filter(({ hours }) => hours > 1e-9)
    .sort((a, b) => b.hours - a.hours);
  // Work that is done now and was not before does not make up for it.
  const hours = tasks.reduce((sum, each) => sum + each.hours, 0);
  return { hours, share: after.hours > 0 ? (after.share * hours) / after.hours : 0, tasks };
}
