import type { Move } from "./move.ts";
import { heldBy, otherCell } from "./pick.ts";

/** Covers an open portion; a member without room passes something else on, or lets it go. */
export const fill: Move = {
  name: "fill",
  weight: 10,
  propose(draft, random) {
    const { state } = draft;
    if (state.holdings.openCount === 0) return false;
    const { cells, turns } = state.instance;
    const turn = state.holdings.open[random.below(state.holdings.openCount)]!;
    const start = turns.cells.start[turn]!;
    const count = turns.cells.start[turn + 1]! - start;
    if (count === 0) return false;
    const cell = turns.cells.items[start + random.below(count)]!;
    if (draft.give(cell, 1)) return true;
    const other = heldBy(state, cells.member[cell]!, random);
    if (other < 0 || other === cell || !draft.take(other, 1) || !draft.give(cell, 1)) return false;
    const heir = otherCell(state, other, random);
    if (heir >= 0) draft.give(heir, 1);
    return true;
  },
};
