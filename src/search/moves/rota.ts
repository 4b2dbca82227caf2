import type { Draft } from "../draft.ts";
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
    return other !== one && becomes(draft, one, other) && becomes(draft, other, one);
  },
};

/** Suggests that a turn is held as another is now; false if somebody may not. */
function becomes(draft: Draft, turn: number, model: number): boolean {
  const { state } = draft;
  const { cells, turns } = state.instance;
  for (let at = turns.cells.start[turn]!; at < turns.cells.start[turn + 1]!; at += 1) {
    const cell = turns.cells.items[at]!;
    const like = cellOf(state, model, cells.member[cell]!);
    const wanted = like < 0 ? 0 : state.portions[like]!;
    if (wanted < cells.least[cell]! || wanted > cells.most[cell]!) return false;
    if (wanted !== state.portions[cell]) state.suggest(cell, wanted - state.portions[cell]!);
  }
  for (let at = turns.cells.start[model]!; at < turns.cells.start[model + 1]!; at += 1) {
    const held = turns.cells.items[at]!;
    if (state.portions[held]! > 0 && cellOf(state, turn, cells.member[held]!) < 0) return false;
  }
  return true;
}
