import type { Organisation, Task } from "../model/organisation.ts";
import type { Calendar } from "./calendar.ts";
import { staffingOf, type FullStaffing } from "./staffing.ts";

/** A task with what follows from it. */
export interface TaskFacts {
  /** Place in the organisation's list. */
  readonly index: number;
  readonly id: string;
  readonly task: Task;
  readonly staffing: FullStaffing;
  /** q, the portions of each of its turns. */
  readonly portions: number;
  /** The most portions one member may hold: floor(q / people.min). */
  readonly most: number;
  /** h / q: hours a week of a portion. */
  readonly portionHours: number;
  /** Hours a week of a portion of mentoring. */
  readonly mentorHours: number;
  readonly learners: boolean;
  readonly turns: readonly Turn[];
  /** The turn that is going on in a period, by period. */
  readonly turnIn: readonly (Turn | undefined)[];
  /** H_t: hours over the horizon. */
  readonly hours: number;
}

/** Part of a task, when: the atom of the model. */
export interface Turn {
  /** Place among all turns. */
  readonly index: number;
  readonly task: TaskFacts;
  /** Place among the turns of its task. */
  readonly position: number;
  /** First and last active period. */
  readonly first: number;
  readonly last: number;
  /** Active periods: those in which the task exists. */
  readonly active: readonly number[];
  /** H_tau: hours over the turn. */
  readonly hours: number;
}

/** All tasks with their turns, derived from the organisation alone. */
export function readTasks(organisation: Organisation, calendar: Calendar): readonly TaskFacts[] {
  const legal = new Set(
    organisation.processes
      .filter((process) => process.requirements.some((requirement) => requirement.type === "legalCertainty"))
      .map((process) => process.id),
  );
  const { pace, mentoring } = organisation.learning;
  let turnCount = 0;
  return organisation.tasks.map((task, index) => {
    const staffing = staffingOf(task, calendar.periods);
    const portions = portionsOf(task, staffing);
    const turns: Turn[] = [];
    const turnIn: (Turn | undefined)[] = Array.from({ length: calendar.periods }, () => undefined);
    const spells = activeSpells(task, staffing, calendar);
    const facts: TaskFacts = {
      index,
      id: task.id,
      task,
      staffing,
      portions,
      most: Math.floor(portions / task.people.min),
      portionHours: task.hours / portions,
      mentorHours: (mentoring * task.hours) / (portions * pace),
      learners:
        task.learners ??
        (task.aspect !== "legal" && !(task.process !== undefined && legal.has(task.process))),
      turns,
      turnIn,
      hours: spells.reduce((sum, active) => sum + task.hours * calendar.weeks * active.length, 0),
    };
    for (const active of spells) {
      const turn = turnOf(facts, turnCount, turns.length, active, calendar.weeks);
      turns.push(turn);
      turnCount += 1;
      for (const period of active) turnIn[period] = turn;
    }
    return facts;
  });
}

function turnOf(
  task: TaskFacts,
  index: number,
  position: number,
  active: readonly number[],
  weeks: number,
): Turn {
  const hours = task.task.hours * weeks * active.length;
  return { index, task, position, first: active[0] ?? 0, last: active.at(-1) ?? 0, active, hours };
}

/** The active periods of each turn: per season for steady work, per term for work that goes round. */
function activeSpells(task: Task, staffing: FullStaffing, { periods, seasons }: Calendar): number[][] {
  const exists = new Set(task.periods ?? Array.from({ length: periods }, (_, period) => period));
  const steady = staffing.mode === "fixed" || staffing.mode === "voluntary";
  const starts = steady
    ? seasons.map((season) => season.first)
    : Array.from({ length: Math.ceil(periods / staffing.term) }, (_, term) => term * staffing.term);
  return starts
    .map((start, place) => {
      const end = starts[place + 1] ?? periods;
      return Array.from({ length: end - start }, (_, offset) => start + offset).filter((period) =>
        exists.has(period),
      );
    })
    .filter((active) => active.length > 0);
}

/** Half a day is the natural unit; a role is taken whole. */
function portionsOf(task: Task, { mode }: FullStaffing): number {
  const { min } = task.people;
  const natural = task.kind === "staff" || mode === "elected" ? min : min * Math.ceil(task.hours / (4 * min));
  return Math.max(min, task.portions ?? natural);
}
