import type { Random } from "../../random.ts";
import type { State } from "../state.ts";

/** A random cell with portions, from a random member; -1 if the member holds nothing. */
export function heldCell(state: State, random: Random): number {
  return heldBy(state, random.below(state.instance.members), random);
}

/** A random cell in which the member holds portions, or -1. */
function heldBy(state: State, member: number, random: Random): number {
  const count = state.holdings.heldCount[member]!;
  if (!(count > 0)) return -1;
  return state.holdings.heldCells[state.instance.cells.ofMember.start[member]! + random.below(count)]!;
}

/** Another random cell of the same turn, or -1 if there is no other. */
export function otherCell(state: State, cell: number, random: Random): number {
  const { cells, turns } = state.instance;
  const turn = cells.turn[cell]!;
  const start = turns.cells.start[turn]!;
  const count = turns.cells.start[turn + 1]! - start;
  if (count < 2) return -1;
  const other = turns.cells.items[start + random.below(count)]!;
  return other === cell ? -1 : other;
}

/** The cell of a member in a turn, or -1. A turn's cells are in the order of the members. */
export function cellOf(state: State, turn: number, member: number): number {
  const { cells, turns } = state.instance;
  const { start, items } = turns.cells;
  let low = start[turn]!;
  let high = start[turn + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = items[middle]!;
    const found = cells.member[cell]!;
    if (found === member) return cell;
    if (found < member) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** One portion, or all that are held: the two steps that matter. */
export function someOf(state: State, cell: number, random: Random): number {
  const portions = state.portions[cell]!;
  return portions <= 1 || random.below(2) === 0 ? 1 : portions;
}
