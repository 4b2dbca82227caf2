import type { Draft } from "../draft.ts";
import type { Random } from "../../random.ts";
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

/** Seasons from one to another, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export const ALL_SEASONS: Span = { first: 0, last: Infinity };

/** All seasons, those from one on, or those up to it: work that changes hands once on the way is handed over once. */
export function spanAround(season: number, random: Random): Span {
  const kind = random.below(3);
  if (kind === 0) return ALL_SEASONS;
  return kind === 1 ? { first: season, last: Infinity } : { first: 0, last: season };
}

/**
 * Suggests that portions of a cell, and of its likes in the seasons of a span that hold as many, go to another member; but for
 * those that change already.
 */
export function handSteadily(
  draft: Draft,
  cell: number,
  taker: number,
  portions: number,
  span: Span,
): boolean {
  const { state } = draft;
  const { cells, turns } = state.instance;
  const { start, items } = turns.series;
  const task = turns.seriesOf[cells.turn[cell]!]!;
  let handed = false;
  for (let at = start[task]!; at < start[task + 1]!; at += 1) {
    const turn = items[at]!;
    if (turns.seasonOf[turn]! < span.first || turns.seasonOf[turn]! > span.last) continue;
    const from = cellOf(state, turn, cells.member[cell]!);
    const to = cellOf(state, turn, taker);
    if (from < 0 || to < 0 || state.portions[from]! < portions || state.pending.has(from)) continue;
    if (draft.hand(from, to, portions)) handed = true;
  }
  return handed;
}
