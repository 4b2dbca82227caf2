import { isAdmitted, isPresent, people, standing, type Person } from "../domain/people.ts";
import { planTasks, type PlannedTask } from "../domain/turns.ts";
import type { Organisation } from "../model/organisation.ts";

/** What can be seen before any work is divided. */
export interface Outlook {
  /** Hours a week of work and of members, per period. */
  readonly periods: readonly { readonly period: number; readonly work: number; readonly available: number }[];
  /** Tasks that no member is able to do. */
  readonly nobodyAble: readonly string[];
  /** Tasks that one single member is able to do. */
  readonly soleHolders: readonly { readonly task: string; readonly member: string }[];
  /** Tasks for which all who may do them together have too few hours in some period: at the worst of them. */
  readonly shortTasks: readonly ({ readonly task: string } & Shortage)[];
  /** The same for all work that asks for a competence at a level or more. */
  readonly shortCompetences: readonly ({ readonly competence: string; readonly level: number } & Shortage)[];
}

export interface Shortage {
  readonly period: number;
  /** Hours a week of the work. */
  readonly work: number;
  /** Hours a week of everybody who may do any of it: an upper bound of what can be done. */
  readonly available: number;
}

/** A static look at an organisation. What it calls short is short; what it does not may still turn out to be. */
export function outlook(organisation: Organisation): Outlook {
  const tasks = planTasks(organisation);
  const members = people(organisation).filter(({ capacity }) => capacity > 0);
  const periods = Array.from({ length: organisation.calendar.periods }, (_, period) => period);
  const looked = tasks.map((planned) => look(organisation, planned, members));
  const needed = looked.filter(({ planned }) => planned.turns.length > 0 && planned.work > 0);
  return {
    periods: periods.map((period) => ({
      period,
      work: sum(tasks, (planned) => hoursIn(planned, period)),
      available: sum(members, (person) => person.available[period] ?? 0),
    })),
    nobodyAble: needed.filter(({ able }) => able.length === 0).map(({ planned }) => planned.task.id),
    soleHolders: needed.flatMap(({ planned, able: [first, second] }) =>
      first !== undefined && second === undefined ? [{ task: planned.task.id, member: first.member.id }] : [],
    ),
    shortTasks: needed
      .filter(({ able }) => able.length > 0)
      .flatMap((one) => shortage([one], periods).map((found) => ({ task: one.planned.task.id, ...found }))),
    shortCompetences: levelsOf(organisation).flatMap(({ competence, level }) => {
      const asking = needed.filter(({ planned: { task } }) => {
        return !task.soft && (task.requires[competence] ?? 0) >= level;
      });
      return asking.length < 2
        ? []
        : shortage(asking, periods).map((found) => ({ competence, level, ...found }));
    }),
  };
}

interface Looked {
  readonly planned: PlannedTask;
  readonly able: readonly Person[];
  readonly mayHold: readonly Person[];
}

function look(organisation: Organisation, planned: PlannedTask, members: readonly Person[]): Looked {
  const admitted = members.filter(({ member }) => isAdmitted(member, planned));
  const able = admitted.filter(({ member }) => standing(member, planned, organisation) === "able");
  const mayHold = admitted.filter(({ member }) => standing(member, planned, organisation) !== "none");
  return { planned, able, mayHold };
}

/** The period in which most is lacking, if in any. */
function shortage(work: readonly Looked[], periods: readonly number[]): readonly Shortage[] {
  const found = periods.map((period): Shortage => {
    const there = new Set(
      work.flatMap(({ planned, mayHold }) => {
        const turn = planned.turns.find((each) => each.periods.includes(period));
        return turn === undefined ? [] : mayHold.filter((person) => isPresent(person, turn));
      }),
    );
    const available = sum([...there], (person) => person.available[period] ?? 0);
    return { period, work: sum(work, ({ planned }) => hoursIn(planned, period)), available };
  });
  const lacking = (shortage: Shortage) => shortage.work - shortage.available;
  const worst = found.reduce((a, b) => (lacking(b) > lacking(a) ? b : a));
  return lacking(worst) > 1e-9 ? [worst] : [];
}

function levelsOf({ competences, tasks }: Organisation): readonly { competence: string; level: number }[] {
  return competences.flatMap(({ id }) => {
    const levels = new Set(tasks.map(({ requires }) => requires[id] ?? 0).filter((level) => level > 0));
    return [...levels].sort((a, b) => a - b).map((level) => ({ competence: id, level }));
  });
}

function hoursIn({ task, turns }: PlannedTask, period: number): number {
  return turns.some(({ periods }) => periods.includes(period)) ? task.hours : 0;
}

function sum<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  return items.reduce((total, item) => total + amount(item), 0);
}
