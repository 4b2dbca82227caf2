import type { Plan } from "../model/plan.ts";
import type { Cost } from "./cost.ts";
import type { Facts } from "./facts.ts";
import type { Violation } from "./finding.ts";
import { formBreach } from "./rows.ts";
import { agrees } from "./tolerance.ts";
import { shown } from "./wording.ts";

/** How far a proven bound may lie above the cost: rounding. */
const ROUNDING = 1e-6;
/** Cost and bound that differ by no more have met: section 5 of the model. */
const PROVEN_GAP = 1e-6;

type Claim = Pick<Plan["quality"], "bound" | "gap">;
type Tier = Cost["tiers"][number];

/** What the plan says of its own worth: a lower bound is no higher than the cost, and only what is proven is best. */
export function qualityBreaches({ plan }: Facts, { tiers }: Cost): readonly Violation[] {
  const { quality, stopped } = plan;
  const last = tiers.at(-1) ?? { tier: "last", cost: 0 };
  const found = [...boundBreaches("last tier", quality, last), ...tierBreaches(quality, tiers)];
  const closed = tiers.every(({ cost }, place) => isClosed(quality.tiers[place], cost));
  if (quality.optimal && !closed)
    found.push(formBreach({ message: "The plan calls itself optimal without bounds that it reaches." }));
  if (stopped === "proven" && !quality.optimal)
    found.push(
      formBreach({ message: "The plan says that the search proved it, but does not call itself optimal." }),
    );
  return found;
}

/** A bound for every tier, in their order, or none at all. */
function tierBreaches({ bound, tiers: claims }: Plan["quality"], tiers: Cost["tiers"]): readonly Violation[] {
  if (claims.length === 0) return [];
  if (claims.length !== tiers.length || claims.some(({ tier }, place) => tier !== tiers[place]?.tier))
    return [formBreach({ message: "The plan does not give its bounds for the tiers that there are, in their order." })]; // prettier-ignore
  const found = claims.flatMap((claim, place) =>
    boundBreaches(`tier ${claim.tier}`, claim, tiers[place] ?? { tier: claim.tier, cost: 0 }),
  );
  if (claims.at(-1)?.bound !== bound)
    found.push(formBreach({ message: "The plan gives two bounds for the last tier." }));
  return found;
}

function boundBreaches(what: string, { bound, gap }: Claim, { cost }: Tier): Violation[] {
  if (bound === null) {
    if (gap === null) return [];
    return [formBreach({ message: `The plan has a gap of ${shown(gap)} for the ${what}, but no bound.`, value: gap })]; // prettier-ignore
  }
  if (bound > cost + ROUNDING) {
    const message = `The plan says that the ${what} costs at least ${shown(bound)}; it costs ${shown(cost)}.`;
    return [formBreach({ message, value: bound, limit: cost })];
  }
  if (gap === null || agrees(gap, cost - bound)) return [];
  const message = `The plan has a gap of ${shown(gap)} for the ${what}; cost and bound differ by ${shown(cost - bound)}.`;
  return [formBreach({ message, value: gap, limit: cost - bound })];
}

/** Up to a thousandth of the gap, which rounding may add. */
function isClosed(claim: Claim | undefined, cost: number): boolean {
  const most = PROVEN_GAP * 1.001;
  const { bound, gap } = claim ?? { bound: null, gap: null };
  return bound !== null && cost - bound <= most && gap !== null && gap <= most;
}
