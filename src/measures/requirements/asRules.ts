import { standing } from "../../domain/people.ts";
import { planTasks, type PlannedTask } from "../../domain/turns.ts";
import type { Member, Organisation } from "../../model/organisation.ts";
import type { Text } from "../../model/values.ts";
import { isAble } from "../ability.ts";
import { asIsDivision, type Division } from "../division.ts";
import { checkedPairs, statedPairs } from "./fourEyes.ts";
import { responseAsked, type ResponseOptions } from "./responseTime.ts";
import type { Requirement } from "./result.ts";
import { isPeople, isShare } from "./units.ts";

/** The most supporters for one supported that a rule `support` can ask for. */
const MOST_SUPPORTERS = 100;

interface Tasks {
  readonly tasks: readonly string[];
}

/** What a rule of these types says, as in the document. */
type Stated =
  | {
      readonly type: "apart" | "together";
      readonly first: Tasks;
      readonly second: Tasks;
      readonly within: "any";
    }
  | { readonly type: "forbid"; readonly members: readonly string[]; readonly select: Tasks }
  | {
      readonly type: "support";
      readonly select: Tasks;
      readonly supported: readonly string[];
      readonly ratio: number;
    }
  | { readonly type: "backup"; readonly select: Tasks; readonly min: number; readonly of: "holders" };

/** A rule that can be put under `rules` of the document as it is. */
export type RequirementRule = Stated & {
  readonly id: string;
  readonly because?: Text;
  /** A requirement that is not hard makes a soft rule. */
  readonly weight?: number;
};

/**
 * Performance requirements as rules of the group, hard or soft as they are (R121: "constraint + measure"): what a plan has
 * to respect so that they are met, in rules that exist. Not applied by itself: what becomes a rule is for the group to
 * decide.
 *
 * Four eyes: `apart`, for each check and the tasks just before it; nothing where the group keeps tasks of the process apart
 * already. Registration: `forbid` for who is short of a level. A share of quality: `support`, so that per turn of each task
 * those who are able hold at least that share; a share of 1 is `forbid`. Response: `backup` by holders, by as many as
 * always suffice, whoever they are; none if even all together do not. Lead time: `together` for each hand-over with a
 * delay, which shortens it but does not bound it. The last two are lower bounds, so elastic: a plan may fall short, and
 * then says so. A requirement that nothing is known of gives no rule.
 */
export function requirementRules(
  organisation: Organisation,
  options: ResponseOptions = {},
): readonly RequirementRule[] {
  const division = asIsDivision(organisation);
  return organisation.processes.flatMap(({ id, requirements }) =>
    requirements.flatMap((requirement, index) =>
      statedRules(division, id, requirement, options).map((stated, place): RequirementRule => {
        const { hard, type, description } = requirement;
        return {
          ...stated,
          id: `${type} ${id} ${index + 1}.${place + 1}`,
          ...(description === undefined ? {} : { because: description }),
          ...(hard ? {} : { weight: 1 }),
        };
      }),
    ),
  );
}

function statedRules(
  division: Division,
  process: string,
  requirement: Requirement,
  options: ResponseOptions,
): readonly Stated[] {
  const { type, norm, unit } = requirement;
  switch (type) {
    case "legalCertainty":
      if (isPeople(unit)) return norm > 1 && norm <= 2 ? fourEyes(division, process) : [];
      return isShare(norm, unit) ? skilled(division, process, norm) : [];
    case "quality":
      return isShare(norm, unit) ? skilled(division, process, norm) : [];
    case "responseTime":
      return holders(division, process, requirement, options);
    case "leadTime":
      return unbroken(division, process);
  }
}

function fourEyes(division: Division, process: string): readonly Stated[] {
  if (statedPairs(division, process).length > 0) return [];
  return checkedPairs(division, process).map(([first, second]) => pair("apart", first, second));
}

function pair(type: "apart" | "together", first: string, second: string): Stated {
  return { type, first: { tasks: [first] }, second: { tasks: [second] }, within: "any" };
}

function skilled(division: Division, process: string, norm: number): readonly Stated[] {
  if (norm <= 0) return [];
  const { organisation } = division;
  const ratio = norm / (1 - norm);
  return planTasks(organisation)
    .filter(({ task }) => task.process === process)
    .flatMap((planned): readonly Stated[] => {
      const short = organisation.members.filter((member) => isShort(member, planned, organisation));
      if (short.length === 0) return [];
      const members = short.map(({ id }) => id);
      const select = { tasks: [planned.task.id] };
      return [
        norm >= 1 || ratio > MOST_SUPPORTERS
          ? { type: "forbid", members, select }
          : { type: "support", select, supported: members, ratio },
      ];
    });
}

/** Whether somebody may hold the task without all its levels: as a learner, or because they are only a wish. */
function isShort(member: Member, planned: PlannedTask, organisation: Organisation): boolean {
  const strict = { ...planned, task: { ...planned.task, soft: false } };
  return (
    standing(member, planned, organisation) !== "none" && standing(member, strict, organisation) !== "able"
  );
}

function holders(
  division: Division,
  process: string,
  requirement: Requirement,
  options: ResponseOptions,
): readonly Stated[] {
  const asked = responseAsked(division, process, requirement, options);
  if ("unknown" in asked) return [];
  const { organisation, capacity } = division;
  return planTasks(organisation)
    .filter(({ task }) => asked.answering.includes(task))
    .flatMap((planned): readonly Stated[] => {
      const chances = organisation.members
        .filter((member) => isAble(member, planned, capacity.get(member.id) ?? 0))
        .map(asked.presenceOf)
        .sort((a, b) => a - b);
      // Those who are there least: whoever holds it, so many are enough.
      const number = chances.findIndex(
        (_, index) => asked.chanceWith(chances.slice(0, index + 1)) >= asked.needed,
      );
      return number < 0
        ? []
        : [{ type: "backup", select: { tasks: [planned.task.id] }, min: number + 1, of: "holders" }];
    });
}

function unbroken(division: Division, process: string): readonly Stated[] {
  const own = new Set(division.tasks.filter((task) => task.process === process).map(({ id }) => id));
  return division.organisation.dependencies
    .filter(
      ({ kind, from, to, delay }) => kind === "after" && own.has(from) && own.has(to) && (delay ?? 0) > 0,
    )
    .map(({ from, to }) => pair("together", from, to));
}
