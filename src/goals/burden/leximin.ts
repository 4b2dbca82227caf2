import type { Compilation } from "../../compilation.ts";
import { burdenRates, type Rate } from "./rates.ts";

/** Where the slope of the steep cost begins to grow, and how far apart the next places are, each this many times the last. */
const FIRST_STEP = 0.5;
const STEP = 1.5;
/** What lies beyond is as steep as the last step. */
const MOST_STEPS = 7;
/** How much faster the slope grows from each step on: about the sixth power of the rate. */
const STEEPER = 6;

/**
 * Leximin over the rates: the largest first, then the mean of the two largest, and so on, a tier for each. The owners stand in
 * the order of the tiers.
 */
export function rankBurdens(compilation: Compilation, owners: readonly number[]): void {
  compilation.builder.ranking(owners, burdenRates(compilation));
}

/**
 * What a search follows instead, since it knows no ranks: one cost that rises so steeply with the rate that whoever carries
 * more counts for much more, as a power would, but made of squares beyond some places, so that it is the same in every
 * engine.
 */
export function steepenBurdens(compilation: Compilation, owner: number): void {
  const rates = burdenRates(compilation);
  for (const { cells, amounts, opening } of rates) {
    const balance = { cells, amounts, opening };
    const most = highest(compilation, balance);
    let steepness = 1 / rates.length;
    let target = 0;
    for (let step = 0; step <= MOST_STEPS && target < most; step += 1) {
      compilation.builder.ledger({ owner, ...balance, cost: { target, over: steepness, power: 2 } });
      // What is added makes the slope grow `STEEPER` times as fast as before.
      steepness *= step === 0 ? STEEPER - 1 : STEEPER;
      target = step === 0 ? FIRST_STEP : target * STEP;
    }
  }
}

function highest({ builder }: Compilation, { cells, amounts, opening }: Omit<Rate, "person">): number {
  return cells.reduce((sum, cell, at) => sum + builder.most(cell) * (amounts[at] ?? 0), opening);
}
