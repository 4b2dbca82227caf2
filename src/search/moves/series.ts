import type { Move } from "./move.ts";
import { cellOf, heldCell, otherCell } from "./pick.ts";

/** One member hands a task to another in all its turns at once, so that steady work need not change hands in between. */
export const series: Move = {
  name: "series",
  weight: 3,
  propose(draft, random) {
    const { state } = draft;
    const { cells, turns } = state.instance;
    const from = heldCell(state, random);
    const to = from < 0 ? -1 : otherCell(state, from, random);
    if (to < 0) return false;
    const task = turns.seriesOf[cells.turn[from]!]!;
    if (task < 0) return false;
    const [giver, taker] = [cells.member[from]!, cells.member[to]!];
    for (let at = turns.series.start[task]!; at < turns.series.start[task + 1]!; at += 1) {
      const turn = turns.series.items[at]!;
      const [old, now] = [cellOf(state, turn, giver), cellOf(state, turn, taker)];
      if (old < 0 || now < 0 || state.portions[old] === 0) continue;
      const portions = state.portions[old]!;
      if (!draft.take(old, portions) || !draft.give(now, portions)) return false;
    }
    return !draft.empty;
  },
};
