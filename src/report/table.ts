import { pad, widest, wrap } from "./layout.ts";

export interface Column {
  readonly head?: string;
  readonly align?: "left" | "right";
  /** May be narrowed, its cells wrapped, if the table is too wide. */
  readonly flexible?: boolean;
  /** Columns of display it takes at least. */
  readonly least?: number;
  /** And at most. */
  readonly most?: number;
}

export interface TableShape {
  /** Columns of display that the table may take. */
  readonly width: number;
  readonly indent?: number;
}

const GAP = 2;
const NARROWEST = 8;

/** Rows under aligned columns; cells that do not fit are wrapped. Line breaks in a cell are kept. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  shape: TableShape,
): string[] {
  const { width, indent = 0 } = shape;
  const heads = columns.map(({ head = "" }) => head);
  const headed = heads.some((head) => head !== "");
  const natural = columns.map(({ least = 0, most = Infinity }, index) =>
    Math.min(most, Math.max(least, widest([heads[index] ?? "", ...rows.map((row) => row[index] ?? "")]))),
  );
  const widths = fitted(columns, natural, width - indent);
  const line = (cells: readonly string[]) => rowLines(columns, cells, widths, indent);
  const rule = " ".repeat(indent) + widths.map((each) => "─".repeat(each)).join(" ".repeat(GAP));
  return [...(headed ? [...line(heads), rule] : []), ...rows.flatMap(line)];
}

/** Takes from the flexible columns what is too much, from the widest first. */
function fitted(columns: readonly Column[], natural: readonly number[], room: number): readonly number[] {
  const widths = [...natural];
  const total = () => widths.reduce((sum, each) => sum + each, GAP * (widths.length - 1));
  for (;;) {
    const excess = total() - room;
    if (excess <= 0) return widths;
    const shrinkable = columns.flatMap(({ flexible }, index) =>
      flexible === true && (widths[index] ?? 0) > NARROWEST ? [index] : [],
    );
    const target = shrinkable.sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0];
    if (target === undefined) return widths;
    widths[target] = (widths[target] ?? 0) - 1;
  }
}

function rowLines(
  columns: readonly Column[],
  cells: readonly string[],
  widths: readonly number[],
  indent: number,
): string[] {
  const wrapped = widths.map((width, index) => wrap(cells[index] ?? "", width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) => {
    const parts = widths.map((width, index) =>
      pad(wrapped[index]?.[row] ?? "", width, columns[index]?.align === "right" ? "left" : "right"),
    );
    return (" ".repeat(indent) + parts.join(" ".repeat(GAP))).trimEnd();
  });
}
