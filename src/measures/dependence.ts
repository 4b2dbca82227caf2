import { planTasks, type PlannedTask } from "../domain/turns.ts";
import type { Member, Task } from "../model/organisation.ts";
import { isAble } from "./ability.ts";
import { groupBy, ratio, sum, tally } from "./distribution.ts";
import type { Division, Holding } from "./division.ts";
import { transport, type Supply } from "./transport.ts";

/** Above so many members it is not computed what would stay undone if all rearranged their work. */
const REARRANGE_UP_TO = 60;

export interface Dependence {
  /** Per task somebody holds: sum of squared shares; 1 is one person, 1/n is n people alike. */
  readonly tasks: readonly { readonly task: string; readonly concentration: number }[];
  readonly members: readonly {
    readonly member: string;
    /** Hours a week that stay undone if the member is away and the others, able and with hours left, add what they can. */
    readonly uncovered: number;
    /** The same if the others may rearrange all their work; null above 60 members. */
    readonly rearranged: number | null;
    /** uncovered, weighted by urgency (priority 1 counts 5, priority 5 counts 1), over all hours so weighted; in [0, 1]. */
    readonly criticality: number | null;
  }[];
}

/**
 * How far the work hangs on single people.
 *
 * What stays undone in somebody's absence is computed exactly, as a transport of hours to the able others' hours left,
 * respecting the least number of people a task takes; the most urgent tasks are served first. If the others rearrange, they
 * may keep what they hold today, able or not, and who works more than their hours today may go on to.
 */
export function dependence(division: Division): Dependence {
  const { organisation, tasks, holdings } = division;
  const weighted = sum(tasks, (task) => task.hours * urgency(task));
  const absenceOf = absences(division);
  const few = organisation.members.length <= REARRANGE_UP_TO;
  const concentrations = groupBy(holdings, ({ task }) => task.id);
  return {
    tasks: [...concentrations].map(([task, held]) => {
      return { task, concentration: sum(held, ({ share }) => share * share) };
    }),
    members: organisation.members.map((member) => {
      const absence = absenceOf(member);
      const lost = lostAtOnce(absence);
      return {
        member: member.id,
        uncovered: sum(lost.values(), (hours) => hours),
        rearranged: few ? lostAfterAll(absence) : null,
        criticality: ratio(
          sum(lost, ([task, hours]) => hours * urgency(task)),
          weighted,
        ),
      };
    }),
  };
}

/** Somebody is away: who is left, and what they hold. */
export interface Absence {
  readonly division: Division;
  readonly planned: ReadonlyMap<Task, PlannedTask>;
  /** Most urgent tasks first. */
  readonly byTask: ReadonlyMap<Task, readonly Holding[]>;
  /** Own hours, by member id. */
  readonly load: ReadonlyMap<string, number>;
  /** Who is away. */
  readonly member: Member;
}

/** What is the same in everybody's absence is looked up once. */
export function absences(division: Division): (member: Member) => Absence {
  const load = tally(
    division.holdings,
    ({ member }) => member.id,
    ({ own }) => own,
  );
  const byTask = groupBy(mostUrgentFirst(division.holdings), ({ task }) => task);
  const planned = new Map(planTasks(division.organisation).map((each) => [each.task, each]));
  return (member) => ({ division, planned, byTask, load, member });
}

/** Hours per task that stay undone if the others, or some of them, keep what they do and add what they can. */
export function lostAtOnce(
  absence: Absence,
  helps: (other: Member) => boolean = () => true,
): ReadonlyMap<Task, number> {
  const { division, byTask, load, member } = absence;
  const others = division.organisation.members.filter((other) => other !== member && helps(other));
  const left = [...byTask].flatMap(([task, held]) => {
    const own = held.find((holding) => holding.member === member);
    return own === undefined ? [] : [{ task, held, hours: own.hours }];
  });
  const supplies = left.map(({ task, held, hours }): Supply => {
    const now = hoursHeld(held);
    return {
      amount: hours,
      most: destinations(others, (other) => most(absence, other, task) - (now.get(other) ?? 0)),
    };
  });
  const room = others.map((other) => Math.max(0, hoursOf(division, other) - (load.get(other.id) ?? 0)));
  const sent = transport(supplies, room);
  return new Map(left.map(({ task, hours }, index) => [task, hours - (sent[index] ?? 0)]));
}

/** Hours of all held work that stay undone if the others divide it anew. */
function lostAfterAll(absence: Absence): number {
  const { division, byTask, load, member } = absence;
  const others = division.organisation.members.filter((other) => other !== member);
  const supplies = [...byTask].map(([task, held]): Supply => {
    const now = hoursHeld(held);
    return {
      // Starting from what the others hold already, little is left to be found.
      sent: destinations(others, (other) => now.get(other) ?? 0),
      amount: sum(held, ({ hours }) => hours),
      most: destinations(others, (other) => Math.max(most(absence, other, task), now.get(other) ?? 0)),
    };
  });
  const room = others.map((other) => Math.max(hoursOf(division, other), load.get(other.id) ?? 0));
  const sent = transport(supplies, room);
  return sum(supplies.entries(), ([index, { amount }]) => amount - (sent[index] ?? 0));
}

function urgency({ priority }: Task): number {
  return 6 - priority;
}

function hoursOf({ capacity }: Division, member: Member): number {
  return capacity.get(member.id) ?? 0;
}

function hoursHeld(held: readonly Holding[]): ReadonlyMap<Member, number> {
  return new Map(held.map(({ member, hours }) => [member, hours]));
}

/** The most hours a member may hold of a task: nothing if not able, a part if it takes several people. */
function most({ division, planned }: Absence, member: Member, task: Task): number {
  const work = planned.get(task);
  const able = work !== undefined && isAble(member, work, hoursOf(division, member));
  return able ? task.hours / task.people.min : 0;
}

function destinations(others: readonly Member[], hours: (member: Member) => number): Map<number, number> {
  const all = others.map((member, index) => [index, hours(member)] as const);
  return new Map(all.filter(([, room]) => room > 0));
}

function mostUrgentFirst(holdings: readonly Holding[]): Holding[] {
  return [...holdings].sort((first, second) => first.task.priority - second.task.priority);
}
