import type { Random } from "../../random.ts";
import type { Move } from "./move.ts";

/** Draws moves in proportion to their weights. */
export function chooser(moves: readonly Move[]): (random: Random) => Move {
  const wheel = moves.flatMap((move) => Array.from({ length: move.weight }, () => move));
  return (random) => wheel[random.below(wheel.length)]!;
}
