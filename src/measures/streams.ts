import type { Task } from "../model/organisation.ts";
import { groupBy } from "./distribution.ts";
import type { Division, Holding } from "./division.ts";

/** Whoever holds at least this part of something counts as somebody who does it. */
export const THETA = 0.05;
/** Shares are sums of fractions: this much below a threshold is still at it. */
export const ROUNDING = 1e-9;

/** The core work of one process: its tasks, and who holds what of them. */
export interface Stream {
  readonly process: string;
  readonly tasks: readonly Task[];
  readonly holdings: readonly Holding[];
}

/** Core work serves a process; staff tasks serve the organisation. */
export function isCore(task: Task): boolean {
  return task.process !== undefined && task.kind !== "staff";
}

/** Execution in the wide sense of the thinking-doing measures: executing and supporting. */
export function isDoing(task: Task): boolean {
  return task.kind === "executing" || task.kind === "supporting";
}

/** The kind of operation of a task: its main task if it is part of one, else itself. */
export function operation(task: Task): string {
  return task.main ?? task.id;
}

/** The streams of a division, in the order in which their processes first appear among the tasks. */
export function streams(division: Division): readonly Stream[] {
  const holdings = groupBy(
    division.holdings.filter(({ task }) => isCore(task)),
    ({ task }) => task.process ?? "",
  );
  const tasks = groupBy(division.tasks.filter(isCore), (task) => task.process ?? "");
  return [...tasks].map(([process, own]) => ({ process, tasks: own, holdings: holdings.get(process) ?? [] }));
}

/** Hours by member of the holdings that `include` picks. */
export function hoursByMember(
  holdings: readonly Holding[],
  include: (task: Task) => boolean = () => true,
): Map<string, number> {
  const hours = new Map<string, number>();
  for (const { member, task, hours: amount } of holdings) {
    if (include(task)) hours.set(member.id, (hours.get(member.id) ?? 0) + amount);
  }
  return hours;
}

/** Hours a week of the tasks, done or not. */
export function hoursOfTasks(tasks: readonly Task[], include: (task: Task) => boolean = () => true): number {
  return tasks.reduce((total, task) => (include(task) ? total + task.hours : total), 0);
}
