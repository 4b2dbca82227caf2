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
  /**
   * What comes of the present plan by searching on where nothing is otherwise, with the effort of one scenario: so much of
   * what a scenario seems to bring is not due to it. Null if the search was ended before.
   */
  readonly unchanged: Omit<Outcome, "name"> | null;
  /** In the order of the document. */
  readonly scenarios: readonly Outcome[];
}

/**
 * Solves scenarios one after the other and compares each with the present plan (R189, R190): from that plan on, so that what
 * differs is due to the scenario and not to another search; what searching on alone brings is told beside them. Ended early,
 * it tells of those that were solved.
 * @throws {RangeError} if an option is out of range.
 */
export async function whatIf(
  organisation: Organisation,
  plan: Plan,
  { scenarios }: Scenarios,
  options: WhatIfOptions = {},
): Promise<WhatIf> {
  const present = { organisation, plan };
  const parts = scenarios.length + 1;
  const ended = () => options.signal?.aborted === true;
  const unchanged = ended() ? null : await outcome(present, organisation, asPart(options, 0, parts));
  const outcomes: Outcome[] = [];
  for (const [index, scenario] of scenarios.entries()) {
    if (ended()) break;
    const changed = withScenario(organisation, scenario);
    const found = await outcome(present, changed, asPart(options, index + 1, parts));
    outcomes.push({ name: scenario.name, ...found });
  }
  return { open: openWork(organisation, plan), unchanged, scenarios: outcomes };
}

async function outcome(
  present: { readonly organisation: Organisation; readonly plan: Plan },
  organisation: Organisation,
  options: WhatIfOptions,
): Promise<Omit<Outcome, "name">> {
  try {
    const plan = await best(organisation, present.plan, options);
    return {
      organisation,
      plan,
      contradiction: [],
      open: openWork(organisation, plan),
      moved: movedShare(organisation, present.plan, plan),
      difference: difference(present, { organisation, plan }),
    };
  } catch (error) {
    if (!(error instanceof ContradictionError)) throw error;
    return { organisation, plan: null, contradiction: error.rules, open: null, moved: null, difference: null };
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
