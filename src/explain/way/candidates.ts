import type { Compiled } from "../../compile.ts";
import type { Work } from "./reach.ts";

/** Work of which a shortage may be seen: turns that run at the same time, or all there are. */
export interface Scene {
  /** Null for the whole horizon. */
  readonly period: number | null;
  /** All its work by task. */
  readonly tasks: readonly TaskWork[];
}

export interface TaskWork {
  readonly task: string;
  readonly needed: number;
  readonly work: Work["turns"];
  /** Members who may hold some of it, as a set of bits in the order of the members. */
  readonly able: bigint;
}

/** Every period, and the whole horizon. */
export function scenesOf(compiled: Compiled): readonly Scene[] {
  const { periods } = compiled.organisation.calendar;
  return [...Array.from({ length: periods }, (_, period) => period), null].map((period) =>
    sceneAt(compiled, period),
  );
}

/** All work of one period, or with null of the horizon. */
export function sceneAt({ turns, cells, instance }: Compiled, period: number | null): Scene {
  const byTask = new Map<string, { needed: number; work: { turn: number; hours: number }[]; able: bigint }>();
  for (const turn of turns) {
    if (period !== null && !turn.periods.includes(period)) continue;
    const { task, portions } = turn.of;
    const hours = (period === null ? turn.work : task.hours) / portions;
    const own = byTask.get(task.id) ?? { needed: 0, work: [], able: 0n };
    own.needed += hours * portions;
    own.work.push({ turn: turn.index, hours });
    for (const { cell, person } of cells[turn.index] ?? [])
      if ((instance.cells.most[cell] ?? 0) > 0) own.able |= 1n << BigInt(person.index);
    byTask.set(task.id, own);
  }
  return { period, tasks: [...byTask].map(([task, own]) => ({ task, ...own })) };
}

/** Above so many members or tasks only single tasks, not pairs, begin a set: it would take too long. */
const PAIRS_UP_TO = 60;

/**
 * Sets of tasks that may be short together: for the people of one task, or two, all tasks that only they may do (by Hall's
 * theorem a shortage of hours shows in such a set); and all tasks that ask for a competence, at a level or more, or belong
 * to a process.
 */
export function candidatesOf({ organisation }: Compiled, { tasks }: Scene): readonly (readonly TaskWork[])[] {
  const sets = new Map<string, readonly TaskWork[]>();
  const add = (chosen: readonly TaskWork[]) => {
    if (chosen.length > 0) sets.set(chosen.map(({ task }) => task).join("\n"), chosen);
  };
  const within = (people: bigint) => tasks.filter(({ able }) => (able & ~people) === 0n);
  for (const one of tasks) add([one]);
  const groups = new Set(tasks.map(({ able }) => able));
  for (const one of groups) add(within(one));
  if (tasks.length <= PAIRS_UP_TO && organisation.members.length <= PAIRS_UP_TO) {
    const list = [...groups];
    for (const [index, one] of list.entries()) for (const other of list.slice(index + 1)) add(within(one | other));
  }
  const known = new Map(organisation.tasks.map((task) => [task.id, task]));
  for (const { id } of organisation.competences)
    for (const level of [1, 2, 3, 4])
      add(tasks.filter(({ task }) => (known.get(task)?.requires[id] ?? 0) >= level));
  for (const { id } of organisation.processes) add(tasks.filter(({ task }) => known.get(task)?.process === id));
  add(tasks);
  return [...sets.values()].sort((a, b) => a.length - b.length);
} // prettier-ignore
