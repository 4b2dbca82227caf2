import { unguarded } from "../../tables/formula.ts";
import type { Cell, Sheet } from "../../tables/sheet.ts";
import type { Problems } from "../problem.ts";

/** Reads the sheets of an Excel workbook, as values; the libraries for it are loaded when this is called. */
export async function readXlsx(
  name: string,
  packed: Uint8Array,
  problems: Problems,
): Promise<readonly Sheet[]> {
  const [{ default: readExcelFile }, { unpackSafely }] = await Promise.all([
    import("read-excel-file/universal"),
    import("./unpack.ts"),
  ]);
  const unpacked = unpackSafely(packed);
  if ("limit" in unpacked) {
    problems.add("too-large", { sheet: name }, "", { limit: unpacked.limit });
    return [];
  }
  if ("broken" in unpacked) {
    problems.add("unreadable", { sheet: name });
    return [];
  }
  try {
    const sheets = await readExcelFile(unpacked.bytes.buffer);
    const shown = sheets.filter(({ sheet }) => !unpacked.hidden.has(sheet));
    // What was put out of sight, such as last year's list, is not what the group sees.
    for (const { sheet } of sheets) if (unpacked.hidden.has(sheet)) problems.add("hidden", { sheet });
    return shown.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) }));
  } catch {
    problems.add("unreadable", { sheet: name });
    return [];
  }
}

function cellOf(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return unguarded(value);
  // What else there is are dates.
  return value !== null && typeof value === "object" && "toISOString" in value ? isoOf(value) : null;
}

function isoOf(date: object): string | null {
  const text = JSON.stringify(date);
  return text === "null" ? null : text.slice(1, 11);
}
