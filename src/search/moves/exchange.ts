import type { Draft } from "../draft.ts";
import type { Random } from "../../random.ts";
import { cellOf, someOf } from "./pick.ts";
import { isSteady } from "./steady.ts";

/** Pieces of work looked at for one that fits. */
const TRIES = 24;

/** One side of an exchange: portions go from a cell to another of the same turn. */
export interface Gift {
  readonly from: number;
  readonly to: number;
  readonly portions: number;
}

/**
 * Work that the member who gets something may give in return, so that both keep the upper bounds of their ledgers: most hours
 * are used, so of exchanges drawn blindly one in a hundred fits. Where bounds may be crossed, half of what fits nowhere is exchanged
 * all the same.
 * @param steady only steady work, of the same season, which is the only one looked at.
 */
export function inReturn(draft: Draft, given: Gift, steady: boolean, random: Random): Gift | null {
  const { state } = draft;
  const { cells, turns } = state.instance;
  const { holdings, bounds, presence } = state;
  const giver = cells.member[given.from]!;
  const taker = cells.member[given.to]!;
  const turn = cells.turn[given.from]!;
  const first = cells.ofMember.start[taker]!;
  const count = holdings.heldCount[taker]!;
  if (count === 0 || !draft.mayHand(given.from, given.to, given.portions)) return null;
  const offset = random.below(count);
  const whole = random.below(2) === 0;
  const full = state.portions[given.to]! > 0 ? -1 : presence.blocking(given.to);
  let any: Gift | null = null;
  for (let tries = 0; tries < TRIES && tries < count; tries += 1) {
    const from = holdings.heldCells[first + ((offset + tries) % count)]!;
    const theirs = cells.turn[from]!;
    if (theirs === turn) continue;
    if (steady && (turns.seasonOf[theirs] !== turns.seasonOf[turn] || !isSteady(state, from))) continue;
    const portions = whole ? state.portions[from]! : 1;
    if (any !== null && !bounds.exchangeFits(given.to, given.portions, from, portions)) continue;
    const to = cellOf(state, theirs, giver);
    if (to < 0 || !draft.mayHand(from, to, portions)) continue;
    any = { from, to, portions };
    if (!bounds.exchangeFits(given.to, given.portions, from, portions)) continue;
    if (!bounds.exchangeFits(to, portions, given.from, given.portions)) continue;
    if (full >= 0 && !presence.releases(from, portions, full)) continue;
    const theirFull = state.portions[to]! > 0 ? -1 : presence.blocking(to);
    if (theirFull < 0 || presence.releases(given.from, given.portions, theirFull)) return any;
  }
  return draft.lenience === Infinity || random.below(2) === 0 ? null : any;
}

/** Suggests a gift and what comes back for it; false if nothing does, or if pins or cells forbid it. */
export function exchange(draft: Draft, from: number, to: number, random: Random): boolean {
  const given = { from, to, portions: someOf(draft.state, from, random) };
  const back = inReturn(draft, given, false, random);
  return (
    back !== null && draft.hand(from, to, given.portions) && draft.hand(back.from, back.to, back.portions)
  );
}
