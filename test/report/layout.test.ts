import stringWidth from "string-width";
import { expect, test } from "vitest";
import { periodNames } from "../../src/report/calendar.ts";
import { paragraph, wrap } from "../../src/report/layout.ts";
import { table } from "../../src/report/table.ts";
import { reportWords } from "../../src/report/words/index.ts";
import { organisation } from "../support/organisation.ts";

test("a table is aligned by display width and narrowed by wrapping", () => {
  const columns = [{ head: "who" }, { head: "what", flexible: true }, { head: "h", align: "right" }] as const;
  const rows = [
    ["Zoë", "a rather long description of the work", "3"],
    ["李娜", "short", "12"],
    ["👩‍🍳", "e\u0301te\u0301", "7"],
  ];
  const lines = table(columns, rows, { width: 34 });
  for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(34);
  const ends = lines.filter((line) => /\d$/.test(line)).map((line) => stringWidth(line));
  expect(new Set(ends).size).toBe(1);
  expect(lines.length).toBeGreaterThan(2 + rows.length);
});

test("words are kept whole where they fit, and cut where they do not", () => {
  expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
  expect(wrap("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
  expect(wrap("", 4)).toEqual([""]);
  expect(paragraph("- ", "one two three four five six", 22)).toEqual(["- one two three four", "  five six"]);
});

test.each([
  ["2027-01-04", "2027-01-31"],
  ["2028-02-14", "2028-03-12"],
  ["1999-12-20", "2000-01-16"],
  ["1969-03-03", "1969-03-30"],
])("four weeks from %s end on %s", (start, end) => {
  const calendar = { periods: 1, weeksPerPeriod: 4, start };
  const { horizon } = periodNames(organisation({ calendar }), reportWords.en);
  const long = new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const shown = (iso: string) => long.format(new Date(iso));
  expect(horizon).toBe(`from ${shown(start)} to ${shown(end)}`);
});
