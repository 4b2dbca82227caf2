import type { Draft } from "../draft.ts";
import type { Random } from "../../random.ts";
import type { Move } from "./move.ts";
import { offer } from "./offer.ts";
import { heldCell, otherCell, someOf } from "./pick.ts";

/**
 * A member takes a portion over come what may; whatever stands in the way (hours, a cooldown, four eyes) is let go and
 * offered to others: an ejection chain.
 */
export const force: Move = {
  name: "force",
  weight: 24,
  propose(draft, random) {
    const { state } = draft;
    const { turns } = state.instance;
    let cell: number;
    if (state.holdings.openCount > 0 && random.below(2) === 0) {
      const turn = state.holdings.open[random.below(state.holdings.openCount)]!;
      const start = turns.cells.start[turn]!;
      const count = turns.cells.start[turn + 1]! - start;
      if (count === 0) return false;
      cell = turns.cells.items[start + random.below(count)]!;
      return draft.force(cell, 1, random) && rehouse(draft, random);
    }
    const from = heldCell(state, random);
    cell = from < 0 ? -1 : otherCell(state, from, random);
    if (cell < 0) return false;
    const portions = someOf(state, from, random);
    return draft.take(from, portions) && draft.force(cell, portions, random) && rehouse(draft, random);
  },
};

/** How often one chain may take somebody's work to make room for other work. */
const LINKS = 4;

/** Looks for other members for what was let go, who may have to let go of something in turn; the last links stay open. */
function rehouse(draft: Draft, random: Random): boolean {
  const { turns, cells } = draft.state.instance;
  let links = random.below(LINKS + 1);
  for (let index = 0; index < draft.ejectedCount; index += 1) {
    const ejected = draft.ejected[index]!;
    const turn = cells.turn[ejected]!;
    const start = turns.cells.start[turn]!;
    const count = turns.cells.start[turn + 1]! - start;
    const open = turns.portions[turn]! - draft.state.held[turn]!;
    const covered = offer(draft, ejected, open, random) <= 0;
    if (covered || turns.cost[turn] === 0 || links === 0 || count < 2) continue;
    links -= 1;
    const next = turns.cells.items[start + random.below(count)]!;
    const mark = draft.mark;
    const before = draft.ejectedCount;
    if (next === ejected || draft.force(next, 1, random)) continue;
    draft.back(mark);
    draft.ejectedCount = before;
  }
  return true;
}
