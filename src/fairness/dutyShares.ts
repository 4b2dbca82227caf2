import { mostPortions } from "../domain/dues.ts";
import { isAdmitted, isExempt, isPresent, levelOf, people, standing, type Person } from "../domain/people.ts";
import { select } from "../domain/selection.ts";
import { planTasks, type PlannedTask, type Turn } from "../domain/turns.ts";
import type { Organisation } from "../model/organisation.ts";
import { isWork, type Plan } from "../model/plan.ts";
import { ruleName } from "../model/rule.ts";
import { partsOf } from "../rules/everyone/parts.ts";
import type { Everyone } from "../rules/everyone/schema.ts";

/** Why a member cannot do their part, however the work is divided. */
export type DutyObstacle = "level" | "exempt" | "not asked" | "slots" | "away" | "hours";

/** What one member does of the work that everyone does a part of. */
export interface DutyShare {
  readonly rule: string;
  readonly member: string;
  /** Hours over the horizon in proportion to entitlement. */
  readonly fair: number;
  readonly done: number;
  /** How far from fair, in turns of the longest turn; below 0 is short. */
  readonly turns: number;
  /** Hours that the member could do at most: what they are able and present for, within their hours. */
  readonly possible: number;
  /** What keeps the member from being within a turn of their part; empty if nothing does. */
  readonly because: readonly DutyObstacle[];
}

/** For every rule `everyone`, each concerned member's part of the work, and by what it is kept small if it is. */
export function dutyShares(organisation: Organisation, plan: Plan): readonly DutyShare[] {
  const tasks = planTasks(organisation);
  const everybody = people(organisation);
  return organisation.rules.flatMap((stated, index) => {
    if (stated.type !== "everyone") return [];
    const rule = stated as Everyone;
    const chosen = select(tasks, rule.select);
    const ids = new Set(chosen.map(({ task }) => task.id));
    const { parts, longest: turn } = partsOf(rule, chosen, everybody);
    return parts.map(({ person, fair }): DutyShare => {
      const done = hoursDone(person.member.id, ids, chosen, plan);
      const possible = chosen.flatMap(({ turns }) => turns).reduce((sum, each) => sum + mostHours(person, each, organisation), 0); // prettier-ignore
      return {
        rule: ruleName(stated, index),
        member: person.member.id,
        fair,
        done,
        turns: turn > 0 ? (done - fair) / turn : 0,
        possible,
        because: possible < fair - turn ? obstacles(person, chosen, organisation) : [],
      };
    });
  });
}

function hoursDone(
  member: string,
  ids: ReadonlySet<string>,
  chosen: readonly PlannedTask[],
  plan: Plan,
): number {
  const hours = new Map(
    chosen.flatMap(({ task, turns }) =>
      turns.map((turn) => [JSON.stringify([task.id, turn.first]), turn.work]),
    ),
  );
  return plan.assignments
    .filter((row) => row.member === member && ids.has(row.task) && isWork(row.role))
    .reduce((sum, row) => {
      const all = hours.get(JSON.stringify([row.task, row.first])) ?? 0;
      return sum + (all * row.portions) / row.of;
    }, 0);
}

function mostHours(person: Person, turn: Turn, organisation: Organisation): number {
  const { of, work } = turn;
  if (!isAdmitted(person.member, of) || standing(person.member, of, organisation) === "none") return 0;
  if (!isPresent(person, turn)) return 0;
  return (mostPortions(turn, person) * work) / of.portions;
}

/** Each reason that keeps the member from some of the tasks. */
function obstacles(
  person: Person,
  chosen: readonly PlannedTask[],
  organisation: Organisation,
): readonly DutyObstacle[] {
  const { member } = person;
  const found = new Set<DutyObstacle>();
  for (const planned of chosen) {
    const { task, staffing, turns } = planned;
    if (isExempt(member, task)) found.add("exempt");
    else if (staffing.mode === "voluntary" && !member.volunteers.includes(task.id)) found.add("not asked");
    else if (!isAdmitted(member, planned)) found.add(staffing.mode === "elected" ? "not asked" : "slots");
    else if (standing(member, planned, organisation) === "none" && Object.entries(task.requires).some(([competence, level]) => levelOf(member, competence) < level)) found.add("level"); // prettier-ignore
    else if (!turns.every((turn) => isPresent(person, turn))) found.add("away");
    else if (turns.some((turn) => mostHours(person, turn, organisation) < turn.work / task.people.min - 1e-9)) found.add("hours"); // prettier-ignore
  }
  return [...found];
}
