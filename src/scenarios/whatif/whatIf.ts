import { asPart } from "../../asPart.ts";
import { isCheaper, settle, type SettleOptions } from "../../alternative.ts";
import { ContradictionError } from "../../contradiction.ts";
import { difference, type PlanDifference } from "../../difference.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import type { Text } from "../../model/values.ts";
import { solve } from "../../solve.ts";
import { openWork, type Open } from "../../openWork.ts";
import { movedShare } from "./movedShare.ts";
import { withScenario, type Scenarios } from "./scenario.ts";

/** Moves to try for each scenario, if nothing else is asked. */
const DEFAULT_SCENARIO_EFFORT = 500_000;

export interface WhatIfOptions extends SettleOptions {
  /**
   * Also look for a plan from nothing with half of the effort, and take the better one: where a scenario changes much, the best
   * plan may lie far from the present one. Default false.
   */
  readonly afresh?: boolean;
}

/** What a scenario comes to. */
export interface Outcome {
  readonly name: Text;
  /** The organisation as it is in the scenario: its plan is verified against this one. */
  readonly organisation: Organisation;
  /** The best plan found; null if what is pinned contradicts hard rules there. */
  readonly plan: Plan | null;
  /** Names of the rules that contradict each other; empty if there is a plan. */
  readonly contradiction: readonly string[];
  readonly open: Open | null;
  /** Part of the hours x weeks of work that somebody else does than in the present plan, in [0, 1]; work that is new counts half. */
  readonly moved: number | null;
  /** Against the present plan, both as `verify` counts them. */
  readonly difference: PlanDifference | null;
}

/** The present plan and what becomes of it. */
export interface WhatIf {
  readonly open: Open;
  /** In the order of the document. */
  readonly scenarios: readonly Outcome[];
}

/**
 * Solves scenarios one after the other and compares each with the present plan (R189, R190): from that plan on, so that what
 * differs is due to the scenario and not to another search. Ended early, it tells of those that were solved.
 * @throws {RangeError} if an option is out of range.
 */
export async function whatIf(
  organisation: Organisation,
  plan: Plan,
  { scenarios }: Scenarios,
  options: WhatIfOptions = {},
): Promise<WhatIf> {
  const outcomes: Outcome[] = [];
  for (const [index, scenario] of scenarios.entries()) {
    if (options.signal?.aborted === true) break;
    const changed = withScenario(organisation, scenario);
    const told = asPart(options, index, scenarios.length);
    outcomes.push(
      await outcome({ organisation, plan }, { name: scenario.name, organisation: changed }, told),
    );
  }
  return { open: openWork(organisation, plan), scenarios: outcomes };
}

async function outcome(
  present: { readonly organisation: Organisation; readonly plan: Plan },
  { name, organisation }: Pick<Outcome, "name" | "organisation">,
  options: WhatIfOptions,
): Promise<Outcome> {
  try {
    const plan = await best(organisation, present.plan, options);
    return {
      name,
      organisation,
      plan,
      contradiction: [],
      open: openWork(organisation, plan),
      moved: movedShare(organisation, present.plan, plan),
      difference: difference(present, { organisation, plan }),
    };
  } catch (error) {
    if (!(error instanceof ContradictionError)) throw error;
    return { name, organisation, plan: null, contradiction: error.rules, open: null, moved: null, difference: null };
  }
} // prettier-ignore

async function best(
  organisation: Organisation,
  plan: Plan,
  { afresh = false, ...options }: WhatIfOptions,
): Promise<Plan> {
  const effort = options.effort ?? DEFAULT_SCENARIO_EFFORT;
  const share = afresh ? 0.5 : 1;
  const budget =
    options.seconds === undefined
      ? { effort: Math.max(1, Math.round(effort * share)) }
      : { seconds: options.seconds * share };
  const near = await settle(organisation, plan, { ...options, ...budget });
  if (!afresh) return near;
  const far = await solve(organisation, { ...options, ...budget, fairness: plan.fairness });
  return isCheaper(far, near) ? far : near;
}
