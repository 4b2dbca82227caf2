import type { Choose } from "./anneal.ts";
import type { Draft } from "./draft.ts";
import type { Random } from "../random.ts";

/** Moves tried to learn what they typically cost. */
const TRIALS = 4000;
/** Rises that are enough to know the median, or a smaller part. */
const ENOUGH = 400;
/** Costs that rise by less do not rise. */
const LEAST_RISE = 1e-9;

/** The median rise in the cost of each tier over moves, whatever hard bounds say of them; 0 where nothing rises. */
export function typicalRises(draft: Draft, choose: Choose, random: Random): Float64Array {
  const rises: number[][] = Array.from(draft.before, () => []);
  const last = rises.length - 1;
  tryMoves(draft, choose, random, () => {
    rises.forEach((seen, tier) => {
      const rise = draft.state.tiers[tier]! - draft.before[tier]!;
      if (rise > LEAST_RISE) seen.push(rise);
    });
    return rises[last]!.length < ENOUGH;
  });
  return Float64Array.from(rises, (seen) => partial(seen, 0.5));
}

/** The rise on the scale of the draft that so many of the moves which break nothing stay below; 0 if nothing rises. */
export function smallRise(draft: Draft, choose: Choose, random: Random, part: number): number {
  const seen: number[] = [];
  tryMoves(draft, choose, random, () => {
    if (draft.overrun() <= 0 && draft.difference > LEAST_RISE) seen.push(draft.difference);
    return seen.length < ENOUGH;
  });
  return partial(seen, part);
}

/** Makes moves and takes them back, as long as `see` asks for more. */
function tryMoves(draft: Draft, choose: Choose, random: Random, see: () => boolean): void {
  let more = true;
  for (let trial = 0; trial < TRIALS && more; trial += 1) {
    draft.begin();
    if (choose(random).propose(draft, random) && draft.settle(random)) more = see();
    draft.undo();
  }
}

function partial(seen: number[], part: number): number {
  return seen.sort((a, b) => a - b)[Math.floor(part * seen.length)] ?? 0;
}
