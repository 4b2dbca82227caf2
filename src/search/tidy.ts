import type { State } from "./state.ts";

/** Lets go of portions, one by one, until no upper bound is exceeded that this can heal and every learner has a mentor. */
export function tidy(state: State): void {
  const { turns } = state.instance;
  state.keep();
  let healed: boolean;
  do {
    healed = state.broken > 0 && relieve(state);
    for (let turn = 0; turn < turns.count; turn += 1)
      if (turns.mentor[turn]! >= 0 && match(state, turn, turns.mentor[turn]!)) healed = true;
  } while (healed);
  state.keep();
}

/** Takes a portion from every cell that is over a bound when its turn comes; whether there was one. */
function relieve(state: State): boolean {
  const { cells } = state.instance;
  let relieved = false;
  for (let cell = 0; cell < cells.count; cell += 1) {
    if (state.portions[cell]! <= cells.least[cell]!) continue;
    if (state.bounds.exceeded(cell) < 0 && state.presence.exceeded(cell) < 0) continue;
    state.change(cell, -1);
    relieved = true;
  }
  return save(state) || relieved;
}

/** Takes portions away whose loss makes an overspent budget spend less; whether there were any. */
function save(state: State): boolean {
  const { cells } = state.instance;
  let saved = false;
  for (let cell = 0; cell < cells.count && state.overspent > 0; cell += 1) {
    while (state.portions[cell]! > cells.least[cell]!) {
      const before = state.overspent;
      state.keep();
      state.change(cell, -1);
      if (state.overspent < before) {
        saved = true;
        continue;
      }
      state.revert();
      break;
    }
  }
  return saved;
}

/** Lets go of learners without a mentor, or of mentors without a learner; whether there were any. */
function match(state: State, turn: number, mentor: number): boolean {
  const { cells, turns } = state.instance;
  const learns = (cell: number): boolean => cells.learner[cell] === 1;
  let learned = 0;
  for (let at = turns.cells.start[turn]!; at < turns.cells.start[turn + 1]!; at += 1)
    if (learns(turns.cells.items[at]!)) learned += state.portions[turns.cells.items[at]!]!;
  const off = learned - state.held[mentor]!;
  return off > 0 ? letGo(state, turn, off, learns) : letGo(state, mentor, -off, () => true);
}

function letGo(state: State, turn: number, portions: number, which: (cell: number) => boolean): boolean {
  const { cells, turns } = state.instance;
  let left = portions;
  for (let at = turns.cells.start[turn]!; at < turns.cells.start[turn + 1]! && left > 0; at += 1) {
    const cell = turns.cells.items[at]!;
    const loses = which(cell) ? Math.min(left, state.portions[cell]! - cells.least[cell]!) : 0;
    if (loses <= 0) continue;
    state.change(cell, -loses);
    left -= loses;
  }
  return left < portions;
}
