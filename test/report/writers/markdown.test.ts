import { expect, test } from "vitest";
import { LANGUAGES } from "../../../src/model/rule.ts";
import { parseOrganisation } from "../../../src/parse.ts";
import { markdownReport, textReport } from "../../../src/report/index.ts";
import { solveSync } from "../../../src/solve.ts";
import { cafe, cafePlan } from "../sample.ts";

test.each(LANGUAGES)("Markdown says what the text says, under headings (%s)", (language) => {
  const markdown = markdownReport(cafe, cafePlan, { language });
  const lines = new Set(markdown.split("\n"));
  const said = textReport(cafe, cafePlan, { language })
    .split("\n")
    .filter((line) => line !== "" && !/^[─═]+$/u.test(line));
  const missing = said.filter(
    (line) => !lines.has(line) && !lines.has(`## ${line}`) && !lines.has(`# ${line}`),
  );
  expect(missing).toEqual([]);
  expect(markdown.match(/^## /gmu)?.length).toBeGreaterThanOrEqual(7);
  expect((markdown.match(/^```/gmu)?.length ?? 1) % 2).toBe(0);
});

test("no name can be taken for Markdown or HTML, or end a block", () => {
  const organisation = parseOrganisation({
    schema: "beurtrol/1",
    name: "<b>_De_ *Pollepel*</b>",
    calendar: { periods: 1, weeksPerPeriod: 4 },
    tasks: [{ id: "```` <script>", hours: 4, kind: "executing" }],
    members: [{ id: "Jos", hours: 10 }],
  });
  const markdown = markdownReport(organisation, solveSync(organisation, { effort: 1000 }), {
    language: "nl",
  });
  expect(markdown).toContain("\\<b\\>\\_De\\_ \\*Pollepel\\*\\</b\\>");
  expect(markdown).toMatch(/^`{5}text$/mu);
});
