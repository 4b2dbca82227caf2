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
  /** Place of the term, or season, that it is all or part of. */
  readonly term: number;
  /** Active periods of that whole term. */
  readonly termActive: readonly number[];
  /** False at the start and where a plan was made anew: then nobody could look on before. */
  readonly preceded: boolean;
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
    const terms = termsOf(task, staffing, calendar);
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
      hours: task.hours * calendar.weeks * terms.flat().flatMap(({ active }) => active).length,
    };
    terms.forEach((parts, term) => {
      for (const { active, preceded } of parts) {
        const [first, last] = [active[0] ?? 0, active.at(-1) ?? 0];
        const turn: Turn = {
          index: turnCount,
          task: facts,
          position: turns.length,
          term,
          termActive: parts.flatMap((part) => part.active),
          preceded,
          first,
          last,
          active,
          hours: task.hours * calendar.weeks * active.length,
        };
        turns.push(turn);
        turnCount += 1;
        for (const period of active) turnIn[period] = turn;
      }
    });
    return facts;
  });
}

/** A turn's active periods, and whether somebody could look on before: not where a plan was made anew. */
interface Part {
  readonly active: readonly number[];
  readonly preceded: boolean;
}

/** The turns by term: a season of steady work, a term of work that goes round; in parts where it was cut. */
function termsOf(task: Task, staffing: FullStaffing, { periods, seasons, cuts }: Calendar): Part[][] {
  const exists = new Set(task.periods ?? Array.from({ length: periods }, (_, period) => period));
  const steady = staffing.mode === "fixed" || staffing.mode === "voluntary";
  const starts = steady
    ? seasons.map((season) => season.first)
    : Array.from({ length: Math.ceil(periods / staffing.term) }, (_, term) => term * staffing.term);
  return starts
    .map((start, place) => {
      const end = starts[place + 1] ?? periods;
      const inside = [...cuts].filter((cut) => start < cut && cut < end).sort((a, b) => a - b);
      return [start, ...inside].map((from, part): Part => {
        const until = inside[part] ?? end;
        const active = Array.from({ length: until - from }, (_, offset) => from + offset).filter((period) =>
          exists.has(period),
        );
        return { active, preceded: (active[0] ?? 0) > 0 && !cuts.has(from) };
      });
    })
    .map((parts) => parts.filter(({ active }) => active.length > 0))
    .filter((parts) => parts.length > 0);
}

/** Half a day is the natural unit; a role is taken whole. */
function portionsOf(task: Task, { mode }: FullStaffing): number {
  const { min } = task.people;
  const natural = task.kind === "staff" || mode === "elected" ? min : min * Math.ceil(task.hours / (4 * min));
  return Math.max(min, task.portions ?? natural);
}
