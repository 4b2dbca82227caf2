import { inReturn } from "./exchange.ts";
import type { Move } from "./move.ts";
import { heldCell, otherCell, someOf } from "./pick.ts";
import { handSteadily, isSteady, spanAround } from "./steady.ts";

/**
 * Steady work goes to another member in every season at once, or from or up to one, who may give other steady work in return:
 * season by season the search would have to cross divisions in which the work changes hands and comes back.
 */
export const seasonal: Move = {
  name: "seasonal",
  weight: 20,
  propose(draft, random) {
    const { state } = draft;
    const { turns, cells } = state.instance;
    const { member, turn } = cells;
    const from = heldCell(state, random);
    if (from < 0 || !isSteady(state, from)) return false;
    const to = otherCell(state, from, random);
    if (to < 0) return false;
    const given = { from, to, portions: someOf(state, from, random) };
    const span = spanAround(turns.seasonOf[turn[from]!]!, random);
    const back = random.below(3) === 0 ? given : inReturn(draft, given, true, random);
    if (back === null || !handSteadily(draft, from, member[to]!, given.portions, span)) return false;
    return back === given || handSteadily(draft, back.from, member[from]!, back.portions, span);
  },
};
