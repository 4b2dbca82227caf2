import type { Organisation, Task } from "../model/organisation.ts";

/** Staffing with every default filled in. */
export type Staffing =
  | { readonly mode: "fixed"; readonly deputy: boolean }
  | { readonly mode: "rotation"; readonly term: number; readonly cooldown: number; readonly handOver: number }
  | { readonly mode: "voluntary" }
  | {
      readonly mode: "elected";
      readonly term: number;
      readonly maxTerms: number;
      readonly candidates: readonly string[];
      readonly elected: readonly string[];
    };

/** How a task is staffed: as stated, else unpleasant and staff tasks rotate and the rest is steady. */
export function staffingOf(task: Task, organisation: Organisation): Staffing {
  const stated = task.staffing;
  const { periods } = organisation.calendar;
  if (stated === undefined) {
    if (task.unpleasant >= 0.5) return { mode: "rotation", term: 1, cooldown: 1, handOver: 0 };
    if (task.kind === "staff")
      return { mode: "rotation", term: Math.ceil(periods / 4), cooldown: 1, handOver: 0 };
    return { mode: "fixed", deputy: false };
  }
  switch (stated.mode) {
    case "fixed":
      return { mode: "fixed", deputy: stated.deputy ?? task.kind === "staff" };
    case "rotation":
      return {
        mode: "rotation",
        term: stated.term,
        cooldown: stated.cooldown,
        handOver: stated.handOverHours + stated.shadow,
      };
    case "voluntary":
      return { mode: "voluntary" };
    case "elected":
      return {
        mode: "elected",
        term: stated.term ?? periods,
        maxTerms: stated.maxTerms,
        candidates: [...stated.candidates, ...stated.elected],
        elected: stated.elected,
      };
  }
}

/** Equal parts that a turn of the task is divided in: half-days, or one a person for staff and elected roles. */
export function portionsOf(task: Task, staffing: Staffing): number {
  const people = task.people.min;
  if (task.portions !== undefined) return Math.max(task.portions, people);
  if (task.kind === "staff" || staffing.mode === "elected") return people;
  return people * Math.ceil(task.hours / (4 * people));
}
