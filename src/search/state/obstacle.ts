import type { Rows } from "../../instance/instance.ts";
import type { Random } from "../../random.ts";
import type { State } from "../state.ts";

/** A cell with portions that stands in the way of another: in one hard ledger or count with it that is over its bound; or -1. */
export function obstacle(state: State, cell: number, random: Random): number {
  const { cells, ledgers, counts, keys } = state.instance;
  const ledger = state.bounds.exceeded(cell);
  if (ledger >= 0) return pickHeld(state, ledgers.terms, ledger, cell, random);
  for (let at = cells.keys.start[cell]!; at < cells.keys.start[cell + 1]!; at += 1) {
    const count = keys.of[cells.keys.items[at]!]!;
    if (state.presence.active(count) <= counts.upper[count]!) continue;
    const first = counts.keys.start[count]!;
    const size = counts.keys.start[count + 1]! - first;
    const offset = random.below(size);
    for (let step = 0; step < size; step += 1) {
      const key = counts.keys.items[first + ((offset + step) % size)]!;
      if (state.presence.portions(key) === 0) continue;
      const found = pickHeld(state, keys.cells, key, cell, random);
      if (found >= 0) return found;
    }
  }
  return -1;
}

/** How many portions an obstacle has to give up: all where only their presence counts, else one. */
export function sheds(state: State, obstructing: number, cell: number): number {
  const { member, turn, keys } = state.instance.cells;
  const counted = keys.start[obstructing + 1]! > keys.start[obstructing]!;
  const elsewhere = member[obstructing] !== member[cell] || turn[obstructing] !== turn[cell];
  return counted && elsewhere ? state.portions[obstructing]! : 1;
}

function pickHeld(state: State, rows: Rows, row: number, not: number, random: Random): number {
  const first = rows.start[row]!;
  const size = rows.start[row + 1]! - first;
  if (size === 0) return -1;
  const offset = random.below(size);
  for (let step = 0; step < size; step += 1) {
    const cell = rows.items[first + ((offset + step) % size)]!;
    if (cell !== not && state.portions[cell]! > 0) return cell;
  }
  return -1;
}
