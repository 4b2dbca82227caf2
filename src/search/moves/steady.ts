import type { Draft } from "../draft.ts";
import type { State } from "../state.ts";
import { cellOf } from "./pick.ts";

/** Whether a cell's task has more than one turn, but never two in a season. */
export function isSteady({ instance }: State, cell: number): boolean {
  const { seriesOf, series, seasonOf } = instance.turns;
  const task = seriesOf[instance.cells.turn[cell]!]!;
  if (task < 0) return false;
  const first = series.start[task]!;
  const end = series.start[task + 1]!;
  for (let at = first + 1; at < end; at += 1)
    if (seasonOf[series.items[at]!] === seasonOf[series.items[at - 1]!]) return false;
  return end - first > 1;
}

/** Suggests that portions of a cell, and of its likes in the seasons in which as many are held, go to another member. */
export function handSteadily(draft: Draft, cell: number, taker: number, portions: number): boolean {
  const { state } = draft;
  const { cells, turns } = state.instance;
  const task = turns.seriesOf[cells.turn[cell]!]!;
  let handed = false;
  for (let at = turns.series.start[task]!; at < turns.series.start[task + 1]!; at += 1) {
    const turn = turns.series.items[at]!;
    const from = cellOf(state, turn, cells.member[cell]!);
    const to = cellOf(state, turn, taker);
    if (from < 0 || to < 0 || state.portions[from]! < portions) continue;
    if (!draft.hand(from, to, portions)) return false;
    handed = true;
  }
  return handed;
}
