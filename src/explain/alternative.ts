import { isCheaper, recounted, type SettleOptions } from "../alternative.ts";
import { ContradictionError } from "../contradiction.ts";
import { difference, type PlanDifference } from "../difference.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import type { MovedWork } from "../moved.ts";
import { solve, type SolveOptions } from "../solve.ts";
import { withChoices, type Choice, type Chosen } from "./choice.ts";
import type { Inquiry } from "./inquiry.ts";
import { movedWork } from "./moved.ts";
import type { Obstacle } from "./obstacle.ts";

/** Moves to try for one plan with another choice: a second or so for a co-op. */
export const DEFAULT_EXPLAIN_EFFORT = 60_000;

/** How far and from which seed to search for a plan with another choice. */
export interface ExplainOptions extends SettleOptions {
  /**
   * Of the plans with the other choice the one that moves the fewest hours to other hands, rules and goals after that. Default
   * false: the best one by the group's own rules and goals, whatever else moves.
   */
  readonly near?: boolean;
}

/** The best plan found with another choice, against the plan asked about. */
export interface Alternative extends PlanDifference {
  /** A verified plan of the same organisation. */
  readonly plan: Plan;
  /**
   * Whether it costs more than the plan asked about, the most important tier first. `better`: the search for the plan asked
   * about had not found it, and not all of the difference is due to the choice.
   */
  readonly worth: "worse" | "equal" | "better";
  /** Whether it is the one that moves the fewest hours, or else the best one. */
  readonly near: boolean;
  /** What goes from whom to whom. */
  readonly moves: readonly MovedWork[];
}

/** A plan with the other choice, or what makes it impossible. */
export interface Attempt {
  readonly alternative: Alternative | null;
  readonly refused: readonly Obstacle[];
}

/**
 * Re-solves from the plan with choices that are hard rules for this once, and counts what is found as a plan of the
 * organisation as it stands. The plan as it was makes other choices, so it is no candidate here.
 * @throws {RangeError} if an option is out of range.
 */
export async function attempt(
  inquiry: Inquiry,
  choices: readonly Choice[],
  { near = false, ...options }: ExplainOptions,
): Promise<Attempt> {
  const { organisation, plan } = inquiry;
  const chosen = withChoices(inquiry, choices, near);
  const budget = options.seconds === undefined ? { effort: DEFAULT_EXPLAIN_EFFORT } : {};
  const how = { ...budget, ...options, fairness: plan.fairness };
  try {
    const found = await settleOrSolve(chosen.organisation, plan, how);
    const other = { ...recounted(inquiry.compiled, found), published: plan.published };
    const worth = isCheaper(other, plan) ? "better" : isCheaper(plan, other) ? "worse" : "equal";
    const moves = movedWork(organisation, plan, other);
    const differs = difference({ organisation, plan }, { organisation, plan: other });
    return { alternative: { plan: other, worth, near, moves, ...differs }, refused: [] };
  } catch (error) {
    if (!(error instanceof ContradictionError)) throw error;
    return { alternative: null, refused: refusals(chosen, error) };
  }
}

/** From the plan where it stands; if that is a dead end, since room has to be made elsewhere first, from nothing. */
async function settleOrSolve(organisation: Organisation, plan: Plan, how: SolveOptions): Promise<Plan> {
  try {
    return await solve(organisation, { ...how, start: plan, gentle: true });
  } catch (error) {
    if (!(error instanceof ContradictionError) || error.proven) throw error;
    return solve(organisation, how);
  }
}

/** What the choice contradicts. */
function refusals(
  { isChoice, isPromise }: Chosen,
  { rules, proven }: ContradictionError,
): readonly Obstacle[] {
  const others = rules.filter((rule) => !isChoice(rule) && !isPromise(rule));
  return [
    ...(rules.some(isPromise) ? [{ kind: "published", lasting: true } as const] : []),
    ...(others.length > 0
      ? [{ kind: "contradiction", rules: others, proven, lasting: proven } as const]
      : []),
  ];
}
