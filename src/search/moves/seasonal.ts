import type { Draft } from "../draft.ts";
import type { Random } from "../random.ts";
import type { State } from "../state.ts";
import type { Move } from "./move.ts";
import { cellOf, heldBy, heldCell, otherCell, someOf } from "./pick.ts";

/** Pieces of work looked at for steady work that the other may give in return. */
const TRIES = 6;

/**
 * Steady work goes to another member in every season at once, who may give other steady work in return: season by season the
 * search would have to cross divisions in which the work changes hands and comes back.
 */
export const seasonal: Move = {
  name: "seasonal",
  weight: 20,
  propose(draft, random) {
    const { state } = draft;
    const { member, turn } = state.instance.cells;
    const { seriesOf } = state.instance.turns;
    const mine = heldCell(state, random);
    if (mine < 0 || !isSteady(state, mine)) return false;
    const toThem = otherCell(state, mine, random);
    if (toThem < 0) return false;
    const [giver, taker] = [member[mine]!, member[toThem]!];
    if (!hands(draft, mine, taker, random)) return false;
    if (random.below(3) === 0) return true;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const theirs = heldBy(state, taker, random);
      if (theirs < 0) return false;
      if (seriesOf[turn[theirs]!] === seriesOf[turn[mine]!] || !isSteady(state, theirs)) continue;
      if (cellOf(state, turn[theirs]!, giver) >= 0) return hands(draft, theirs, giver, random);
    }
    return false;
  },
};

/** Whether a cell's task has more than one turn, but never two in a season. */
function isSteady({ instance }: State, cell: number): boolean {
  const { seriesOf, series, seasonOf } = instance.turns;
  const task = seriesOf[instance.cells.turn[cell]!]!;
  if (task < 0) return false;
  const first = series.start[task]!;
  const end = series.start[task + 1]!;
  for (let at = first + 1; at < end; at += 1)
    if (seasonOf[series.items[at]!] === seasonOf[series.items[at - 1]!]) return false;
  return end - first > 1;
}

/** Hands portions of a cell, and of its likes in the seasons in which as many are held, to another member. */
function hands(draft: Draft, cell: number, taker: number, random: Random): boolean {
  const { state } = draft;
  const { cells, turns } = state.instance;
  const portions = someOf(state, cell, random);
  const task = turns.seriesOf[cells.turn[cell]!]!;
  for (let at = turns.series.start[task]!; at < turns.series.start[task + 1]!; at += 1) {
    const turn = turns.series.items[at]!;
    const from = cellOf(state, turn, cells.member[cell]!);
    const to = cellOf(state, turn, taker);
    if (from < 0 || to < 0 || state.portions[from]! < portions) continue;
    if (!draft.hand(from, to, portions)) return false;
  }
  return !draft.empty;
}
