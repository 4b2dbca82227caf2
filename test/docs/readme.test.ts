import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDocument } from "../../src/import/index.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { textReport } from "../../src/report/index.ts";
import { solveSync } from "../../src/solve.ts";

const root = new URL("../../", import.meta.url);

/** What the README shows is what the command prints. */
test("the sample in the README is what comes out", () => {
  const document = readDocument(readFileSync(new URL("examples/organisations/tiny.yaml", root), "utf8"));
  const organisation = parseOrganisation(document);
  const plan = solveSync(organisation);
  const report = textReport(organisation, plan, { language: "en", width: 80 });
  const readme = readFileSync(new URL("README.md", root), "utf8");
  const sample =
    /<!-- sample: start -->\n+```text\n(?<lines>[\s\S]*?)\n```\n+<!-- sample: end -->/u.exec(readme)
      ?.groups?.["lines"] ?? "";
  const parts = sample.split("\n[...]\n").map((part) => part.trimEnd());
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(report).toContain(part);
});
