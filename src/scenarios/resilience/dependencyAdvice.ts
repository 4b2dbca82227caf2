import { afterLesson, lessonFor, type Lesson } from "../../domain/lesson.ts";
import { isAdmitted, preference, withMember } from "../../domain/people.ts";
import { isAble, isQualified } from "../../measures/ability.ts";
import { truckFactor } from "../../measures/truckFactor.ts";
import type { Member, Organisation, Task } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import { momentOf, shortfall, type Moment } from "./moment.ts";

const DEFAULT_PAIRS = 5;

export interface DependencyAdviceOptions {
  /** The period that is looked at; default the last. */
  readonly period?: number;
  /** How many pairs get advice, >= 1, the most critical first. Default 5. */
  readonly pairs?: number;
}

/** A figure before and after what is advised. */
interface Effect {
  readonly before: number;
  readonly after: number;
}

/** Somebody who could learn a task well enough to stand in. */
export interface Learning extends Lesson {
  readonly member: string;
  /** Hours a week of the task that stay undone in the absence of its holder. */
  readonly undone: Effect;
  /** The least number of people whose leaving leaves a task without anybody qualified (M18); null if that cannot be told. */
  readonly truckFactor: { readonly before: number | null; readonly after: number | null };
}

/** Somebody who is able already, and could set less urgent work of their own aside. */
export interface Deputy {
  readonly member: string;
  readonly undone: Effect;
}

/** A task that hangs on one member, and what to do about it. */
export interface CriticalPair {
  readonly member: string;
  readonly task: string;
  /** Hours a week of the task that stay undone if the member is away and the able others add what they have hours for (M19). */
  readonly undone: number;
  /** Nobody else is qualified: what they know is in one head, so it is worth writing down. */
  readonly onlyOne: boolean;
  /** Who could learn it: wishes first, then the fewest hours, then who likes it most. */
  readonly learning: readonly Learning[];
  /** Who could be a stand-in: those who leave least undone first. */
  readonly deputies: readonly Deputy[];
}

export interface DependencyAdvice {
  readonly period: number;
  /** Least number of people whose leaving leaves a task without anybody qualified (M18); null above 20 people. */
  readonly truckFactor: number | null;
  /** The most urgent and longest work first. */
  readonly pairs: readonly CriticalPair[];
}

/**
 * What hangs on one person, and what to do about the worst of it (M18, M19): who could learn the work, who could stand in, and
 * what that does to the hours that stay undone. Each remedy is counted by itself.
 * @throws {RangeError} if an option is out of range.
 */
export function dependencyAdvice(
  organisation: Organisation,
  plan: Plan,
  { period = organisation.calendar.periods - 1, pairs = DEFAULT_PAIRS }: DependencyAdviceOptions = {},
): DependencyAdvice {
  if (!Number.isInteger(pairs) || pairs < 1)
    throw new RangeError(`pairs ${pairs}: expected a whole number of at least 1`);
  const moment = momentOf(organisation, plan, period);
  const found = organisation.members.flatMap((member) =>
    [...undoneWithout(moment, member)].map(([task, hours]) => ({ member, task, hours })),
  );
  found.sort((a, b) => criticality(b) - criticality(a));
  return {
    period,
    truckFactor: truckFactorOf(moment, organisation.members),
    pairs: found.slice(0, pairs).map(({ member, task, hours }) => pairOf(organisation, plan, moment, { member, task, hours })), // prettier-ignore
  };
}

interface Found {
  readonly member: Member;
  readonly task: Task;
  readonly hours: number;
}

/** Hours by urgency: priority 1 counts 5, priority 5 counts 1 (as in M19). */
function criticality({ task, hours }: Found): number {
  return hours * (6 - task.priority);
}

function undoneWithout(moment: Moment, { id }: Member): ReadonlyMap<Task, number> {
  return shortfall(moment, { away: new Set([id]), times: new Map() });
}

function truckFactorOf({ division, planned }: Moment, members: readonly Member[]): number | null {
  const present = members.filter(({ id }) => (division.capacity.get(id) ?? 0) > 0);
  const able = (task: Task) => present.filter((member) => {
    const work = planned.get(task.id);
    return work !== undefined && isAble(member, { ...work, task }, division.capacity.get(member.id) ?? 0);
  }); // prettier-ignore
  // What nobody can do today is not lost when somebody leaves.
  const teams = division.tasks
    .map((task) => able(task).map(({ id }) => id))
    .filter((team) => team.length > 0);
  return truckFactor(present.map(({ id }) => id), teams, 0).exact; // prettier-ignore
}

function pairOf(
  organisation: Organisation,
  plan: Plan,
  moment: Moment,
  { member, task, hours }: Found,
): CriticalPair {
  const { division, planned } = moment;
  const work = planned.get(task.id);
  const others = organisation.members.filter(
    (other) => other !== member && (division.capacity.get(other.id) ?? 0) > 0 && work !== undefined && isAdmitted(other, work), // prettier-ignore
  );
  const able = others.filter((other) => isQualified(other, task));
  const learning = others
    .filter((other) => !able.includes(other))
    .map((other) => learningOf(organisation, plan, moment, { member, task, hours }, other))
    // Who learns it without having hours for it is no help.
    .filter(({ undone }) => undone.after < undone.before - 1e-6);
  const deputies = able
    .map((other) => ({
      member: other.id,
      undone: { before: hours, after: withDeputy(moment, { member, task, hours }, other) },
    })) // prettier-ignore
    .filter(({ undone }) => undone.after < undone.before - 1e-6);
  const likingOf = new Map(others.map((other) => [other.id, preference(other, task)]));
  const liking = ({ member: id }: Learning) => likingOf.get(id) ?? 0;
  return {
    member: member.id,
    task: task.id,
    undone: hours,
    onlyOne: able.length === 0,
    learning: learning.sort(
      (a, b) => Number(b.wished) - Number(a.wished) || a.hours - b.hours || liking(b) - liking(a),
    ),
    deputies: deputies.sort((a, b) => a.undone.after - b.undone.after),
  };
}

/** The same plan in an organisation where somebody has learned what a task asks. */
function learningOf(
  organisation: Organisation,
  plan: Plan,
  moment: Moment,
  { member, task, hours }: Found,
  learner: Member,
): Learning {
  const lesson = lessonFor(organisation, learner, task);
  const changed = withMember(organisation, afterLesson(learner, lesson));
  const after = momentOf(changed, plan, moment.division.period ?? 0);
  const left = [...undoneWithout(after, member)].find(([each]) => each.id === task.id)?.[1] ?? 0;
  return {
    member: learner.id,
    ...lesson,
    undone: { before: hours, after: left },
    truckFactor: {
      before: truckFactorOf(moment, organisation.members),
      after: truckFactorOf(after, changed.members),
    },
  };
}

/** What stays undone if somebody able sets own work aside that is less urgent, as far as one person may do of the task. */
function withDeputy({ division, held }: Moment, { member, task, hours }: Found, deputy: Member): number {
  const setAside = division.holdings
    .filter((holding) => holding.member === deputy && holding.task.priority > task.priority)
    .reduce((sum, { own }) => sum + own, 0);
  const holds = (held.get(task) ?? []).filter((holding) => holding.member === deputy);
  const already = holds.reduce((sum, holding) => sum + holding.hours, 0);
  const lost = (held.get(task) ?? []).find((holding) => holding.member === member)?.hours ?? 0;
  // What is undone is what is lost less what others, the deputy too, take already.
  const room = Math.max(0, task.hours / task.people.min - already - (lost - hours));
  return hours - Math.min(hours, setAside, room);
}
