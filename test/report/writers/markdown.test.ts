import { marked } from "marked";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../../src/model/rule.ts";
import { parseOrganisation } from "../../../src/parse.ts";
import { markdownReport, SECTION_NAMES, textReport } from "../../../src/report/index.ts";
import { solveSync } from "../../../src/solve.ts";
import { cafe, cafePlan } from "../sample.ts";

const SIGNS: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" }; // prettier-ignore

/** What somebody reads who sees the page that an independent reader makes of the Markdown. */
function seen(markdown: string): string {
  return marked
    .parse(markdown, { async: false, gfm: true })
    .replace(/<[^>]*>/gu, " ")
    .replace(/&(?:lt|gt|quot|#39|amp);/gu, (sign) => SIGNS[sign] ?? sign);
}

/** Words and numbers, in the order of the alphabet. */
function words(text: string): readonly string[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word).sort();
}

const everything = { sections: SECTION_NAMES, all: true, width: 1000 } as const;

test.each(LANGUAGES)("Markdown says what the text says, word for word (%s)", (language) => {
  const markdown = markdownReport(cafe, cafePlan, { language, ...everything });
  expect(words(seen(markdown))).toEqual(words(textReport(cafe, cafePlan, { language, ...everything })));
});

test("Markdown has headings, lists and tables", () => {
  const page = marked.parse(markdownReport(cafe, cafePlan, { language: "nl", ...everything }), { async: false }); // prettier-ignore
  const count = (tag: string) => page.match(new RegExp(`<${tag}>`, "gu"))?.length ?? 0;
  expect(count("h1")).toBe(1);
  expect(count("h2")).toBeGreaterThanOrEqual(7);
  expect(count("h3")).toBeGreaterThanOrEqual(4);
  expect(count("table")).toBeGreaterThanOrEqual(3);
  expect(count("ul")).toBeGreaterThanOrEqual(8);
  expect(page).not.toContain("<pre>");
});

test("no name can be taken for Markdown or HTML", () => {
  const nasty = ["<b>_De_ *Pollepel*</b>", "```` <script>", "a | b", "# one", "1. one", "[x](http://a.b)", "www.a.be", "a@b.be", "\\"]; // prettier-ignore
  const organisation = parseOrganisation({
    schema: "beurtrol/1",
    name: nasty[0],
    calendar: { periods: 1, weeksPerPeriod: 4 },
    tasks: nasty.map((id) => ({ id, hours: 1, kind: "staff", staffing: { mode: "rotation" } })),
    members: [{ id: "- Jos", hours: 10 }],
  });
  const markdown = markdownReport(organisation, solveSync(organisation, { effort: 1000 }), {
    language: "nl",
  });
  const text = seen(markdown);
  for (const name of [...nasty, "- Jos"]) expect(text).toContain(name);
  expect(marked.parse(markdown, { async: false })).not.toMatch(/<(?:b|script|a|em|ol|code|pre)\b/u);
});
