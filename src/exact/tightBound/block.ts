import type { Instance } from "../../instance/instance.ts";
import { grouped } from "../grouped.ts";
import type { LinearModel } from "../linearModel.ts";
import type { Row } from "../rows.ts";

/** Columns of a model that are looked at together, as whole numbers. */
export interface Block {
  readonly columns: readonly number[];
  /** Per column of the model its place among those of the block, or -1. */
  readonly place: Int32Array;
}

/** Cells of a block of several processes that branch and bound copes with in seconds. */
const MOST_CELLS = 400;

/**
 * The blocks of an instance, from small to large: each process in each season, where pairs and coverage meet; each member, where
 * capacity and the ledgers meet; every two processes of a season, which compete for members; each season; and all cells,
 * which is branch and bound of the whole; the last three as far as they are small. Any sets of cells would do: the cuts of every one hold.
 */
export function blocksOf(
  instance: Instance,
  columns: number,
  rows: readonly Row[],
): readonly (readonly Block[])[] {
  const { cells, turns } = instance;
  const seasons = turns.seasonOf.reduce((most, season) => Math.max(most, season), 0) + 1;
  const processes = grouped(cells.count, (cell) => {
    const turn = cells.turn[cell]!;
    const process = turns.processOf[turn]!;
    return process < 0 ? -1 : process * seasons + turns.seasonOf[turn]!;
  });
  const members = grouped(cells.count, (cell) => cells.member[cell]!);
  const seasonOf = (cell: number) => turns.seasonOf[cells.turn[cell]!]!;
  const rivals = processes.flatMap((one, at) =>
    processes
      .slice(at + 1)
      .flatMap((other) => (seasonOf(one[0]!) === seasonOf(other[0]!) ? [[...one, ...other]] : [])),
  );
  const all = Array.from({ length: cells.count }, (_, cell) => cell);
  const seasonal = grouped(cells.count, seasonOf);
  const defining = definingRows(columns, rows);
  return [processes, members, ...[rivals, seasonal, [all]].map(manageable)].map((groups) =>
    groups
      .filter((group) => group.length > 1)
      .map((group) => blockOf(group, cells.count, columns, rows, defining)),
  );
}

function manageable(groups: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return groups.filter((group) => group.length <= MOST_CELLS);
}

/** The model of what a block may be, without its costs: rows within the block, and what others leave it at best. */
export function withinBlock({ columns: { lower, upper } }: LinearModel, block: Block, row: Row): Row | null {
  const columns: number[] = [];
  const amounts: number[] = [];
  let [outsideLeast, outsideMost, least, most] = [0, 0, 0, 0];
  row.columns.forEach((column, at) => {
    const amount = row.amounts[at]!;
    if (amount === 0) return;
    const [low, high] = amount > 0 ? [lower[column]!, upper[column]!] : [upper[column]!, lower[column]!];
    if (block.place[column]! < 0) {
      outsideLeast += amount * low;
      outsideMost += amount * high;
    } else {
      columns.push(block.place[column]!);
      amounts.push(amount);
      least += amount * low;
      most += amount * high;
    }
  });
  const restricted = { columns, amounts, lower: row.lower - outsideMost, upper: row.upper - outsideLeast };
  return columns.length > 0 && (most > restricted.upper || least < restricted.lower) ? restricted : null;
}

/** Cells, and the columns that rows define by them alone. */
function blockOf(
  cells: readonly number[],
  firstDefined: number,
  columns: number,
  rows: readonly Row[],
  defining: readonly (readonly number[])[],
): Block {
  const inside = new Uint8Array(columns);
  for (const cell of cells) inside[cell] = 1;
  const all = [...cells];
  for (let column = firstDefined; column < columns; column += 1) {
    const by = defining[column]!;
    const known = (row: number) =>
      rows[row]!.columns.every((other) => other === column || inside[other] === 1);
    if (by.length === 0 || !by.every(known)) continue;
    inside[column] = 1;
    all.push(column);
  }
  const place = new Int32Array(columns).fill(-1);
  all.forEach((column, at) => (place[column] = at));
  return { columns: all, place };
}

/** Per column the rows in which it comes last: columns are defined by those before them. */
function definingRows(columns: number, rows: readonly Row[]): readonly (readonly number[])[] {
  const defining: number[][] = Array.from({ length: columns }, () => []);
  rows.forEach((row, index) => {
    if (row.columns.length > 1)
      defining[row.columns.reduce((last, column) => Math.max(last, column))]!.push(index);
  });
  return defining;
}
