import type { Move } from "./move.ts";
import { cellOf, heldCell } from "./pick.ts";

/** Two turns of one task exchange all their holders: a rota shifts without a new division. */
export const rota: Move = {
  name: "rota",
  weight: 2,
  propose(draft, random) {
    const { state } = draft;
    const { cells, turns } = state.instance;
    const from = heldCell(state, random);
    if (from < 0) return false;
    const one = cells.turn[from]!;
    const task = turns.seriesOf[one]!;
    if (task < 0) return false;
    const start = turns.series.start[task]!;
    const other = turns.series.items[start + random.below(turns.series.start[task + 1]! - start)]!;
    if (other === one) return false;
    const gifts: [number, number][] = [];
    for (const [turn, next] of [
      [one, other],
      [other, one],
    ] as const) {
      for (let at = turns.cells.start[turn]!; at < turns.cells.start[turn + 1]!; at += 1) {
        const cell = turns.cells.items[at]!;
        const portions = state.portions[cell]!;
        if (portions === 0) continue;
        const there = cellOf(state, next, cells.member[cell]!);
        if (there < 0) return false;
        gifts.push([there, portions]);
        if (!draft.take(cell, portions)) return false;
      }
    }
    return gifts.every(([cell, portions]) => draft.give(cell, portions));
  },
};
