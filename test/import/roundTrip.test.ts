import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { readFileSync } from "node:fs";
import { importTables, problemText } from "../../src/import/index.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import { LANGUAGES } from "../../src/model/rule.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { csvFiles, xlsxWorkbook } from "../../src/report/index.ts";
import { organisation } from "../arbitraries/organisation.ts";
import { held } from "./held.ts";

const OPTIONS = { language: "nl", showPrivate: true } as const;

async function backFromXlsx(document: Organisation): Promise<Organisation> {
  const content = await xlsxWorkbook(document, null, OPTIONS);
  return imported([{ name: "alles.xlsx", content }]);
}

async function imported(files: Parameters<typeof importTables>[0]): Promise<Organisation> {
  const { document, problems } = await importTables(files);
  expect(problems.filter(({ code }) => code !== "elsewhere")).toEqual([]);
  return parseOrganisation(document);
}

describe("what goes out in tables comes back the same, as far as tables hold it", () => {
  test.prop([organisation()], { numRuns: 15 })("in comma-separated values", async (input) => {
    const document = parseOrganisation(input);
    expect(held(await imported(csvFiles(document, null, OPTIONS)))).toEqual(held(document));
  });

  test.prop([organisation()], { numRuns: 4 })("in a workbook", async (input) => {
    const document = parseOrganisation(input);
    expect(held(await backFromXlsx(document))).toEqual(held(document));
  });

  test.prop([organisation(), fc.constantFrom(...LANGUAGES), fc.constantFrom(";", ",", "\t"), fc.boolean()], {
    numRuns: 9,
  })("in every language, with every separator", async (input, language, separator, decimalComma) => {
    const document = parseOrganisation(input);
    const options = { language, separator, decimalComma, showPrivate: true } as const;
    const back = held(await imported(csvFiles(document, null, options)));
    expect(back.members).toEqual(language === "nl" ? held(document).members : expect.anything());
    expect(back.asIs).toEqual(held(document).asIs);
    expect(
      back.tasks.map(({ id, requires, hours, kind, staffing }) => ({ id, requires, hours, kind, staffing })),
    ).toEqual(
      held(document).tasks.map(({ id, requires, hours, kind, staffing }) => ({
        id,
        requires,
        hours,
        kind,
        staffing,
      })),
    );
  });

  test.each([
    ["nl", "de afspraken; de volgorde van het werk; dagdelen; vrijstellingen"],
    ["fr", "les accords; l'ordre du travail; les moments de la semaine; les dispenses"],
  ] as const)("what tables do not hold is told when they come back (%s)", async (language, lost) => {
    const path = new URL("../../examples/organisations/schoonmaak.json", import.meta.url);
    const document = parseOrganisation(JSON.parse(readFileSync(path, "utf8")));
    for (const files of [
      csvFiles(document, null, { language }),
      [{ name: "alles.xlsx", content: await xlsxWorkbook(document, null, { language }) }],
    ]) {
      const { problems } = await importTables(files);
      expect(problems.map(({ severity, code, name }) => [severity, code, name])).toEqual([
        ["warning", "elsewhere", lost],
      ]);
      expect(problems.map((problem) => problemText(problem, language)).join()).toContain(lost);
    }
  });

  test("nothing is told to be lost where nothing is; wishes that are not shown are", async () => {
    const plain = { schema: "beurtrol/1", calendar: { periods: 1, weeksPerPeriod: 4 }, tasks: [{ id: "a", hours: 1, kind: "staff" }] } as const; // prettier-ignore
    const one = (hidden: boolean) => parseOrganisation({ ...plain, members: [{ id: "Ada", hours: 4, private: hidden }] }); // prettier-ignore
    const told = async (document: Organisation, showPrivate: boolean) =>
      (await importTables(csvFiles(document, null, { language: "en", showPrivate }))).problems.map(
        ({ name }) => name,
      );
    expect(await told(one(false), false)).toEqual([]);
    expect(await told(one(true), true)).toEqual([]);
    expect(await told(one(true), false)).toEqual(["wishes of those who do not show them"]);
  });

  test.each(["bakkerij", "jeugdzorg", "schoonmaak", "software", "thuiszorg"])("%s", async (name) => {
    const path = new URL(`../../examples/organisations/${name}.json`, import.meta.url);
    const document = parseOrganisation(JSON.parse(readFileSync(path, "utf8")));
    expect(held(await backFromXlsx(document))).toEqual(held(document));
    expect(held(await imported(csvFiles(document, null, OPTIONS)))).toEqual(held(document));
  });
});
