import type { Compilation } from "../../compilation.ts";
import { burdenRates } from "./rates.ts";

/** Unpleasant work goes round: each member's experienced burden, history included, against their fair share. */
export function compile(compilation: Compilation, weight: number): void {
  const rates = burdenRates(compilation);
  if (rates.length === 0) return;
  const owner = compilation.owner("burden", "goal", weight);
  for (const { person, ...balance } of rates) {
    compilation.builder.ledger({
      owner,
      ...balance,
      cost: { target: 0, over: person.entitlement / 4, power: 2 },
    });
  }
}
