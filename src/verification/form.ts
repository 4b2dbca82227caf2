import { claimBreaches } from "./claims.ts";
import { closingBreaches } from "./closing.ts";
import type { Cost } from "./cost.ts";
import type { Facts } from "./facts.ts";
import type { Violation } from "./finding.ts";
import { publishedBreaches } from "./published.ts";
import { rowBreaches } from "./rows.ts";
import { shadowBreaches } from "./shadows.ts";
import { uncoveredBreaches } from "./uncovered.ts";
import { waiverBreaches } from "./waivers.ts";

/** Everything in which a plan contradicts itself or the organisation, whatever the rules say. */
export function formBreaches(facts: Facts, cost: Cost): readonly Violation[] {
  return [
    ...rowBreaches(facts),
    ...shadowBreaches(facts),
    ...uncoveredBreaches(facts),
    ...waiverBreaches(facts),
    ...closingBreaches(facts),
    ...publishedBreaches(facts),
    ...claimBreaches(facts, cost),
  ];
}
