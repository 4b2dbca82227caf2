import { availableHours } from "../domain/horizon.ts";
import type { Member, Organisation, Task } from "../model/organisation.ts";
import { isWork, type Plan } from "../model/plan.ts";
import { groupBy, sum } from "./distribution.ts";

/** What one member does of one task at one moment. */
export interface Holding {
  readonly member: Member;
  readonly task: Task;
  /** Part of the task, in [0, 1]. */
  readonly share: number;
  /** Hours of work a week: share x hours of the task. */
  readonly hours: number;
  /** Hours a week it costs the member: more than `hours` for a learner. */
  readonly own: number;
}

/** Who does what at one moment. All measures read it, none asks where it comes from. */
export interface Division {
  readonly organisation: Organisation;
  /** The period of a plan; null for the as-is. */
  readonly period: number | null;
  /** Tasks that exist at that moment, in the order of the document. */
  readonly tasks: readonly Task[];
  /** Hours a week that each member has at that moment, by member id. */
  readonly capacity: ReadonlyMap<string, number>;
  /** Only what somebody holds. */
  readonly holdings: readonly Holding[];
}

interface Row {
  readonly task: string;
  readonly member: string;
  readonly share: number;
  readonly own: number | null;
}

/** Today's division: the tasks of the first period and all others that somebody holds today. */
export function asIsDivision(organisation: Organisation): Division {
  const rows = organisation.asIs.flatMap(({ task, shares }) =>
    Object.entries(shares).map(([member, share]): Row => ({ task, member, share, own: null })),
  );
  const held = new Set(rows.filter((row) => row.share > 0).map((row) => row.task));
  const tasks = organisation.tasks.filter((task) => existsIn(task, 0) || held.has(task.id));
  const capacity = new Map(organisation.members.map((member) => [member.id, member.hours]));
  return { organisation, period: null, tasks, capacity, holdings: holdingsOf(organisation, tasks, rows) };
}

/**
 * The division of a plan in one period: what holders and learners do. Mentors, deputies, advisers and shadows stand beside
 * the work and are left out.
 * @throws {RangeError} if the organisation has no such period.
 */
export function planDivision(organisation: Organisation, plan: Plan, period: number): Division {
  const { periods } = organisation.calendar;
  if (!Number.isInteger(period) || period < 0 || period >= periods) {
    throw new RangeError(`period ${period} does not exist: periods are 0 to ${periods - 1}`);
  }
  const rows = plan.assignments
    .filter(({ role, first, last }) => isWork(role) && first <= period && period <= last)
    .map(({ task, member, portions, of, hours }): Row => ({
      task,
      member,
      share: portions / of,
      own: hours,
    }));
  const moment = momentOf(organisation, period);
  return { organisation, period, ...moment, holdings: holdingsOf(organisation, moment.tasks, rows) };
}

/** What there is in a period, whoever does it. */
export function momentOf(organisation: Organisation, period: number): Pick<Division, "tasks" | "capacity"> {
  return {
    tasks: organisation.tasks.filter((task) => existsIn(task, period)),
    capacity: new Map(organisation.members.map((member) => [member.id, availableIn(member, period)])),
  };
}

export function existsIn(task: Task, period: number): boolean {
  return task.periods?.includes(period) ?? true;
}

/** Hours a week that a member has in a period: `availability` where it names the period, else `hours`. */
export function availableIn(member: Member, period: number): number {
  return availableHours(member, period + 1)[period] ?? member.hours;
}

/** One holding for each member and task, in the order of tasks and members in the document. */
function holdingsOf(organisation: Organisation, tasks: readonly Task[], rows: readonly Row[]): Holding[] {
  const byTask = groupBy(rows, (row) => row.task);
  return tasks.flatMap((task) => {
    const byMember = groupBy(byTask.get(task.id) ?? [], (row) => row.member);
    if (byMember.size === 0) return [];
    return organisation.members.flatMap((member) => {
      const own = byMember.get(member.id) ?? [];
      const share = sum(own, (row) => row.share);
      if (share <= 0) return [];
      const hours = share * task.hours;
      return [{ member, task, share, hours, own: sum(own, (row) => row.own ?? row.share * task.hours) }];
    });
  });
}
