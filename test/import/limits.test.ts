import { zipSync } from "fflate";
import * as XLSX from "@e965/xlsx";
import { expect, test } from "vitest";
import { importTables, TABLE_LIMITS } from "../../src/import/index.ts";
import { unpackSafely } from "../../src/import/files/unpack.ts";

const limitOf = async (content: Uint8Array | string, name = "taken") =>
  (await importTables([{ name, content }])).problems.find(({ code }) => code === "too-large")?.limit;

/** A workbook of which one cell stands where it is said. */
function workbook(row: string, cell = row): Uint8Array {
  const sheet = `<worksheet><sheetData><row ${row}><c ${cell} t="n"><v>1</v></c></row></sheetData></worksheet>`;
  return zipSync({ "xl/worksheets/sheet1.xml": new TextEncoder().encode(sheet) });
}

test("a file, its rows, columns and cells are bounded", async () => {
  expect(await limitOf("a".repeat(TABLE_LIMITS.bytes + 1))).toBe("bytes");
  expect(await limitOf("taak;uren\n".repeat(TABLE_LIMITS.rows + 1))).toBe("rows");
  expect(await limitOf(";".repeat(TABLE_LIMITS.columns))).toBe("columns");
  expect(await limitOf(`${";".repeat(999)}\n`.repeat(1100))).toBe("cells");
  expect(await limitOf(`taak;uren\n${"a".repeat(TABLE_LIMITS.text + 1)};3\n`)).toBe("text");
  const many = Array.from({ length: TABLE_LIMITS.files + 1 }, () => ({ name: "a.csv", content: "" }));
  expect((await importTables(many)).problems[0]?.limit).toBe("files");
});

/** A zip file of one part of a million zeros that says it is of another size, before the part and in the list at the end. */
function stating(size: number): Uint8Array {
  const packed = zipSync({ "xl/a.xml": new Uint8Array(1_000_000) }, { level: 9 });
  const view = new DataView(packed.buffer);
  view.setUint32(22, size, true);
  for (let at = 30; at < packed.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return packed;
}

test("a workbook that says it unpacks to more than it may is not unpacked", () => {
  expect(unpackSafely(stating(TABLE_LIMITS.unpacked + 1))).toEqual({ limit: "unpacked" });
});

test("one that lies about its size gives no more than it states", () => {
  const unpacked = unpackSafely(stating(100));
  if ("bytes" in unpacked) expect(unpacked.bytes.length).toBeLessThan(1000);
  else expect(unpacked).toEqual({ broken: true });
});

test.each([
  ['r="1048576"', 'r="A1048576"', { limit: "rows" }],
  ['r="1"', 'r="XFD1"', { limit: "columns" }],
  ['r="9000"', 'r="ZZ9000"', { limit: "cells" }],
  ['r="1e6"', 'r="A1"', { broken: true }],
  ["r='&#49;048576'", 'r="A1"', { broken: true }],
])("a cell far away is refused before it is read (%s, %s)", (row, cell, expected) => {
  expect(unpackSafely(workbook(row, cell))).toEqual(expected);
});

test.each(["<row ", '<c a="', "<row a='<", "<x:row\n"])(
  "tags that do not end take no longer than others (%j again and again)",
  (tag) => {
    const sheet = new TextEncoder().encode(tag.repeat(40_000));
    const begin = performance.now();
    unpackSafely(zipSync({ "xl/worksheets/sheet1.xml": sheet, "xl/workbook.xml": sheet }));
    expect(performance.now() - begin).toBeLessThan(3000);
  },
);

test("text without an end is refused before it is read", () => {
  const parts = (text: string) => zipSync({ "xl/sharedStrings.xml": new TextEncoder().encode(text) });
  expect(unpackSafely(parts(`<t>${"x".repeat(1_100_000)}</t>`))).toEqual({ limit: "text" });
  expect(unpackSafely(parts("x".repeat(1_100_000)))).toEqual({ limit: "text" });
  expect(unpackSafely(parts(`<t>${"x".repeat(900_000)}</t><t>${"x".repeat(900_000)}</t>`))).toHaveProperty("bytes"); // prettier-ignore
});

test("a workbook with too many sheets is refused", async () => {
  const book = XLSX.utils.book_new();
  for (let sheet = 0; sheet <= TABLE_LIMITS.sheets; sheet += 1)
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["taak"]]), `blad ${sheet}`);
  const content = new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  expect(await limitOf(content)).toBe("sheets");
});
