import type { Compilation } from "../../compilation.ts";
import { burdenRates } from "./rates.ts";

/** What a fair part more costs a member who carries too much, beside the cost of the goal. */
const STEEPNESS = 4;

/**
 * What a search follows besides the goals, once they are compiled: rates beyond `above` cost steeply, in proportion to the
 * weight of the goal. No part of what a plan costs.
 */
export function steepenHeavy(compilation: Compilation, above: number): void {
  const owner = compilation.owner("burden", "goal");
  for (const { person, ...balance } of burdenRates(compilation)) {
    const over = STEEPNESS * person.entitlement;
    compilation.builder.ledger({ owner, ...balance, cost: { target: above, over } });
  }
}
