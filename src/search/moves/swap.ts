import type { Move } from "./move.ts";
import { cellOf, heldBy, heldCell, otherCell, someOf } from "./pick.ts";

/** Pieces of work looked at for one that the other may give in return. */
const TRIES = 6;

/** Two members exchange portions of two turns. */
export const swap: Move = {
  name: "swap",
  weight: 36,
  propose(draft, random) {
    const { state } = draft;
    const { member, turn } = state.instance.cells;
    const mine = heldCell(state, random);
    const toThem = mine < 0 ? -1 : otherCell(state, mine, random);
    if (toThem < 0) return false;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const theirs = heldBy(state, member[toThem]!, random);
      if (theirs < 0) return false;
      if (turn[theirs] === turn[mine]) continue;
      const toMe = cellOf(state, turn[theirs]!, member[mine]!);
      if (toMe < 0) continue;
      return (
        draft.hand(mine, toThem, someOf(state, mine, random)) &&
        draft.hand(theirs, toMe, someOf(state, theirs, random))
      );
    }
    return false;
  },
};
