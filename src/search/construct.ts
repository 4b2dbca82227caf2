import type { Draft } from "./draft.ts";
import type { Random } from "../random.ts";
import type { State } from "./state.ts";
import { releaseUnmentored } from "./tidy.ts";

/** Cells looked at for a portion: enough to choose well, few enough for large groups. */
const CHOICES = 16;

/**
 * A first solution, greedily: the turns with the fewest members to choose from first, each portion to the member who adds
 * the least cost. What fits nobody stays open.
 */
export function construct(draft: Draft, random: Random): void {
  const { state } = draft;
  const { turns, cells } = state.instance;
  pinAll(draft, random);
  const size = (turn: number) => turns.cells.start[turn + 1]! - turns.cells.start[turn]!;
  const order = Array.from({ length: turns.count }, (_, turn) => turn)
    .filter((turn) => turns.cost[turn]! > 0)
    .sort((a, b) => size(a) - size(b) || a - b);
  for (const turn of order) {
    while (state.held[turn]! < turns.portions[turn]!) {
      let best = -1;
      let least = Infinity;
      const count = size(turn);
      const looked = Math.min(count, CHOICES);
      const offset = count > 0 ? random.below(count) : 0;
      for (let step = 0; step < looked; step += 1) {
        const cell = turns.cells.items[turns.cells.start[turn]! + ((offset + step) % count)]!;
        draft.begin();
        if (draft.give(cell, 1) && draft.settle(random) && !draft.breaks) {
          const difference = draft.difference + (cells.learner[cell] === 1 ? 1e-9 : 0);
          if (difference < least) [least, best] = [difference, cell];
        }
        draft.undo();
      }
      draft.begin();
      if (best < 0 || !draft.give(best, 1) || !draft.settle(random)) {
        draft.undo();
        break;
      }
    }
  }
}

/** Gives every pinned cell its portions, whatever it costs: pins come before everything, and before who holds them now. */
export function pinAll(draft: Draft, random: Random): void {
  const { state } = draft;
  const { cells } = state.instance;
  for (let cell = 0; cell < cells.count; cell += 1) {
    const missing = cells.least[cell]! - state.portions[cell]!;
    if (missing <= 0) continue;
    makeRoom(state, cells.turn[cell]!, missing);
    state.change(cell, missing);
  }
  draft.begin();
  draft.settleAll(random);
  releaseUnmentored(state);
}

/** Takes portions of a turn that is held in full from those to whom it is not pinned. */
function makeRoom(state: State, turn: number, wanted: number): void {
  const { turns, cells } = state.instance;
  for (let at = turns.cells.start[turn]!; at < turns.cells.start[turn + 1]!; at += 1) {
    const over = state.held[turn]! + wanted - turns.portions[turn]!;
    if (over <= 0) return;
    const cell = turns.cells.items[at]!;
    const loses = Math.min(over, state.portions[cell]! - cells.least[cell]!);
    if (loses > 0) state.change(cell, -loses);
  }
}
