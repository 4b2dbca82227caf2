import {
  isAdmitted,
  isExempt,
  isPresent,
  learnersAllowed,
  levelOf,
  standing,
  type Person,
} from "../domain/people.ts";
import type { Turn } from "../domain/turns.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { isPublished } from "./fixed.ts";
import type { NoLearner, Obstacle, Reason } from "./obstacle.ts";

/**
 * What the documents alone say against a member in a turn, whatever anybody else does: levels, presence, exemptions, parts of
 * the week, volunteers and candidates, promises, too few hours for a portion. All of it, since who mends one thing wants to
 * know of the next.
 */
export function statedObstacles(
  organisation: Organisation,
  plan: Plan,
  turn: Turn,
  person: Person,
): readonly Obstacle[] {
  const reasons = [
    ...levels(organisation, turn, person),
    ...presence(turn, person),
    ...admission(turn, person),
    ...promises(organisation, plan, turn),
    ...hours(organisation, turn, person),
  ];
  return reasons.map((reason) => ({ ...reason, lasting: true }));
}

function levels(organisation: Organisation, { of }: Turn, { member }: Person): readonly Reason[] {
  if (standing(member, of, organisation) !== "none") return [];
  const short = Object.entries(of.task.requires)
    .map(([competence, needs]) => ({ competence, has: levelOf(member, competence), needs }))
    .filter(({ has, needs }) => has < needs);
  return [{ kind: "not-able", short, noLearner: noLearner(organisation, of, short) }];
}

function noLearner(
  organisation: Organisation,
  { task, staffing }: Turn["of"],
  short: readonly { readonly has: number; readonly needs: number }[],
): NoLearner {
  if (staffing.mode === "elected" || !learnersAllowed(task, organisation)) return "no-learners";
  return short.length > 1 || short.some(({ has, needs }) => needs - has > 1) ? "too-far" : "no-wish";
}

function presence(turn: Turn, person: Person): readonly Reason[] {
  if (isPresent(person, turn)) return [];
  const periods = turn.periods.filter((period) => (person.available[period] ?? 0) === 0);
  const because = person.member.availability
    .filter((entry) => entry.hours === 0 && entry.periods.some((period) => periods.includes(period)))
    .flatMap(({ reason }) => reason ?? []);
  return [{ kind: "away", periods, because }];
}

function admission({ of }: Turn, { member }: Person): readonly Reason[] {
  if (isAdmitted(member, of)) return [];
  const { task, staffing } = of;
  const exemptions = member.exempt.filter((each) => isExempt({ ...member, exempt: [each] }, task));
  const slots = task.slots ?? [];
  const common = member.slots === undefined || slots.some((slot) => member.slots?.includes(slot));
  return [
    ...exemptions.map(({ reason }): Reason => ({ kind: "exempt", because: reason })),
    ...(task.slots !== undefined && !common ? [{ kind: "slots", slots } as const] : []),
    ...(staffing.mode === "voluntary" && !member.volunteers.includes(task.id)
      ? [{ kind: "no-volunteer" } as const]
      : []),
    ...(staffing.mode === "elected" &&
    staffing.candidates.length > 0 &&
    !staffing.candidates.includes(member.id)
      ? [{ kind: "no-candidate" } as const]
      : []),
  ];
}

/** What has been done, and what the members have been promised. */
function promises({ agreed }: Organisation, plan: Plan, turn: Turn): readonly Reason[] {
  if (agreed !== undefined && turn.first < agreed.from) return [{ kind: "agreed" }];
  return isPublished(plan, turn) ? [{ kind: "published" }] : [];
}

/** Somebody who is there, but has too few hours for one portion, even with nothing else to do. */
function hours(organisation: Organisation, turn: Turn, person: Person): readonly Reason[] {
  const { task, portions } = turn.of;
  const learner = standing(person.member, turn.of, organisation) === "learner";
  const needs = task.hours / portions / (learner ? organisation.learning.pace : 1);
  const tightest = turn.periods.reduce((least, period) =>
    (person.available[period] ?? 0) < (person.available[least] ?? 0) ? period : least,
  );
  const left = person.available[tightest] ?? 0;
  if (left === 0 || left + 1e-7 >= needs) return [];
  return [{ kind: "hours", within: "week", period: tightest, left, needs }];
}
