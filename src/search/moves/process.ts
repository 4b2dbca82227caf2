import type { Draft } from "../draft.ts";
import type { Random } from "../../random.ts";
import type { Move } from "./move.ts";
import { cellOf, heldCell, otherCell } from "./pick.ts";
import { ALL_SEASONS, handSteadily, isSteady } from "./steady.ts";

/** All seasons at once. */
const ALWAYS = -1;

/**
 * A member leaves a process to another, in one season or in all, and takes over other work for as long as the other
 * has too many hours: the way past bounds on the processes of a member and the faces of a client, which no portion alone can pass.
 */
export const wholeProcess: Move = {
  name: "process",
  weight: 8,
  propose(draft, random) {
    const { state } = draft;
    const { cells, turns } = state.instance;
    const from = heldCell(state, random);
    const to = from < 0 ? -1 : otherCell(state, from, random);
    if (to < 0) return false;
    const process = turns.processOf[cells.turn[from]!]!;
    if (process < 0) return false;
    const season = random.below(2) === 0 ? ALWAYS : turns.seasonOf[cells.turn[from]!]!;
    const handover = { process, season, giver: cells.member[from]!, taker: cells.member[to]! };
    return leaves(draft, handover) && relieves(draft, handover, random);
  },
};

/** A process that goes from one member to another, in a season or always. */
interface Handover {
  readonly process: number;
  readonly season: number;
  readonly giver: number;
  readonly taker: number;
}

/** Hands over what a member holds of a process, as far as the other may hold it; false if that is nothing. */
function leaves(draft: Draft, { process, season, giver, taker }: Handover): boolean {
  const { state } = draft;
  const { cells } = state.instance;
  const { processes, seasonOf } = state.instance.turns;
  for (let at = processes.start[process]!; at < processes.start[process + 1]!; at += 1) {
    const turn = processes.items[at]!;
    if (season !== ALWAYS && seasonOf[turn] !== season) continue;
    const from = cellOf(state, turn, giver);
    if (from < 0 || state.portions[from] === 0) continue;
    const to = cellOf(state, turn, taker);
    if (to < 0) continue;
    const room = cells.most[to]! - state.portions[to]!;
    const portions = Math.min(room, state.portions[from]! - cells.least[from]!);
    if (portions > 0) draft.hand(from, to, portions);
  }
  return !draft.empty;
}

/** Hands back other work that counts where the taker has too much now, if the giver has hours for it. */
function relieves(draft: Draft, { process, season, giver, taker }: Handover, random: Random): boolean {
  const { state } = draft;
  const { turns, cells } = state.instance;
  const { holdings, bounds } = state;
  if (draft.overrun() <= 0) return true;
  const first = cells.ofMember.start[taker]!;
  const count = holdings.heldCount[taker]!;
  const offset = count > 0 ? random.below(count) : 0;
  for (let step = 0; step < count; step += 1) {
    const cell = holdings.heldCells[first + ((offset + step) % count)]!;
    const turn = cells.turn[cell]!;
    if (turns.processOf[turn] === process || (season !== ALWAYS && turns.seasonOf[turn] !== season)) continue;
    if (bounds.exceeded(cell) < 0) continue;
    const portions = state.portions[cell]!;
    const to = cellOf(state, turn, giver);
    if (to < 0 || bounds.wouldExceed(to, portions) >= 0) continue;
    if (season !== ALWAYS || !isSteady(state, cell)) draft.hand(cell, to, portions);
    // Its likes of other seasons may come by later on.
    else if (!state.pending.has(cell)) handSteadily(draft, cell, giver, portions, ALL_SEASONS);
  }
  return true;
}
