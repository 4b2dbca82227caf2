import type { Draft } from "../draft.ts";
import type { Random } from "../random.ts";
import type { Move } from "./move.ts";
import { offer } from "./offer.ts";
import { cellOf, heldBy, heldCell, otherCell } from "./pick.ts";

/** What a member lets go, and to whom it goes if they can. */
interface Gift {
  readonly from: number;
  readonly heir: number;
  readonly portions: number;
}

/** All seasons at once. */
const ALWAYS = -1;

/**
 * A member leaves a process altogether and another takes their place, who may leave a process in return: the way past
 * bounds on the processes of a member and the faces of a client, which no single portion can pass. What the heir cannot
 * do goes to others, or stays open.
 */
export const wholeProcess: Move = {
  name: "process",
  weight: 12,
  propose(draft, random) {
    const { state } = draft;
    const { cells, turns } = state.instance;
    const from = heldCell(state, random);
    const to = from < 0 ? -1 : otherCell(state, from, random);
    if (to < 0) return false;
    const [giver, taker] = [cells.member[from]!, cells.member[to]!];
    const process = turns.processOf[cells.turn[from]!]!;
    if (process < 0) return false;
    const season = random.below(2) === 0 ? ALWAYS : turns.seasonOf[cells.turn[from]!]!;
    const gifts: Gift[] = [];
    if (!leave(draft, process, season, giver, taker, gifts)) return false;
    const back = heldBy(state, taker, random);
    const returned = back < 0 || random.below(4) === 0 ? -1 : turns.processOf[cells.turn[back]!]!;
    if (returned >= 0 && returned !== process && !leave(draft, returned, season, taker, giver, gifts))
      return false;
    return gifts.filter((gift) => pass(draft, gift, random)).length > 0;
  },
};

/** Takes all that a member holds of a process; false if some of it is pinned. */
function leave(
  draft: Draft,
  process: number,
  season: number,
  giver: number,
  heir: number,
  gifts: Gift[],
): boolean {
  const { state } = draft;
  const { processes, seasonOf } = state.instance.turns;
  for (let at = processes.start[process]!; at < processes.start[process + 1]!; at += 1) {
    const turn = processes.items[at]!;
    if (season !== ALWAYS && seasonOf[turn] !== season) continue;
    const from = cellOf(state, turn, giver);
    if (from < 0 || state.portions[from] === 0) continue;
    const portions = state.portions[from]!;
    if (!draft.take(from, portions)) return false;
    gifts.push({ from, heir: cellOf(state, turn, heir), portions });
  }
  return true;
}

/** Gives to the heir what they have room for, and the rest to others of the turn; whether the heir got something. */
function pass(draft: Draft, { from, heir, portions }: Gift, random: Random): boolean {
  let left = portions;
  while (heir >= 0 && left > 0 && draft.give(heir, 1)) left -= 1;
  offer(draft, from, left, random);
  return left < portions;
}
