import type { Move } from "./move.ts";
import { heldCell, otherCell, someOf } from "./pick.ts";

/** Portions of a turn go to another member. */
export const relocate: Move = {
  name: "relocate",
  weight: 24,
  propose(draft, random) {
    const from = heldCell(draft.state, random);
    const to = from < 0 ? -1 : otherCell(draft.state, from, random);
    return to >= 0 && draft.hand(from, to, someOf(draft.state, from, random));
  },
};
