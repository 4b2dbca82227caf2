import * as XLSX from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { parseOrganisation } from "../../../src/parse.ts";
import { csvFiles, writers, xlsxWorkbook } from "../../../src/report/index.ts";
import { cafe, cafePlan } from "../sample.ts";

const csv = (name: string, options: Partial<Parameters<typeof csvFiles>[2]> = {}) =>
  String(
    csvFiles(cafe, cafePlan, { language: "nl", ...options }).find((file) => file.name === `${name}.csv`)
      ?.content,
  );

describe("comma-separated values", () => {
  test("open in a Dutch Excel: byte order mark, semicolons, decimal commas, CRLF", () => {
    const text = csv("taken");
    expect(text.startsWith("\uFEFFcode;taak;proces;uren per week;")).toBe(true);
    expect(text).toContain("\r\nclean;poetsen;;4;ondersteunend;;0,8;;1;\r\n");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  });

  test("and as they are asked for", () => {
    const text = csv("taken", { separator: ",", decimalComma: false, byteOrderMark: false });
    expect(text.startsWith("code,taak")).toBe(true);
    expect(text).toContain("clean,poetsen,,4,ondersteunend,,0.8");
    expect(csvFiles(cafe, cafePlan, { language: "fr", tables: ["rota"] }).map(({ name }) => name)).toEqual([
      "tour de rôle.csv",
    ]);
  });

  test("wishes of private members stay private", () => {
    const row = (text: string) => text.split("\r\n").find((line) => line.startsWith("Max"));
    expect(row(csv("matrix"))).toBe("Max;2;;;;;;;;;;");
    expect(row(csv("matrix", { showPrivate: true }))).toBe("Max;2;;;2;;;-1;;;;");
    expect(csv("pakketten")).toMatch(/^Max;;poetsen;.*;$/mu);
  });

  test("the bundles have every row of the plan, the ledgers every member", () => {
    expect(csv("pakketten").trim().split("\r\n")).toHaveLength(cafePlan.assignments.length + 1);
    expect(csv("saldi").trim().split("\r\n")).toHaveLength(cafe.members.length + 1);
    expect(csv("beurtrol")).toContain("taak;2027-01-04;2027-02-01;2027-03-01;2027-03-29");
  });

  test("no text is taken for a formula", () => {
    const hostile = ["=1+1", "+32 470", "-pauze", "@SOM(A1)", " =1", "'=1", "＝1"];
    const organisation = parseOrganisation({
      schema: "beurtrol/1",
      calendar: { periods: 1, weeksPerPeriod: 4 },
      tasks: hostile.map((name, index) => ({
        id: `t${index}`,
        name,
        hours: 1,
        kind: "staff",
        description: "\t=x",
      })),
      members: [{ id: "=A", hours: 20 }],
    });
    for (const { content } of csvFiles(organisation, null, { language: "en" }))
      for (const cell of String(content).split(/[,\r\n\uFEFF]+/u))
        expect(cell).not.toMatch(/^"?\s*[=+\-@\t＝]/u);
  });
});

describe("a workbook", () => {
  test("is read by another library than wrote it: sheets, numbers as numbers, merged heads", async () => {
    const bytes = await xlsxWorkbook(cafe, cafePlan, { language: "nl" });
    const { SheetNames, Sheets } = XLSX.read(bytes);
    expect(SheetNames).toEqual([
      "pakketten", "beurtrol", "blijft liggen", "saldi", "organisatie", "competenties", "processen", "taken", "leden",
      "matrix", "vandaag",
    ]); // prettier-ignore
    const rows = (name: string) => XLSX.utils.sheet_to_json<unknown[]>(Sheets[name] ?? {}, { header: 1 });
    expect(rows("taken")[4]).toEqual(
      ["clean", "poetsen", undefined, 4, "ondersteunend", undefined, 0.8, undefined, 1].map((cell) => cell),
    );
    expect(rows("pakketten")).toHaveLength(cafePlan.assignments.length + 1);
    expect(Sheets["matrix"]?.["!merges"]?.length).toBe(3);
    expect(rows("beurtrol")[0]).toEqual(["taak", "2027-01-04", "2027-02-01", "2027-03-01", "2027-03-29"]);
  });

  test("has the same bytes whenever it is written", async () => {
    const [one, other] = [
      await xlsxWorkbook(cafe, null, { language: "fr" }),
      await xlsxWorkbook(cafe, null, { language: "fr" }),
    ];
    expect(one).toEqual(other);
  });
});

test("every writer gives files with its extension, as text or as bytes", async () => {
  for (const { extension, binary, write } of Object.values(writers)) {
    const files = await write(cafe, cafePlan, { language: "en" });
    expect(files.length).toBeGreaterThan(0);
    for (const { name, content } of files) {
      expect(name.endsWith(extension)).toBe(true);
      expect(typeof content !== "string").toBe(binary);
    }
  }
});
