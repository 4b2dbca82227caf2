import type { Organisation } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import type { Text } from "../../model/values.ts";
import { ratio } from "../distribution.ts";
import { asIsDivision, planDivision, type Division } from "../division.ts";
import { ROUNDING } from "../streams.ts";
import { judgeFourEyes } from "./fourEyes.ts";
import { judgeLeadTime } from "./leadTime.ts";
import { judgeResponse, type ResponseOptions } from "./responseTime.ts";
import type { Judged, Requirement, Unknown } from "./result.ts";
import { judgeQuality, judgeRegistration } from "./skilledWork.ts";
import { isPeople, isShare } from "./units.ts";

export interface RequirementsOptions extends ResponseOptions {
  /** The period of the plan to look at; default its last. */
  readonly period?: number;
}

export interface RequirementResult {
  readonly process: string;
  readonly type: Requirement["type"];
  readonly norm: number;
  readonly unit: string | null;
  readonly hard: boolean;
  readonly description: Text | null;
  readonly status: "pass" | "fail" | "unknown";
  /** Null unless it is unknown. */
  readonly why: Unknown | null;
  /** What it comes to, what is needed, and in what; all null if unknown. */
  readonly value: number | null;
  readonly needed: number | null;
  readonly measuredIn: "time" | "chance" | "share" | "people" | null;
  /** How much better than needed; below 0 how much worse; for four eyes as a share of the cases. */
  readonly margin: number | null;
  /** Tasks it hangs on: the longest path, who answers, what nobody checks, the pair in too few hands. */
  readonly tasks: readonly string[];
}

export interface Requirements {
  /** In the order of the document. */
  readonly results: readonly RequirementResult[];
  /** Share that pass, of those that can be judged; null if none can. */
  readonly passShare: number | null;
  /** How many hard ones fail. */
  readonly hardFailures: number;
}

/**
 * Tests a division against what clients and the law expect of the processes (R120-R122, M20): pass or fail, with the
 * margin. Without a plan: today's division. What the document does not say enough about is `unknown`, with the reason, and
 * is no pass.
 * @throws {RangeError} if the organisation has no such period.
 */
export function requirements(
  organisation: Organisation,
  plan?: Plan,
  options: RequirementsOptions = {},
): Requirements {
  const { period = organisation.calendar.periods - 1, ...response } = options;
  const division = plan === undefined ? asIsDivision(organisation) : planDivision(organisation, plan, period);
  return requirementsOf(division, response);
}

/** The same of a division. */
export function requirementsOf(division: Division, options: ResponseOptions = {}): Requirements {
  const results = division.organisation.processes.flatMap(({ id, requirements: asked }) =>
    asked.map((requirement) => resultOf(id, requirement, judge(division, id, requirement, options))),
  );
  const judged = results.filter(({ status }) => status !== "unknown");
  return {
    results,
    passShare: ratio(judged.filter(({ status }) => status === "pass").length, judged.length),
    hardFailures: judged.filter(({ status, hard }) => status === "fail" && hard).length,
  };
}

function judge(
  division: Division,
  process: string,
  requirement: Requirement,
  options: ResponseOptions,
): Judged {
  switch (requirement.type) {
    case "leadTime":
      return judgeLeadTime(division, process, requirement);
    case "responseTime":
      return judgeResponse(division, process, requirement, options);
    case "quality":
      return judgeQuality(division, process, requirement);
    case "legalCertainty":
      if (isPeople(requirement.unit)) return judgeFourEyes(division, process, requirement);
      return isShare(requirement.norm, requirement.unit)
        ? judgeRegistration(division, process, requirement)
        : { unknown: "unit" };
  }
}

function resultOf(process: string, requirement: Requirement, judged: Judged): RequirementResult {
  const { type, norm, unit = null, hard, description = null } = requirement;
  const about = { process, type, norm, unit, hard, description };
  if ("unknown" in judged)
    return {
      ...about,
      status: "unknown",
      why: judged.unknown,
      value: null,
      needed: null,
      measuredIn: null,
      margin: null,
      tasks: [],
    };
  const { value, needed, tasks, unit: measuredIn } = judged;
  // What is short by rounding is not short.
  const margin = Math.abs(judged.margin) < ROUNDING ? 0 : judged.margin;
  return {
    ...about,
    status: margin >= 0 ? "pass" : "fail",
    why: null,
    value,
    needed,
    measuredIn,
    margin,
    tasks,
  };
}
