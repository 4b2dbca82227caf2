import type { Cell as WrittenCell } from "write-excel-file/universal";
import type { Organisation } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import { guarded } from "../../tables/formula.ts";
import type { Cell } from "../../tables/sheet.ts";
import { widest } from "../layout.ts";
import type { Table, TableOptions } from "../tables/table.ts";
import { tablesOf } from "../tables/tables.ts";

/** The first moment that a zip file can hold: the same workbook gives the same bytes, whenever it is written. */
const MOMENT = "1980-01-01T12:00:00";
/** Characters; what is wider is wrapped. */
const WIDEST = 40;

/**
 * The tables as one Excel workbook (Office Open XML), a sheet for each: heads in bold and kept in sight, numbers as numbers.
 * The libraries that write it are loaded when this is called.
 */
export async function xlsxWorkbook(
  organisation: Organisation,
  plan: Plan | null,
  options: TableOptions,
): Promise<Uint8Array> {
  const [{ default: writeExcelFile }, { unzipSync, zipSync }] = await Promise.all([
    import("write-excel-file/universal"),
    import("fflate"),
  ]);
  const sheets = tablesOf(organisation, plan, options).map((table) => ({
    sheet: table.name,
    data: table.rows.map((row, index) => cells(table, row, index)),
    columns: widths(table),
    stickyRowsCount: table.heads,
    stickyColumnsCount: 1,
  }));
  const blob = await writeExcelFile(sheets).toBlob();
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const dated = Object.entries(parts).map(([name, bytes]) => [name, [bytes, { mtime: MOMENT }]] as const);
  return zipSync(Object.fromEntries(dated) as Parameters<typeof zipSync>[0]);
}

function cells(table: Table, row: readonly Cell[], index: number): WrittenCell[] {
  const head = index < table.heads;
  const grouping = table.heads === 2 && index === 0;
  return row.map((cell, column) => written(cell, head, grouping ? span(row, column) : 1));
}

function written(cell: Cell, head: boolean, columnSpan: number): WrittenCell {
  if (cell === null) return null;
  const style = {
    ...(head ? { fontWeight: "bold" as const, backgroundColor: "#e8eef4" } : {}),
    ...(columnSpan > 1 ? { columnSpan, align: "center" as const } : {}),
    alignVertical: "top" as const,
  };
  if (typeof cell === "number") return { value: cell, type: Number, ...style };
  if (typeof cell === "boolean") return { value: cell, type: Boolean, ...style };
  return { value: guarded(cell), type: String, wrap: true, ...style };
}

/** Columns that a group reaches over: to the next group, or the end. */
function span(row: readonly Cell[], column: number): number {
  const next = row.findIndex((cell, index) => index > column && cell !== null);
  return (next < 0 ? row.length : next) - column;
}

function widths({ rows, heads }: Table): { width: number }[] {
  const body = rows.slice(heads === 2 ? 1 : 0);
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => {
    const texts = body.map((row) => String(row[column] ?? ""));
    return { width: Math.min(WIDEST, Math.max(8, widest(texts) + 2)) };
  });
}
