import type { Move } from "./move.ts";

/** Somebody takes an open portion. */
export const fill: Move = {
  name: "fill",
  weight: 10,
  propose({ state }, random) {
    const { holdings, instance } = state;
    if (holdings.openCount === 0) return false;
    const { start, items } = instance.turns.cells;
    const turn = holdings.open[random.below(holdings.openCount)]!;
    const count = start[turn + 1]! - start[turn]!;
    if (count === 0) return false;
    const cell = items[start[turn]! + random.below(count)]!;
    if (state.portions[cell]! >= instance.cells.most[cell]!) return false;
    state.suggest(cell, 1);
    return true;
  },
};
