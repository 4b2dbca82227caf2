import type { LinearModel } from "../../src/exact/linearModel.ts";

/** Columns are named `x0, x1, ..`, rows `r0, r1, ..`, the objective `cost`. */
export const columnName = (column: number): string => `x${column}`;

/** A linear model in the free MPS format; the constant is left out. */
export function mps(model: LinearModel): string {
  return [
    "NAME model FREE",
    "ROWS",
    " N cost",
    ...rows(model),
    "COLUMNS",
    ...columns(model),
    "RHS",
    ...sides(model, "rhs"),
    "RANGES",
    ...sides(model, "ranges"),
    "BOUNDS",
    ...bounds(model),
    "ENDATA",
    "",
  ].join("\n");
}

type RowKind = "E" | "L" | "G" | "N";

function kindOf({ rows: { lower, upper } }: LinearModel, row: number): RowKind {
  const [least = -Infinity, most = Infinity] = [lower[row], upper[row]];
  if (least === most) return "E";
  if (most < Infinity) return "L";
  return least > -Infinity ? "G" : "N";
}

function rows(model: LinearModel): string[] {
  return Array.from({ length: model.rows.count }, (_, row) => ` ${kindOf(model, row)} r${row}`);
}

/** Columns in order, each with its cost and its amounts; marks around those of whole numbers. */
function columns({
  columns: { count, cost, integer },
  rows: { count: rowCount, terms },
}: LinearModel): string[] {
  const entries: string[][] = Array.from({ length: count }, (_, column) => [
    ` ${columnName(column)} cost ${cost[column] ?? 0}`,
  ]);
  for (let row = 0; row < rowCount; row += 1) {
    for (let at = terms.start[row] ?? 0; at < (terms.start[row + 1] ?? 0); at += 1) {
      const column = terms.items[at] ?? 0;
      entries[column]?.push(` ${columnName(column)} r${row} ${terms.amounts[at] ?? 0}`);
    }
  }
  return entries.flatMap((lines, column) =>
    integer[column] === 1
      ? [` mark${column} 'MARKER' 'INTORG'`, ...lines, ` mark${column} 'MARKER' 'INTEND'`]
      : lines,
  );
}

/** Right-hand sides, or the ranges of rows with both a lower and an upper bound. */
function sides(model: LinearModel, section: "rhs" | "ranges"): string[] {
  const { lower, upper, count } = model.rows;
  const lines: string[] = [];
  for (let row = 0; row < count; row += 1) {
    const [least = -Infinity, most = Infinity] = [lower[row], upper[row]];
    const kind = kindOf(model, row);
    const side = kind === "G" ? least : most;
    const range = kind === "L" && least > -Infinity ? most - least : 0;
    const value = section === "rhs" ? side : range;
    if (kind !== "N" && value !== 0) lines.push(` ${section} r${row} ${value}`);
  }
  return lines;
}

function bounds({ columns: { count, lower, upper } }: LinearModel): string[] {
  return Array.from({ length: count }, (_, column) => {
    const [least = 0, most = Infinity] = [lower[column], upper[column]];
    const name = columnName(column);
    const low = least === -Infinity ? ` MI bound ${name}` : ` LO bound ${name} ${least}`;
    return most === Infinity ? `${low}\n PL bound ${name}` : `${low}\n UP bound ${name} ${most}`;
  }).flatMap((lines) => lines.split("\n"));
}
