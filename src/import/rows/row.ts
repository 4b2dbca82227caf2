import { normal } from "../../tables/normal.ts";
import type { Cell } from "../../tables/sheet.ts";
import { meanings } from "../../tables/words/index.ts";
import { cellText, isEmpty, type Report } from "../cells/cell.ts";
import type { Draft } from "../draft.ts";
import { idOf } from "../names.ts";
import type { NameKind } from "../problem.ts";
import type { Column, Recognised } from "../recognise.ts";

/** A row that says something of the thing that it names. */
export interface Row {
  readonly id: string;
  readonly index: number;
  readonly cells: readonly Cell[];
}

const TOTALS = meanings<"total">(({ totals }) => [["total", totals]]);

/** Names the things of a sheet, so that other tables can say something of them. */
export function register(draft: Draft, sheet: Recognised, kind: NameKind): void {
  for (const { index, cells } of filledRows(sheet)) {
    const { code, name } = namesIn(sheet, cells);
    const word = code === "" ? name : code;
    const id = idOf(word);
    if (id === undefined) {
      if (word !== "") draft.problems.add("bad-name", { sheet: sheet.sheet.name, row: index }, word);
    } else if (code !== "" || draft.names[kind].find(id) === undefined)
      draft.add(kind, id, name, { sheet: sheet.sheet.name, row: index });
  }
}

/** The rows of a sheet that name a known thing; others are told, and so is a thing that stands in two rows. */
export function rowsOf(draft: Draft, sheet: Recognised, kind: NameKind): readonly Row[] {
  const { problems, names } = draft;
  const seen = new Map<string, number>();
  return filledRows(sheet).flatMap(({ index, cells }): Row[] => {
    const place = { sheet: sheet.sheet.name, row: index };
    const { code, name } = namesIn(sheet, cells);
    const word = code === "" ? name : code;
    if (word === "") {
      problems.add("no-name", place);
      return [];
    }
    const id = names[kind].find(word);
    if (id === undefined) {
      // What cannot be a name has been told already.
      if (idOf(word) !== undefined)
        problems.add("unknown-name", place, word, { what: kind, ...names[kind].guess(word) });
      return [];
    }
    const before = seen.get(id);
    if (before !== undefined) {
      problems.add("twice", place, word, { what: kind, before: before + 1 });
      return [];
    }
    seen.set(id, index);
    return [{ id, index, cells }];
  });
}

/** Rows with something in them; a last row that only adds up is passed over. */
export function filledRows({ sheet, first, columns }: Recognised): readonly Omit<Row, "id">[] {
  const named = columns.find(({ field }) => field !== null)?.index ?? 0;
  const rows = sheet.rows.flatMap((cells, index) =>
    index < first || cells.every(isEmpty) ? [] : [{ index, cells }],
  );
  const last = rows.at(-1);
  return last !== undefined && TOTALS.has(normal(cellText(last.cells[named]))) ? rows.slice(0, -1) : rows;
}

/** Where a cell stands, for what is wrong with it. */
export function reporter(draft: Draft, sheet: Recognised, row: Omit<Row, "id">, column: Column): Report {
  const place = { sheet: sheet.sheet.name, row: row.index, column: column.index };
  return (code, details) => draft.problems.add(code, place, cellText(row.cells[column.index]), details);
}

/** Where the head of a column stands. */
export function headReporter(draft: Draft, sheet: Recognised, column: Column): Report {
  const place = { sheet: sheet.sheet.name, row: sheet.first - 1, column: column.index };
  return (code, details) => draft.problems.add(code, place, column.head, details);
}

function namesIn(
  { columns }: Recognised,
  cells: readonly Cell[],
): { readonly code: string; readonly name: string } {
  const at = (field: string) => {
    const column = columns.find((each) => each.field === field);
    return column === undefined ? "" : cellText(cells[column.index]);
  };
  return { code: at("id"), name: at("name") };
}
