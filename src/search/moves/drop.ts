import type { Move } from "./move.ts";
import { heldCell } from "./pick.ts";

/** A portion is left open: the way out where not everything fits. */
export const drop: Move = {
  name: "drop",
  weight: 6,
  propose({ state }, random) {
    const cell = heldCell(state, random);
    if (cell < 0 || state.portions[cell] === state.instance.cells.least[cell]) return false;
    state.suggest(cell, -1);
    return true;
  },
};
