import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { LANGUAGES } from "../../src/model/rule.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { textReport } from "../../src/report/index.ts";
import { solveSync } from "../../src/solve.ts";
import { cafe, cafePlan } from "./sample.ts";

const report = (language: "nl" | "en" | "fr", width = 80) => textReport(cafe, cafePlan, { language, width });

describe("the report of a small organisation", () => {
  test("tells in Dutch who does what, when, and what stays undone", () => {
    const text = report("nl");
    expect(text).toContain("Wie doet wat: Café De Brug");
    expect(text).toContain("van 4 januari 2027 tot en met 25 april 2027");
    expect(text).toMatch(/Ann: [\d,]+ van 16 uur per week/);
    expect(text).toContain("De beurtrol: wie is wanneer aan de beurt");
    expect(text).toContain("Vervangers");
    expect(text).toContain("Omdat niemand het kan en er dan is:\n    vergunning");
    expect(text).toContain("Wie leert, krijgt uren.");
    expect(text).toContain("Vandaag en met dit plan");
    expect(text).toContain("(0 is ideaal)");
    expect(text).toContain("Graag doen en goed kunnen");
  });

  test("and in English and French", () => {
    expect(report("en")).toContain("from 4 January 2027 to 25 April 2027");
    expect(report("en")).toContain("Who learns gets hours.");
    expect(report("fr")).toContain("Qui fait quoi\u00a0: Café du Pont");
    expect(report("fr")).toMatch(/4.janv\./);
    expect(report("fr")).toMatch(/Ann\u00a0: [\d,]+ sur 16 heures par semaine/);
  });

  test("tasks of one name are told apart by their process", () => {
    expect(report("nl")).toMatch(/begeleidt 李娜 bij koken \((avond|middag)\)/);
  });

  test("who learns is marked, with what it takes", () => {
    expect(report("en")).toMatch(/cook .* learns this/);
    expect(report("en")).toContain("cooking: all 40 hours it takes");
  });

  test("wishes that no work serves are named, unless they are private", () => {
    expect(report("en")).toContain("» Zoë: law");
    expect(report("en")).not.toContain("Max: law");
    expect(report("en")).toContain("Wishes not shown.");
    expect(report("en").split("Likes it and can do it")[1]).not.toContain("Max");
  });

  test.each(LANGUAGES)("no line is wider than asked for, whatever the script (%s)", (language) => {
    for (const width of [60, 80, 100, 160]) {
      for (const line of report(language, width).split("\n"))
        expect(stringWidth(line), line).toBeLessThanOrEqual(width);
    }
  });

  test("columns are aligned by what is displayed", () => {
    const lines = report("nl").split("\n");
    const start = lines.findIndex((line) => line.startsWith("Graag doen")) + 2;
    const table = lines
      .slice(start, start + 6)
      .filter((line) => line.startsWith("李娜") || line.startsWith("Ann"));
    const columns = table.map((line) => [...line.matchAll(/\d+(?:,\d)?/g)].length);
    expect(columns.every((count) => count > 0)).toBe(true);
    expect(stringWidth("李娜")).toBe(4);
  });

  test("no colours, no trailing spaces, no undefined", () => {
    for (const language of LANGUAGES) {
      expect(report(language)).not.toContain(String.fromCharCode(27));
      expect(report(language)).not.toMatch(/ \n/);
      expect(report(language)).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

test("without a start, periods go by their number in the document", () => {
  const calendar = { ...cafe.calendar, start: undefined };
  const undated = parseOrganisation(JSON.parse(JSON.stringify({ ...cafe, calendar })));
  const text = textReport(undated, solveSync(undated, { effort: 2_000 }), { language: "nl" });
  expect(text).toContain("periode 3");
  expect(text).not.toContain("2027");
});

test("two hundred members are folded, and all are shown if asked for", () => {
  const path = new URL("../../examples/organisations/facility.json", import.meta.url);
  const facility = parseOrganisation(JSON.parse(readFileSync(path, "utf8")));
  const plan = solveSync(facility, { effort: 1_000 });
  const folded = textReport(facility, plan, { language: "nl", width: 100 });
  expect(folded.split("\n").length).toBeLessThan(450);
  expect(folded).toContain("toon alles met --all");
  const all = textReport(facility, plan, { language: "nl", width: 100, all: true });
  expect(all).not.toContain("--all");
  for (const { id } of facility.members) expect(all).toContain(`\n${id}: `);
});
