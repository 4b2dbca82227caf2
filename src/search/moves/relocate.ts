import type { Move } from "./move.ts";
import { heldCell, someOf } from "./pick.ts";

/** Members looked at for somebody with room. */
const TRIES = 5;

/** Portions of a turn go to another member who has room. */
export const relocate: Move = {
  name: "relocate",
  weight: 24,
  propose(draft, random) {
    const { cells, turns } = draft.state.instance;
    const from = heldCell(draft.state, random);
    if (from < 0) return false;
    const turn = cells.turn[from]!;
    const start = turns.cells.start[turn]!;
    const count = turns.cells.start[turn + 1]! - start;
    const portions = someOf(draft.state, from, random);
    if (count < 2) return false;
    const offset = random.below(count);
    for (let step = 0; step < Math.min(count, TRIES); step += 1) {
      const to = turns.cells.items[start + ((offset + step) % count)]!;
      if (to === from || !draft.mayGive(to, portions, from, portions)) continue;
      if (!draft.take(from, portions)) return false;
      if (draft.give(to, portions)) return true;
      draft.back(0);
    }
    return false;
  },
};
