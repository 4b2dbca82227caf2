import type { Draft } from "../draft.ts";
import type { Move } from "./move.ts";
import { cellOf, heldBy, heldCell, otherCell } from "./pick.ts";

/** A member's whole part in a process goes to another, who may hand over a whole part in return. */
export const wholeProcess: Move = {
  name: "process",
  weight: 1,
  propose(draft, random) {
    const { state } = draft;
    const { cells, turns } = state.instance;
    const from = heldCell(state, random);
    const to = from < 0 ? -1 : otherCell(state, from, random);
    if (to < 0) return false;
    const [giver, taker] = [cells.member[from]!, cells.member[to]!];
    const given = turns.clusterOf[cells.turn[from]!]!;
    if (given < 0) return false;
    const gifts = takePart(draft, given, giver, taker);
    const back = heldBy(state, taker, random);
    const returned = back < 0 || random.below(4) === 0 ? -1 : turns.clusterOf[cells.turn[back]!]!;
    if (returned >= 0 && returned !== given) gifts.push(...takePart(draft, returned, taker, giver));
    return gifts.length > 0 && gifts.every(([cell, portions]) => draft.give(cell, portions));
  },
};

/** Takes what a member holds of a process, where the other can take over; returns what to give to whom. */
function takePart(draft: Draft, cluster: number, giver: number, taker: number): [number, number][] {
  const { state } = draft;
  const { clusters } = state.instance.turns;
  const gifts: [number, number][] = [];
  for (let at = clusters.start[cluster]!; at < clusters.start[cluster + 1]!; at += 1) {
    const turn = clusters.items[at]!;
    const [old, now] = [cellOf(state, turn, giver), cellOf(state, turn, taker)];
    if (old < 0 || now < 0 || state.portions[old] === 0) continue;
    const portions = state.portions[old]!;
    if (draft.take(old, portions)) gifts.push([now, portions]);
  }
  return gifts;
}
