import type { Organisation, Task } from "../model/organisation.ts";
import { seasonStarts } from "./horizon.ts";
import { portionsOf, staffingOf, type Staffing } from "./staffing.ts";

/** A task with its defaults filled in and its turns in order of time. */
export interface PlannedTask {
  readonly index: number;
  readonly task: Task;
  readonly staffing: Staffing;
  /** Changes hands only between seasons: `fixed` and `voluntary` work. */
  readonly steady: boolean;
  readonly portions: number;
  /** Hours x weeks over the horizon: H_t. */
  readonly work: number;
  readonly turns: readonly Turn[];
}

/** The atom of the model: one task, from a first to a last period. */
export interface Turn {
  /** Place in the list of all turns. */
  readonly index: number;
  /** Place among the turns of its task. */
  readonly number: number;
  /** Place of its term, or season, among those of its task: the parts of a term that was cut have the same. */
  readonly term: number;
  /** Active periods of all parts of its term. */
  readonly termPeriods: readonly number[];
  /** Whether its holders take it over from others who were to know: not at the start, nor where a plan was made anew. */
  readonly handedOver: boolean;
  readonly of: PlannedTask;
  /** Active periods, ascending, never empty. */
  readonly periods: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly weeks: number;
  /** Hours x weeks: H_tau. */
  readonly work: number;
}

/** All tasks with all their turns (docs/model.md, section 3). */
export function planTasks(organisation: Organisation): readonly PlannedTask[] {
  let next = 0;
  return organisation.tasks.map((task, index) => {
    const staffing = staffingOf(task, organisation);
    const turns: Turn[] = [];
    const planned: { -readonly [Key in keyof PlannedTask]: PlannedTask[Key] } = {
      index,
      task,
      staffing,
      steady: staffing.mode === "fixed" || staffing.mode === "voluntary",
      portions: portionsOf(task, staffing),
      work: 0,
      turns,
    };
    const { weeksPerPeriod } = organisation.calendar;
    let term = -1;
    for (const parts of activeParts(task, organisation, staffing)) {
      term += 1;
      const termPeriods = parts.flatMap((part) => part.periods);
      for (const { periods, handedOver } of parts) {
        const [first, last] = [periods[0] ?? 0, periods.at(-1) ?? 0];
        const weeks = weeksPerPeriod * periods.length;
        const place = { index: next++, number: turns.length, of: planned, term, termPeriods, handedOver };
        turns.push({ ...place, periods, first, last, weeks, work: task.hours * weeks });
        planned.work += task.hours * weeks;
      }
    }
    return planned;
  });
}

interface Part {
  readonly periods: readonly number[];
  readonly handedOver: boolean;
}

/** Per term of a rotating or elected role, per season of steady work: its parts, and when they are active. */
function activeParts(
  task: Task,
  organisation: Organisation,
  staffing: Staffing,
): readonly (readonly Part[])[] {
  const exists = task.periods === undefined ? null : new Set(task.periods);
  const cuts = new Set(organisation.calendar.cuts);
  const { periods } = organisation.calendar;
  return stretches(organisation, staffing)
    .map(([from, until]) => {
      const parts: { readonly periods: number[]; readonly anew: boolean }[] = [];
      for (let period = from; period < Math.min(until, periods); period += 1) {
        if (period === from || cuts.has(period)) parts.push({ periods: [], anew: cuts.has(period) });
        if (exists?.has(period) ?? true) parts.at(-1)?.periods.push(period);
      }
      return parts
        .filter((part) => part.periods.length > 0)
        .map((part) => ({ periods: part.periods, handedOver: !part.anew && part.periods[0] !== 0 }));
    })
    .filter((parts) => parts.length > 0);
}

/** Begin and end (exclusive) of what may be one turn: a term of a rotating or elected role, a season of steady work. */
function stretches(organisation: Organisation, staffing: Staffing): readonly (readonly [number, number])[] {
  const { periods } = organisation.calendar;
  if (staffing.mode === "rotation" || staffing.mode === "elected") {
    const starts = Array.from(
      { length: Math.ceil(periods / staffing.term) },
      (_, index) => index * staffing.term,
    );
    return starts.map((start) => [start, start + staffing.term] as const);
  }
  const starts = seasonStarts(organisation);
  return starts.map((start, index) => [start, starts[index + 1] ?? periods] as const);
}

/** Number of periods in which both turns are active. */
function overlap(a: Turn, b: Turn): number {
  if (a.last < b.first || b.last < a.first) return 0;
  const periods = new Set(a.periods);
  return b.periods.reduce((count, period) => count + (periods.has(period) ? 1 : 0), 0);
}

/** All pairs of turns of two tasks that overlap, with the number of common periods. */
export function overlapping(
  a: PlannedTask,
  b: PlannedTask,
): readonly { readonly a: Turn; readonly b: Turn; readonly periods: number }[] {
  return a.turns.flatMap((first) =>
    b.turns
      .map((second) => ({ a: first, b: second, periods: overlap(first, second) }))
      .filter((pair) => pair.periods > 0),
  );
}
