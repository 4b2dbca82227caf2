import { isCheaper } from "../../alternative.ts";
import { difference, type PlanDifference } from "../../difference.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import { shiftsBetween, type Shift } from "../distance.ts";
import { goalWeight } from "../goalWeight.ts";
import { worseBy } from "./limit.ts";

/** What a variant does for one goal. */
export interface GoalChange {
  readonly goal: string;
  /** Its cost, times its weight, less that of the plan given: below 0 it is better. Never 0. */
  readonly change: number;
}

/** What a variant does for one member. */
export interface MemberChange {
  readonly member: string;
  /** Satisfaction on their own scale, less that with the plan given, in [-1, 1]: above 0 they gain. Never 0. */
  readonly change: number;
}

/** A plan of the organisation as it stands, and what makes it another one than the plan given. */
export interface Variant {
  /** A verified plan. */
  readonly plan: Plan;
  /** By how much its goals cost more than those of the best, as a part of that; of several tiers of goals the most. */
  readonly worse: number;
  /** The same against the plan given; below 0 where it costs less. */
  readonly relative: number;
  /** Whether it is better than the plan given, tier by tier. */
  readonly better: boolean;
  /** Share of hours x weeks that somebody else does than with the plan given (M23). */
  readonly distance: number;
  /** What is different, by the independent check of both. */
  readonly difference: PlanDifference;
  /** Goals that become better or worse, the largest change first. */
  readonly goals: readonly GoalChange[];
  /** Who gains and who loses satisfaction, the largest change first; members without a scale are not there. */
  readonly members: readonly MemberChange[];
  /** Who does more or less of what, the most hours first. */
  readonly shifts: readonly Shift[];
}

/** Says what makes a plan another one than the plan given. */
export function told(organisation: Organisation, given: Plan, plan: Plan, best: Plan): Variant {
  const found = difference({ organisation, plan: given }, { organisation, plan });
  const { share, shifts } = shiftsBetween(organisation, given, plan);
  return {
    plan,
    worse: worseBy(plan, best),
    relative: worseBy(plan, given),
    better: isCheaper(plan, given),
    distance: share,
    difference: found,
    goals: bySize(
      Object.entries(found.goals).map(([goal, { before, after }]) => ({
        goal,
        change: goalWeight(organisation, goal) * (after - before),
      })),
    ),
    members: bySize(
      found.members.flatMap(({ member, satisfaction }) =>
        satisfaction === null ? [] : [{ member, change: satisfaction.after - satisfaction.before }],
      ),
    ),
    shifts,
  };
}

/** The largest first, up or down; what does not change is left out. */
function bySize<Changed extends { readonly change: number }>(
  changes: readonly Changed[],
): readonly Changed[] {
  return changes
    .filter(({ change }) => Math.abs(change) > 1e-9)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}
