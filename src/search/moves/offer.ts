import type { Draft } from "../draft.ts";
import type { Random } from "../../random.ts";

/** Offers portions of a cell's turn to the other cells of the turn, from a random one on; returns what nobody has room for. */
export function offer(draft: Draft, cell: number, portions: number, random: Random): number {
  const { turns, cells } = draft.state.instance;
  const turn = cells.turn[cell]!;
  const start = turns.cells.start[turn]!;
  const count = turns.cells.start[turn + 1]! - start;
  const offset = random.below(count);
  let left = portions;
  for (let step = 0; step < count && left > 0; step += 1) {
    const other = turns.cells.items[start + ((offset + step) % count)]!;
    while (other !== cell && left > 0 && draft.give(other, 1)) left -= 1;
  }
  return left;
}
