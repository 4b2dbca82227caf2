import type { Best } from "./best.ts";
import type { Draft } from "./draft.ts";
import type { Move } from "./moves/move.ts";
import type { Random } from "../random.ts";
import { EXPONENTIAL } from "./temperature.ts";
import { isBetter } from "./tierOrder.ts";

/** No move gains so much in the goals: what costs that much in bounds alone is not weighed any further. */
const GAIN = 0.5;

/** Draws a move. */
export type Choose = (random: Random) => Move;

/**
 * Metropolis steps at one temperature; at 0 whatever is no worse tier by tier is accepted.
 * @param walled whether coverage and rules may not get worse than in the best solution.
 */
export function anneal(
  draft: Draft,
  best: Best,
  choose: Choose,
  random: Random,
  temperature: number,
  walled: boolean,
  steps: number,
): void {
  const { goalsFrom } = draft.state.instance;
  for (let step = 0; step < steps; step += 1) {
    draft.begin();
    const room = temperature * EXPONENTIAL[random.next() & 4095]!;
    const proposed = choose(random).propose(draft, random) && !draft.empty;
    if (!proposed || draft.overrunsBy(room + GAIN) || !draft.settle(random)) draft.undo();
    else if (walled && draft.overrun() >= 0 && isBetter(best.tiers, draft.state.tiers, goalsFrom))
      draft.undo();
    else if (temperature > 0 ? draft.overrun() + draft.difference > room : isWorse(draft)) draft.undo();
    else if (draft.breaks || isBetter(draft.before, draft.state.tiers)) best.leave(draft);
  }
  best.see(draft.state);
}

function isWorse(draft: Draft): boolean {
  return draft.breaks || (draft.overrun() === 0 && isBetter(draft.before, draft.state.tiers));
}
