import { planTasks } from "../domain/turns.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { differencesOf, heldByTurn, movedIn } from "../moved.ts";

/** Work that somebody does more or less of in a second plan than in a first. */
export interface Shift {
  readonly task: string;
  readonly member: string;
  /** Hours x weeks over the horizon that the member does more; below 0: less. */
  readonly hours: number;
}

/** How much of the work other people do in a second plan of the same organisation, and what. */
export interface Shifts {
  /**
   * Moved hours (M23) as a share of all hours x weeks, in [0, 1]: 0.5 x sum over members and turns of the difference. What
   * nobody does in one of the plans counts half.
   */
  readonly share: number;
  /** By task and member, the most hours first. */
  readonly shifts: readonly Shift[];
}

/** Compares who does what in two plans of one organisation. Only the work itself counts, not what stands beside it. */
export function shiftsBetween(organisation: Organisation, before: Plan, after: Plan): Shifts {
  const [old, now] = [heldByTurn(before.assignments), heldByTurn(after.assignments)];
  const tasks = planTasks(organisation);
  let moved = 0;
  const shifts = tasks.flatMap((planned): Shift[] => {
    const hours = new Map<string, number>();
    for (const turn of planned.turns) {
      const differences = differencesOf(turn, old, now);
      moved += movedIn(turn, differences);
      for (const [member, portions] of differences)
        hours.set(member, (hours.get(member) ?? 0) + (turn.work * portions) / planned.portions);
    }
    return [...hours].map(([member, more]) => ({ task: planned.task.id, member, hours: more }));
  });
  const all = tasks.reduce((sum, { work }) => sum + work, 0);
  return {
    share: all > 0 ? moved / all : 0,
    shifts: shifts
      .filter(({ hours }) => Math.abs(hours) > 1e-9)
      .sort((a, b) => Math.abs(b.hours) - Math.abs(a.hours)),
  };
}
