import { recounted } from "../alternative.ts";
import { asPart } from "../asPart.ts";
import { compile } from "../compile.ts";
import { GOAL_NAMES, type GoalName } from "../goals/index.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { refuseUnverified } from "../refuseUnverified.ts";
import { solve, type SolveOptions } from "../solve.ts";
import { comparable } from "./comparable.ts";
import { goalWeight } from "./goalWeight.ts";
import { undominated } from "./undominated.ts";

/** Moves to try for each point. */
export const DEFAULT_FRONTIER_EFFORT = 500_000;

export interface FrontierOptions extends Omit<SolveOptions, "effort" | "seconds" | "target" | "start"> {
  /** Moves to try for each point, >= 1. Default 500,000. */
  readonly effort?: number;
  /** How many divisions of the weight between the two goals to solve for, 2 to 25. Default 7. */
  readonly points?: number;
}

/** A plan that no other plan found beats on both goals. */
export interface FrontierPoint {
  /** Cost of each of the two goals, before its weight. */
  readonly costs: readonly [number, number];
  /** A verified plan of the organisation as it stands. */
  readonly plan: Plan;
  /** Whether it is the plan that was given. */
  readonly given: boolean;
}

/** What can be had of one goal for how much of another. */
export interface Frontier {
  readonly goals: readonly [GoalName, GoalName];
  /** From the least cost of the first goal to the least cost of the second. */
  readonly points: readonly FrontierPoint[];
  /** Which point is the knee: beyond it, one goal gains little for what the other loses. Null with fewer than three points. */
  readonly knee: number | null;
  /** Plans found that left more work open or kept fewer rules than the best of them: not shown, they do not compare. */
  readonly passedOver: number;
}

/**
 * Two goals against each other as a curve (R141, "aangename en efficiënte manier werken"). The weight that both have
 * together is divided between them in several ways, the other goals keeping theirs; each division is solved, and each plan
 * is counted and verified as a plan of the organisation as it stands. What a weighted sum finds is the convex part of the true frontier
 * (Geoffrion 1968), and of that only what the search finds: nothing on the curve is beaten by another plan of it.
 * @param plan a plan of this organisation that is to be compared too.
 * @throws {PlanError} if the plan is not a verified plan of this organisation.
 * @throws {RangeError} if the two goals are the same or an option is out of range.
 */
export async function frontier(
  organisation: Organisation,
  of: readonly [GoalName, GoalName],
  { points = 7, effort = DEFAULT_FRONTIER_EFFORT, fairness = "average", ...options }: FrontierOptions = {},
  plan?: Plan,
): Promise<Frontier> {
  refuse(of, points);
  if (plan !== undefined) refuseUnverified(organisation, plan);
  const compiled = compile(organisation, { fairness });
  const found: FrontierPoint[] = plan === undefined ? [] : [point(of, plan, true)];
  for (let index = 0; index < points; index += 1) {
    if (options.signal?.aborted === true && found.length > 0) break;
    const weighed = withWeights(organisation, of, (index + 0.5) / points);
    const solved = await solve(weighed, { ...asPart(options, index, points), fairness, effort });
    found.push(point(of, recounted(compiled, solved), false));
  }
  const alike = comparable(found, ({ plan: { cost } }) => cost);
  const kept = undominated(alike);
  return { goals: of, points: kept, knee: knee(kept), passedOver: found.length - alike.length };
}

function refuse([first, second]: readonly [GoalName, GoalName], points: number): void {
  for (const name of [first, second])
    if (!GOAL_NAMES.includes(name)) throw new RangeError(`there is no goal ${JSON.stringify(name)}`); // prettier-ignore
  if (first === second) throw new RangeError(`${first} cannot be weighed against itself`);
  if (!Number.isInteger(points) || points < 2 || points > 25)
    throw new RangeError(`points ${points}: expected a whole number of 2 to 25`);
}

/** The organisation with the weight of both goals divided anew; both in one tier, for tiers are not weighed. */
function withWeights(
  organisation: Organisation,
  [first, second]: readonly [GoalName, GoalName],
  part: number,
): Organisation {
  const together = Math.max(1, goalWeight(organisation, first) + goalWeight(organisation, second));
  const weights = {
    ...organisation.goals.weights,
    [first]: together * (1 - part),
    [second]: together * part,
  };
  const order = organisation.goals.order.map((tier) => tier.filter((name) => name !== second));
  const place = order.findIndex((tier) => tier.includes(first));
  const joined = order.map((tier, index) => (index === place ? [...tier, second] : tier));
  return { ...organisation, goals: { ...organisation.goals, weights, order: joined.filter((tier) => tier.length > 0) } }; // prettier-ignore
}

function point(of: readonly [GoalName, GoalName], plan: Plan, given: boolean): FrontierPoint {
  const [first, second] = of.map((name) => plan.cost.goals[name] ?? 0);
  return { costs: [first ?? 0, second ?? 0], plan, given };
}

/** The point farthest below the line between the ends, both goals on a scale from 0 to 1 (Das 1999). */
function knee(points: readonly FrontierPoint[]): number | null {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 3 || first === undefined || last === undefined) return null;
  const wide = last.costs[0] - first.costs[0];
  const high = first.costs[1] - last.costs[1];
  const below = points.map(
    ({ costs: [a, b] }) => 1 - (a - first.costs[0]) / wide - (b - last.costs[1]) / high,
  );
  const deepest = below.indexOf(Math.max(...below));
  return deepest > 0 && deepest < points.length - 1 ? deepest : null;
}
