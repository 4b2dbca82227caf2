import type { Draft } from "../draft.ts";
import type { Move } from "./move.ts";
import { cellOf, heldBy, heldCell, otherCell } from "./pick.ts";

/** All seasons at once. */
const ALWAYS = -1;

/**
 * A member leaves a process to another, who may leave one in return, in one season or in all: the way past bounds on the
 * processes of a member and the faces of a client, which no single portion can pass.
 */
export const wholeProcess: Move = {
  name: "process",
  weight: 6,
  propose(draft, random) {
    const { state } = draft;
    const { cells, turns } = state.instance;
    const from = heldCell(state, random);
    const to = from < 0 ? -1 : otherCell(state, from, random);
    if (to < 0) return false;
    const process = turns.processOf[cells.turn[from]!]!;
    if (process < 0) return false;
    const [giver, taker] = [cells.member[from]!, cells.member[to]!];
    const season = random.below(2) === 0 ? ALWAYS : turns.seasonOf[cells.turn[from]!]!;
    if (!leaves(draft, process, season, giver, taker)) return false;
    const back = random.below(4) === 0 ? -1 : heldBy(state, taker, random);
    const returned = back < 0 ? -1 : turns.processOf[cells.turn[back]!]!;
    return returned < 0 || returned === process || leaves(draft, returned, season, taker, giver);
  },
};

/** Hands over all that a member holds of a process and the other may hold; false if the other has no place for some of it. */
function leaves(draft: Draft, process: number, season: number, giver: number, taker: number): boolean {
  const { state } = draft;
  const { processes, seasonOf } = state.instance.turns;
  for (let at = processes.start[process]!; at < processes.start[process + 1]!; at += 1) {
    const turn = processes.items[at]!;
    if (season !== ALWAYS && seasonOf[turn] !== season) continue;
    const from = cellOf(state, turn, giver);
    if (from < 0 || state.portions[from] === 0) continue;
    const to = cellOf(state, turn, taker);
    if (to >= 0 && !draft.hand(from, to, state.portions[from]!)) return false;
  }
  return true;
}
