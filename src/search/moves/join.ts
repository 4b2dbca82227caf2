import type { Random } from "../../random.ts";
import type { State } from "../state.ts";
import { exchange } from "./exchange.ts";
import type { Move } from "./move.ts";
import { cellOf, heldCell, someOf } from "./pick.ts";

/**
 * Work goes to a member who holds other work of the same process in the same season, so that fewer hands share it; half of the
 * time the other gives something in return.
 */
export const join: Move = {
  name: "join",
  weight: 24,
  propose(draft, random) {
    const { state } = draft;
    const from = heldCell(state, random);
    const to = from < 0 ? -1 : kindred(state, from, random);
    if (to < 0) return false;
    if (random.below(2) === 0) return exchange(draft, from, to, random);
    return draft.hand(from, to, someOf(state, from, random));
  },
};

/** The cell, in the same turn, of another member who holds a random other turn of the process; or -1. */
function kindred(state: State, from: number, random: Random): number {
  const { cells, turns } = state.instance;
  const turn = cells.turn[from]!;
  const process = turns.processOf[turn]!;
  if (process < 0) return -1;
  const first = turns.processes.start[process]!;
  const kin = turns.processes.items[first + random.below(turns.processes.start[process + 1]! - first)]!;
  if (kin === turn || turns.seasonOf[kin] !== turns.seasonOf[turn]) return -1;
  const start = turns.cells.start[kin]!;
  const count = turns.cells.start[kin + 1]! - start;
  const offset = random.below(count);
  for (let step = 0; step < count; step += 1) {
    const near = turns.cells.items[start + ((offset + step) % count)]!;
    if (state.portions[near] === 0 || cells.member[near] === cells.member[from]) continue;
    const to = cellOf(state, turn, cells.member[near]!);
    if (to >= 0) return to;
  }
  return -1;
}
