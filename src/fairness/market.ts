import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { readFacts, type Facts } from "../verification/facts.ts";
import type { MemberFacts } from "../verification/member.ts";
import { preferenceOf } from "../verification/preference.ts";
import { sumOf } from "../verification/sum.ts";
import type { TaskFacts } from "../verification/turn.ts";
import type { Labour } from "../exact/compensation/labour.ts";

/** The work of a plan, as rates are computed from it: tasks somebody does, members with hours, both in their order. */
export interface Market {
  readonly labour: Labour;
  readonly tasks: readonly TaskFacts[];
  readonly members: readonly MemberFacts[];
  /** Each member's part of all hours worked. */
  readonly parts: readonly number[];
}

/** Displeasure of an hour that one likes best: an hour is an hour. A point liked less adds one. */
const BEST_LIKED = 3;

/**
 * The tasks at the hours that the plan gives them over the horizon; the members with the hours they have left beside
 * mentoring, standing by and looking on; and what an hour of each task displeases each member: 3 - preference, scaled so
 * that over all the work everybody has the same displeasure, 1 an hour in the mean. So exaggerating does not pay. A
 * member does what they are able to hold somewhere, or hold in the plan.
 */
export function marketOf(organisation: Organisation, plan: Plan): Market {
  const facts = readFacts(organisation, plan);
  const done = (task: TaskFacts) => sumOf(facts.members, (member) => heldHours(facts, member, task));
  const tasks = facts.tasks.filter((task) => done(task) > 0);
  const members = facts.members.filter(({ hours }) => hours > 0);
  const labour: Labour = {
    tasks: tasks.map(done),
    members: members.map((member) => hoursFor(facts, member)),
    displeasure: members.map((member) => displeasures(facts, member, tasks)),
  };
  const worked = sumOf(labour.tasks, (hours) => hours);
  const own = members.map((member) => sumOf(facts.bundleOf(member), ({ share, turn }) => share * turn.hours));
  return { labour, tasks, members, parts: own.map((hours) => hours / worked) };
}

function heldHours(facts: Facts, member: MemberFacts, task: TaskFacts): number {
  return sumOf(facts.bundleOf(member), ({ share, turn }) => (turn.task === task ? share * turn.hours : 0));
}

/** What the member holds, and the hours that are left. */
function hoursFor(facts: Facts, member: MemberFacts): number {
  const held = sumOf(facts.bundleOf(member), ({ share, turn }) => share * turn.hours);
  const load =
    sumOf(member.available.keys(), (period) => facts.loadOf(member, period)) * facts.calendar.weeks;
  return held + Math.max(0, member.hours - load);
}

function displeasures(facts: Facts, member: MemberFacts, tasks: readonly TaskFacts[]): (number | null)[] {
  const raw = (task: TaskFacts) => BEST_LIKED - preferenceOf(member.member, task.task);
  const all = sumOf(facts.tasks, (task) => task.hours * raw(task));
  const scale = sumOf(facts.tasks, (task) => task.hours) / all;
  return tasks.map((task) => {
    const able = task.turns.some((turn) => facts.standings.of(member, turn) === "able");
    return able || heldHours(facts, member, task) > 0 ? scale * raw(task) : null;
  });
}
