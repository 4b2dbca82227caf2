import type { State } from "./state.ts";

/**
 * Lets go of portions, one by one and the least urgent first, until no upper bound or budget is exceeded that this can heal and
 * every learner has a mentor.
 */
export function tidy(state: State): void {
  const order = leastUrgentFirst(state);
  state.keep();
  let healed: boolean;
  do {
    healed = state.broken > 0 && (relieve(state, order) || save(state, order));
    if (releaseUnmentored(state)) healed = true;
  } while (healed);
  state.keep();
}

/** Lets go of learners without a mentor, and of mentors without a learner; whether there were any. */
export function releaseUnmentored(state: State): boolean {
  const { turns } = state.instance;
  let released = false;
  for (let turn = 0; turn < turns.count; turn += 1)
    if (turns.mentor[turn]! >= 0 && match(state, turn, turns.mentor[turn]!)) released = true;
  return released;
}

function leastUrgentFirst({ instance }: State): Int32Array {
  const { cells, turns, owners } = instance;
  const tier = cells.turn.map((turn) => owners[turns.owner[turn]!]!.tier);
  return Int32Array.from(cells.turn.keys()).sort((a, b) => tier[b]! - tier[a]! || a - b);
}

/** Takes a portion from every cell that is over a bound when its turn comes; whether there was one. */
function relieve(state: State, order: Int32Array): boolean {
  const { least } = state.instance.cells;
  let relieved = false;
  for (const cell of order) {
    if (state.portions[cell]! <= least[cell]!) continue;
    if (state.bounds.exceeded(cell) < 0 && state.presence.exceeded(cell) < 0) continue;
    const before = state.broken;
    state.change(cell, -1);
    if (state.broken > before) state.revert();
    else relieved = true;
  }
  return relieved;
}

/** Takes portions away whose loss makes an overspent budget spend less; whether there were any. */
function save(state: State, order: Int32Array): boolean {
  const { least } = state.instance.cells;
  let saved = false;
  for (const cell of order) {
    while (state.overspent > 0 && state.portions[cell]! > least[cell]!) {
      const before = state.overspent;
      state.keep();
      state.change(cell, -1);
      if (state.overspent >= before) {
        state.revert();
        break;
      }
      saved = true;
    }
  }
  return saved;
}

/** Brings learners and mentors of a turn to the lesser of both; whether anybody lost something. */
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
