import type { Instance, Rows, Terms } from "../../instance/instance.ts";
import { Expression } from "./expression.ts";

/** Which cells are free, and the primitives that they touch. */
export interface Scope {
  /** Everything is free. */
  readonly whole: boolean;
  /** Portions of the cells that are not free. */
  readonly fixed: ArrayLike<number>;
  readonly cells: readonly number[];
  /** Per cell its column, or -1 if it is not free. */
  readonly columnOf: Int32Array;
  readonly turns: readonly number[];
  readonly ledgers: readonly number[];
  readonly pairs: readonly number[];
  readonly counts: readonly number[];
}

/** All cells, all primitives. */
export function wholeScope({ cells, turns, ledgers, pairs, counts }: Instance): Scope {
  const all = range(cells.count);
  return {
    whole: true,
    fixed: cells.least,
    cells: all,
    columnOf: Int32Array.from(all),
    turns: range(turns.count),
    ledgers: range(ledgers.count),
    pairs: range(pairs.count),
    counts: range(counts.count),
  };
}

/** Some cells are free, the others keep their portions: only what the free ones touch matters. */
export function scopeOf(instance: Instance, free: readonly number[], fixed: ArrayLike<number>): Scope {
  const { cells, turns, keys } = instance;
  const columnOf = new Int32Array(cells.count).fill(-1);
  const [touchedTurns, ledgers, pairs, counts] = [new Set<number>(), new Set<number>(), new Set<number>(), new Set<number>()]; // prettier-ignore
  free.forEach((cell, column) => {
    columnOf[cell] = column;
    const turn = cells.turn[cell]!;
    touchedTurns.add(turn);
    // The link between learners and mentors is a row of the mentored turn.
    if (turns.mentored[turn]! >= 0) touchedTurns.add(turns.mentored[turn]!);
    each(cells.ledgers, cell, (ledger) => ledgers.add(ledger));
    each(cells.pairs, cell, (side) => pairs.add(side >> 1));
    each(cells.keys, cell, (key) => counts.add(keys.of[key]!));
  });
  return {
    whole: false,
    fixed,
    cells: free,
    columnOf,
    turns: [...touchedTurns],
    ledgers: [...ledgers],
    pairs: [...pairs],
    counts: [...counts],
  };
}

/** A row of terms, in which what is not free is part of the constant. */
export function sumOf({ columnOf, fixed }: Scope, terms: Terms, row: number, opening = 0): Expression {
  const sum = new Expression(opening);
  for (let at = terms.start[row]!; at < terms.start[row + 1]!; at += 1) {
    const [cell, amount] = [terms.items[at]!, terms.amounts[at]!];
    const column = columnOf[cell]!;
    if (column < 0) sum.constant += amount * fixed[cell]!;
    else if (amount !== 0) sum.add(column, amount);
  }
  return sum;
}

/** The portions that cells hold together: those of a row for which `counts` holds. */
export function held(
  { columnOf, fixed }: Scope,
  rows: Rows,
  row: number,
  counts: (cell: number) => boolean = () => true,
): Expression {
  const sum = new Expression();
  each(rows, row, (cell) => {
    if (!counts(cell)) return;
    const column = columnOf[cell]!;
    if (column < 0) sum.constant += fixed[cell]!;
    else sum.add(column, 1);
  });
  return sum;
}

function each({ start, items }: Rows, row: number, see: (item: number) => void): void {
  for (let at = start[row]!; at < start[row + 1]!; at += 1) see(items[at]!);
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
