import type { Move } from "./move.ts";
import { heldBy, heldCell, otherCell, someOf } from "./pick.ts";

/** A member takes work over and passes other work on to a third: an ejection chain of two links. */
export const chain: Move = {
  name: "chain",
  weight: 2,
  propose(draft, random) {
    const { state } = draft;
    const { member } = state.instance.cells;
    const first = heldCell(state, random);
    const middle = first < 0 ? -1 : otherCell(state, first, random);
    if (middle < 0) return false;
    const second = heldBy(state, member[middle]!, random);
    const last = second < 0 || second === middle ? -1 : otherCell(state, second, random);
    if (last < 0) return false;
    const passed = someOf(state, first, random);
    const onward = someOf(state, second, random);
    return (
      draft.take(first, passed) &&
      draft.take(second, onward) &&
      draft.give(middle, passed) &&
      draft.give(last, onward)
    );
  },
};
