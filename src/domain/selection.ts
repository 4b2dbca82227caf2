import type { Organisation, Selector } from "../model/organisation.ts";
import type { PlannedTask, Turn } from "./turns.ts";

/** Every key given must hold; within a key one of its values. */
export function select(tasks: readonly PlannedTask[], selector: Selector): readonly PlannedTask[] {
  return tasks.filter((planned) => {
    const { task, staffing } = planned;
    return (
      among(selector.tasks, task.id) &&
      among(selector.main, task.main) &&
      among(selector.kind, task.kind) &&
      among(selector.aspect, task.aspect) &&
      among(selector.process, task.process) &&
      (selector.tag === undefined || task.tags.some((tag) => among(selector.tag, tag))) &&
      among(selector.staffing, staffing.mode) &&
      unpleasantEnough(selector.unpleasant, task.unpleasant)
    );
  });
}

/** Pairs of different tasks, one of each selection, each pair once; of one process unless `any`. */
export function selectPairs(
  tasks: readonly PlannedTask[],
  first: Selector,
  second: Selector,
  within: "process" | "any",
): readonly (readonly [PlannedTask, PlannedTask])[] {
  const seen = new Set<number>();
  const pairs: (readonly [PlannedTask, PlannedTask])[] = [];
  const others = select(tasks, second);
  for (const a of select(tasks, first)) {
    for (const b of others) {
      const key = Math.min(a.index, b.index) * tasks.length + Math.max(a.index, b.index);
      if (a === b || seen.has(key)) continue;
      if (within === "process" && (a.task.process === undefined || a.task.process !== b.task.process))
        continue;
      seen.add(key);
      pairs.push([a, b]);
    }
  }
  return pairs;
}

/** The client that a task serves, through its process. */
export function clientOf(organisation: Organisation): (planned: PlannedTask) => string | undefined {
  const clients = new Map(
    organisation.processes.map((process) => [process.id, process.client ?? process.id]),
  );
  return ({ task }) => (task.process === undefined ? undefined : clients.get(task.process));
}

function among(wanted: string | readonly string[] | undefined, value: string | undefined): boolean {
  if (wanted === undefined) return true;
  if (value === undefined) return false;
  return typeof wanted === "string" ? wanted === value : wanted.includes(value);
}

function unpleasantEnough(wanted: boolean | number | undefined, unpleasant: number): boolean {
  if (wanted === undefined) return true;
  if (typeof wanted === "boolean") return wanted === unpleasant > 0;
  return unpleasant >= wanted;
}

/** The turns that are active in one of the periods; all turns if no periods are named. */
export function inPeriods(turns: readonly Turn[], periods: readonly number[] | undefined): readonly Turn[] {
  if (periods === undefined) return turns;
  return turns.filter((turn) => turn.periods.some((period) => periods.includes(period)));
}

/** Per period the turns that are active in it; periods without any are left out. */
export function activeIn(periods: readonly number[], turns: readonly Turn[]): readonly (readonly Turn[])[] {
  return periods
    .map((period) => turns.filter((turn) => turn.periods.includes(period)))
    .filter((active) => active.length > 0);
}
