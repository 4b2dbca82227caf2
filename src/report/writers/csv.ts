import Papa from "papaparse";
import type { Organisation } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import type { Cell } from "../../tables/sheet.ts";
import { guarded } from "../../tables/formula.ts";
import { tablesOf } from "../tables/tables.ts";
import type { Table, TableOptions } from "../tables/table.ts";
import type { WrittenFile } from "./file.ts";

export interface CsvOptions extends TableOptions {
  /** Between cells; default `;` in Dutch and French, as their Excel expects, `,` in English. */
  readonly separator?: ";" | "," | "\t";
  /** Numbers with a decimal comma; default in Dutch and French. */
  readonly decimalComma?: boolean;
  /** A byte order mark at the start, without which Excel takes accents for something else; default yes. */
  readonly byteOrderMark?: boolean;
}

/**
 * The tables as comma-separated values (RFC 4180), a file for each, as Excel opens them in a country that speaks the
 * language. Texts that a spreadsheet could take for a formula are guarded by an apostrophe.
 */
export function csvFiles(
  organisation: Organisation,
  plan: Plan | null,
  options: CsvOptions,
): readonly WrittenFile[] {
  return tablesOf(organisation, plan, options).map((table) => ({
    name: `${table.name}.csv`,
    content: csvText(table, options),
  }));
}

function csvText({ rows }: Table, options: CsvOptions): string {
  const english = options.language === "en";
  const { separator = english ? "," : ";", decimalComma = !english, byteOrderMark = true } = options;
  const text = Papa.unparse(
    rows.map((row) => row.map((cell) => cellText(cell, decimalComma))),
    { delimiter: separator, newline: "\r\n" },
  );
  return `${byteOrderMark ? "\uFEFF" : ""}${text}\r\n`;
}

function cellText(cell: Cell, decimalComma: boolean): string {
  if (cell === null) return "";
  if (typeof cell === "number") return decimalComma ? String(cell).replace(".", ",") : String(cell);
  return guarded(String(cell));
}
