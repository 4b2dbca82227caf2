import type { Sheet } from "../../tables/sheet.ts";
import { TABLE_LIMITS } from "../limits.ts";
import type { Problems } from "../problem.ts";
import { readCsv } from "./csv.ts";
import { decoded } from "./text.ts";
import { readXlsx } from "./xlsx.ts";

/** A file to import: its name, which tells what it holds where nothing else does, and its bytes or text. */
export interface TableFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** The sheets of a file: of a workbook all, of comma-separated values one, called like the file. */
export async function sheetsOf(file: TableFile, problems: Problems): Promise<readonly Sheet[]> {
  const name = file.name.replace(/^.*[/\\]/u, "").replace(/\.[a-z]{2,4}$/iu, "");
  const { content } = file;
  if (content.length > TABLE_LIMITS.bytes) {
    problems.add("too-large", { sheet: name }, "", { limit: "bytes" });
    return [];
  }
  if (typeof content !== "string" && startsWith(content, "PK")) {
    const sheets = await readXlsx(name, content, problems);
    if (sheets.length <= TABLE_LIMITS.sheets) return within(sheets, problems);
    problems.add("too-large", { sheet: name }, "", { limit: "sheets" });
    return [];
  }
  // An old workbook of Excel, a picture ...: texts have no such characters.
  const text = typeof content === "string" ? content : decoded(content);
  if (text.includes("\0")) {
    problems.add("unreadable", { sheet: name });
    return [];
  }
  const sheet = readCsv(name, text, problems);
  return sheet === null ? [] : within([sheet], problems);
}

function startsWith(bytes: Uint8Array, letters: string): boolean {
  return Array.from(letters).every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

function within(sheets: readonly Sheet[], problems: Problems): readonly Sheet[] {
  return sheets.filter((sheet) => {
    const limit = exceeded(sheet);
    if (limit !== null) problems.add("too-large", { sheet: sheet.name }, "", { limit });
    return limit === null;
  });
}

function exceeded({ rows }: Sheet): "rows" | "columns" | "cells" | "text" | null {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > TABLE_LIMITS.rows) return "rows";
  if (columns > TABLE_LIMITS.columns) return "columns";
  if (rows.length * columns > TABLE_LIMITS.cells) return "cells";
  const long = rows.some((row) =>
    row.some((cell) => typeof cell === "string" && cell.length > TABLE_LIMITS.text),
  );
  return long ? "text" : null;
}
