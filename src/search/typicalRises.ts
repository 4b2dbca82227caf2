import type { Draft } from "./draft.ts";
import type { Move } from "./moves/move.ts";
import type { Random } from "../random.ts";

/** Moves tried to learn what they typically cost. */
const TRIALS = 4000;
/** Rises that are enough to know the median. */
const ENOUGH = 400;

/** The median rise in the cost of each tier over moves, whatever hard bounds say of them; 0 where nothing rises. */
export function typicalRises(draft: Draft, choose: (random: Random) => Move, random: Random): Float64Array {
  const rises: number[][] = Array.from(draft.before, () => []);
  const last = rises.length - 1;
  for (let trial = 0; trial < TRIALS && rises[last]!.length < ENOUGH; trial += 1) {
    draft.begin();
    if (choose(random).propose(draft, random) && draft.settle(random)) {
      rises.forEach((seen, tier) => {
        const rise = draft.state.tiers[tier]! - draft.before[tier]!;
        if (rise > 1e-9) seen.push(rise);
      });
    }
    draft.undo();
  }
  return Float64Array.from(rises, (seen) => seen.sort((a, b) => a - b)[seen.length >> 1] ?? 0);
}
