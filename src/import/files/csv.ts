import Papa from "papaparse";
import { unguarded } from "../../tables/formula.ts";
import type { Sheet } from "../../tables/sheet.ts";
import { TABLE_LIMITS } from "../limits.ts";
import type { Problems } from "../problem.ts";

/**
 * Reads comma-separated values, whatever separates them: commas, semicolons, tabs. A byte order mark and the line `sep=;` that
 * Excel writes are passed over. All cells are texts.
 */
export function readCsv(name: string, text: string, problems: Problems): Sheet | null {
  const body = text.replace(/^\uFEFF/u, "");
  const stated = /^"?sep=(.)"?\r?\n/iu.exec(body);
  const { data, errors } = Papa.parse<string[]>(stated === null ? body : body.slice(stated[0].length), {
    delimiter: stated?.[1] ?? separatorOf(body),
    preview: TABLE_LIMITS.rows + 1,
  });
  const [broken] = errors.filter(({ type }) => type === "Quotes");
  if (broken !== undefined) {
    problems.add("unreadable", { sheet: name, ...(broken.row === undefined ? {} : { row: broken.row }) });
    return null;
  }
  // The line that was passed over counts, so that rows are numbered as the spreadsheet numbers them.
  const passed = stated === null ? [] : [[]];
  return { name, rows: [...passed, ...data.map((row) => row.map((cell) => unguarded(cell)))] };
}

const SEPARATORS = [";", "\t", ",", "|"];
const FIRST_ROWS = 30;
/** More than a row has, so that one row alone counts less than any two. */
const MOST_CELLS = 1e6;

/** What divides most of the first rows into the same number of cells, more than one; commas can be decimal ones too. */
function separatorOf(text: string): string {
  const scores = SEPARATORS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: FIRST_ROWS, skipEmptyLines: "greedy" });
    const widths = data.map((row) => row.length - 1);
    return Math.max(
      0,
      ...widths.map((width) => {
        const rows = widths.filter((other) => other === width).length;
        // A row unlike all others is a row with a list in a cell, unless nothing speaks for another sign.
        return rows > 1 ? width * rows : width / MOST_CELLS;
      }),
    );
  });
  return SEPARATORS[scores.indexOf(Math.max(...scores))] ?? ";";
}
