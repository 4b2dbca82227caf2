import type { State } from "./state.ts";

/** Lets go of portions, one by one, until no upper bound is exceeded that this can heal. */
export function tidy(state: State): void {
  const { cells } = state.instance;
  state.keep();
  for (let healed = true; healed && state.broken > 0;) {
    healed = false;
    for (let cell = 0; cell < cells.count; cell += 1) {
      if (state.portions[cell]! <= cells.least[cell]!) continue;
      if (state.bounds.exceeded(cell) < 0 && state.presence.exceeded(cell) < 0) continue;
      state.change(cell, -1);
      healed = true;
    }
  }
  state.keep();
}
