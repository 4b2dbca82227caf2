import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { readDate } from "../../src/import/cells/date.ts";
import { readNumber } from "../../src/import/cells/number.ts";
import { isoDate, dayNumber } from "../../src/model/days.ts";
import { guarded, unguarded } from "../../src/tables/formula.ts";
import { listItems, listPairs, listText, pairsText } from "../../src/tables/list.ts";
import { columnLetters } from "../../src/tables/sheet.ts";

const risky = fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "'", " ", "\t", "\r", "a", "＝", "1") });

test.prop([fc.oneof(risky, fc.string())])("the guard against formulas is taken off exactly", (text) => {
  expect(unguarded(guarded(text))).toBe(text);
  expect(guarded(text)).not.toMatch(/^\s*[=+\-@＝]|^[\t\r\n]/u);
});

const item = fc.string({ unit: fc.constantFrom(";", ",", '"', ":", "=", "a", "7"), minLength: 1 });

test.prop([fc.array(item)])("lists in a cell come back, whatever their items hold", (items) => {
  expect(listItems(listText(items))).toEqual(items);
});

test.prop([fc.array(fc.tuple(item, fc.nat(4)))])("so do items with a number each", (pairs) => {
  const read = listPairs(pairsText(pairs, String)).map(({ item: name, value }) => [name, Number(value)]);
  expect(read).toEqual(pairs);
});

test("numbers as people write them", () => {
  const read = (text: string) => readNumber(text, { least: -1e9, most: 1e9 }, () => undefined);
  const written = {
    "7,5": 7.5, "7.5": 7.5, " 7 ": 7, "1.234,5": 1234.5, "1,234.5": 1234.5, "1 234,5": 1234.5, "25 %": 0.25, "7 u": 7,
    "7u30": 7.5, "7:30": 7.5, "8 h/semaine": 8, "8 uur": 8, "−2": -2, ",5": 0.5,
  }; // prettier-ignore
  for (const [text, value] of Object.entries(written)) expect(read(text), text).toBe(value);
  for (const text of ["veel", "", "3x", "1-2", "--", "7,5,3 u x"]) expect(read(text), text).toBeUndefined();
});

test("dates, the day first; days that do not exist are none", () => {
  const read = (text: string) => readDate(text, () => undefined);
  expect(["4/1/2027", "2027-1-4", "04.01.2027", "29/2/2028"].map(read)).toEqual([
    "2027-01-04", "2027-01-04", "2027-01-04", "2028-02-29",
  ]); // prettier-ignore
  expect(["29/2/2027", "1/13/2027", "morgen", "4/1/7"].map(read)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test.prop([fc.integer({ min: -100_000, max: 100_000 })])("days and dates go both ways", (day) => {
  expect(dayNumber(isoDate(day))).toBe(day);
  expect(isoDate(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
});

test("columns have the letters of a spreadsheet", () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});

test("a cell of thousands of spaces is divided as fast as another", () => {
  const cell = `a${" ".repeat(19_000)}b`;
  const begin = performance.now();
  for (let time = 0; time < 20; time += 1) expect(listPairs(cell)).toEqual([{ item: cell, value: "" }]);
  expect(performance.now() - begin).toBeLessThan(2000);
});
