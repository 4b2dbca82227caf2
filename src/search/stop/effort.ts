import type { Stop } from "./stop.ts";

/** Stops after a number of moves: the same search every time. */
export function effort(moves: number): Stop {
  return { fraction: (view) => view.moves / moves };
}
