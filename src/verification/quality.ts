import type { Cost } from "./cost.ts";
import type { Facts } from "./facts.ts";
import type { Violation } from "./finding.ts";
import { formBreach } from "./rows.ts";
import { agrees } from "./tolerance.ts";
import { shown } from "./wording.ts";

/** How far a proven bound may lie above the cost: rounding. */
const ROUNDING = 1e-6;
/** Gaps up to this are none. */
const NO_GAP = 1e-9;

/** What the plan says of its own worth: a lower bound is no higher than the cost, and only what is proven is best. */
export function qualityBreaches({ plan }: Facts, { tiers }: Cost): readonly Violation[] {
  const { bound, gap, optimal } = plan.quality;
  const found: Violation[] = [];
  const cost = tiers.at(-1)?.cost ?? 0;
  if (bound !== null && bound > cost + ROUNDING) {
    const message = `The plan says that the last tier costs at least ${shown(bound)}; it costs ${shown(cost)}.`;
    found.push(formBreach({ message, value: bound, limit: cost }));
  }
  if (bound === null && gap !== null)
    found.push(formBreach({ message: `The plan has a gap of ${shown(gap)}, but no bound.`, value: gap }));
  const closed = bound !== null && agrees(bound, cost) && gap !== null && Math.abs(gap) <= NO_GAP;
  if (optimal && !closed)
    found.push(formBreach({ message: "The plan calls itself optimal without a bound that it reaches." }));
  if (plan.stopped === "proven" && !optimal)
    found.push(
      formBreach({ message: "The plan says that the search proved it, but does not call itself optimal." }),
    );
  return found;
}
