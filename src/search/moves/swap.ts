import { exchange } from "./exchange.ts";
import type { Move } from "./move.ts";
import { heldCell, otherCell } from "./pick.ts";

/** Two members exchange portions of two turns. */
export const swap: Move = {
  name: "swap",
  weight: 36,
  propose(draft, random) {
    const mine = heldCell(draft.state, random);
    const toThem = mine < 0 ? -1 : otherCell(draft.state, mine, random);
    return toThem >= 0 && exchange(draft, mine, toThem, random);
  },
};
