import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { detailed, DETAILED } from "../../bench/detailed.ts";
import { qualityRow } from "../../bench/qualityRow.ts";

const page = readFileSync(new URL("../../docs/measures.md", import.meta.url), "utf8");
/** Cells without the spaces that line columns up. */
const rows = page.split("\n").map((line) => line.replace(/ +/gu, " "));

test.each(DETAILED)("the page on measures tells the quality of %s as it is computed", (name) => {
  expect(rows).toContain(qualityRow(name, detailed(name)));
});
