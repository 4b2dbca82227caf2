import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { explain } from "../../src/explain/index.ts";
import { readDocument } from "../../src/import/index.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { explanationReport } from "../../src/report/index.ts";
import { solveSync } from "../../src/solve.ts";

const root = new URL("../../", import.meta.url);

/** What the page shows is what its commands print. */
test("the sample of why not is what comes out", async () => {
  const document = readDocument(readFileSync(new URL("examples/organisations/tiny.yaml", root), "utf8"));
  const organisation = parseOrganisation(document);
  const plan = solveSync(organisation, { effort: 100_000 });
  const question = { member: "Cleo", task: "books", period: 2 };
  const found = await explain(organisation, plan, question, { near: true });
  const report = explanationReport(organisation, found, { language: "en", width: 80 });
  const page = readFileSync(new URL("docs/explaining.md", root), "utf8");
  const sample = /<!-- sample: start -->\n+```text\n(?<lines>[\s\S]*?)```\n+<!-- sample: end -->/u.exec(page)
    ?.groups?.["lines"];
  expect(sample).toBe(report);
});
