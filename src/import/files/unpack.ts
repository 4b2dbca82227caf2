import { strFromU8, unzipSync, zipSync } from "fflate";
import { TABLE_LIMITS } from "../limits.ts";
import type { Details } from "../problem.ts";
import { hiddenSheets } from "./hidden.ts";

export type Unpacked =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly hidden: ReadonlySet<string> }
  | { readonly limit: NonNullable<Details["limit"]> }
  | { readonly broken: true };

/** No tag has `<` in it, so that one that does not end is left at the next: looking takes no longer than reading. */
const TAG = /<(?:\w+:)?(row|c)\b((?:[^"'<>]|"[^"<]*"|'[^'<]*')*)>/gu;
const ADDRESS = /(?:^|\s)r\s*=\s*(?:"([^"]*)"|'([^']*)')/u;

/** Bytes between two tags: fifty times the text that a cell may hold. */
const LONGEST_TEXT = 50 * TABLE_LIMITS.text;
const LESS_THAN = "<".charCodeAt(0);

/**
 * A workbook from a stranger, with nothing in it but texts of bounded size and cells at bounded places: a small file can unpack
 * to gigabytes, and a single cell in the last row makes a reader fill a million rows. The sizes that the zip file states are
 * added up before anything is unpacked, and no part is unpacked beyond what it states.
 */
export function unpackSafely(packed: Uint8Array): Unpacked {
  let size = 0;
  let count = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(packed, {
      filter: ({ name, originalSize }) => {
        count += 1;
        if (!/\.(?:xml|rels)$/iu.test(name)) return false;
        size += originalSize;
        return size <= TABLE_LIMITS.unpacked && count <= TABLE_LIMITS.parts;
      },
    });
  } catch {
    return { broken: true };
  }
  if (size > TABLE_LIMITS.unpacked) return { limit: "unpacked" };
  if (count > TABLE_LIMITS.parts) return { limit: "parts" };
  if (Object.values(parts).some(hasEndlessText)) return { limit: "text" };
  for (const [name, bytes] of Object.entries(parts)) {
    const beyond = /worksheets\//iu.test(name) ? beyondLimits(strFromU8(bytes)) : null;
    if (beyond === "broken") return { broken: true };
    if (beyond !== null) return { limit: beyond };
  }
  // Packed again without compression: what is read next is what was looked at, and no more.
  const [, workbook] = Object.entries(parts).find(([name]) => /^xl\/workbook\.xml$/iu.test(name)) ?? [];
  const hidden = hiddenSheets(workbook === undefined ? "" : strFromU8(workbook));
  return { bytes: new Uint8Array(zipSync(parts, { level: 0 })), hidden };
}

/** Whether so much stands between two tags that a reader would take minutes to give it up. */
function hasEndlessText(bytes: Uint8Array): boolean {
  for (let from = 0; bytes.length - from > LONGEST_TEXT;) {
    const tag = bytes.indexOf(LESS_THAN, from);
    if (tag < 0 || tag - from > LONGEST_TEXT) return true;
    from = tag + 1;
  }
  return false;
}

/** Whether a sheet reaches beyond the limits, by the places that its cells and rows give. */
function beyondLimits(xml: string): "rows" | "columns" | "cells" | "broken" | null {
  let [row, column, rows, columns] = [0, 0, 0, 0];
  for (const [, tag, attributes = ""] of xml.matchAll(TAG)) {
    const found = ADDRESS.exec(attributes);
    const at = /^([A-Z]{0,3})(\d{1,7})$/u.exec(found?.[1] ?? found?.[2] ?? "");
    if (found !== null && at === null) return "broken";
    if (tag === "row") [row, column] = [at === null ? row + 1 : Number(at[2]), 0];
    else {
      column = at === null ? column + 1 : columnNumber(at[1] ?? "");
      if (at !== null) row = Number(at[2]);
    }
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
    if (rows > TABLE_LIMITS.rows) return "rows";
    if (columns > TABLE_LIMITS.columns) return "columns";
    if (rows * columns > TABLE_LIMITS.cells) return "cells";
  }
  return null;
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
