import type { Draft } from "./draft.ts";
import { cellOf } from "./moves/pick.ts";
import type { State } from "./state.ts";

/** Turns that stand for each other in two seasons: a task's first turn in the one for its first in the other, and so on. */
export class Seasons {
  readonly count: number;
  /** Per season and series its turns, in order. */
  readonly #turns: readonly (readonly (readonly number[])[])[];

  constructor({ instance: { turns } }: State) {
    this.count = turns.seasonOf.reduce((most, season) => Math.max(most, season + 1), 1);
    const seriesCount = turns.series.start.length - 1;
    const seasons: number[][][] = Array.from({ length: this.count }, () =>
      Array.from({ length: seriesCount }, () => []),
    );
    for (let series = 0; series < seriesCount; series += 1) {
      for (let at = turns.series.start[series]!; at < turns.series.start[series + 1]!; at += 1) {
        const turn = turns.series.items[at]!;
        seasons[turns.seasonOf[turn]!]![series]!.push(turn);
      }
    }
    this.#turns = seasons;
  }

  /** Divides the work of a season as that of another, as far as bounds allow; the rest stays open. Counts what it changed. */
  copy(draft: Draft, from: number, to: number): number {
    const before = draft.mark;
    const pairs = this.#pairs(from, to);
    for (const [, turn] of pairs) clear(draft, turn);
    for (const [model, turn] of pairs) imitate(draft, model, turn);
    return draft.mark - before;
  }

  #pairs(from: number, to: number): readonly (readonly [model: number, turn: number])[] {
    return this.#turns[to]!.flatMap((turns, series) =>
      turns.flatMap((turn, place) => {
        const model = this.#turns[from]![series]![place];
        return model === undefined ? [] : [[model, turn] as const];
      }),
    );
  }
}

/** Takes away all of a turn that is not pinned. */
function clear(draft: Draft, turn: number): void {
  const { cells } = draft.state.instance.turns;
  for (let at = cells.start[turn]!; at < cells.start[turn + 1]!; at += 1) draft.release(cells.items[at]!);
}

function imitate(draft: Draft, model: number, turn: number): void {
  const { state } = draft;
  const { turns, cells } = state.instance;
  for (let at = turns.cells.start[model]!; at < turns.cells.start[model + 1]!; at += 1) {
    const held = turns.cells.items[at]!;
    if (state.portions[held] === 0) continue;
    const cell = cellOf(state, turn, cells.member[held]!);
    while (cell >= 0 && state.portions[cell]! < state.portions[held]! && draft.give(cell, 1));
  }
}
