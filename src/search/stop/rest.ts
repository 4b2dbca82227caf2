import type { Stop } from "./stop.ts";

/** What is left of another criterion after some moves, when it said that so much was spent. */
export function rest(of: Stop, spent: number, moves: number): Stop {
  return {
    fraction: (view) => (of.fraction({ ...view, moves: view.moves + moves }) - spent) / (1 - spent),
  };
}
