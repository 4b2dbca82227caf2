import type { Organisation } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import { loadCharts } from "../html/charts.ts";
import { flowPicture } from "../html/flow.ts";
import { html, Markup } from "../html/markup.ts";
import { memberPage } from "../html/member.ts";
import * as pictures from "../html/pictures.ts";
import { STYLE } from "../html/style.ts";
import { toldSection } from "../html/told.ts";
import { htmlWords } from "../html/words.ts";
import { pageOf, type Page } from "../page.ts";
import type { TextReportOptions } from "../report.ts";
import { sections, SECTION_NAMES, type SectionName } from "../sections/index.ts";

type Sheet = pictures.Sheet;

/** Members beyond this have no page of their own: the file would be longer than anybody prints. */
const MOST_PAGES = 60;

/** Wide enough for every table: the browser breaks the lines. */
const WIDE = 10_000;

/** Signs that no page may hold; names in documents may. */
const CONTROL = /[^\P{Cc}\n\t]/gu;

interface Part {
  readonly id: string;
  readonly heading: string;
  readonly says: string;
  readonly body: Markup | null;
}

/**
 * The report as one HTML file: pictures with plain words beside them and their figures below, a page for each member. It
 * needs no network and no scripts, prints on A4 and A3, and is read on a phone. Wishes of private members are left out.
 * The library that draws is loaded when this is called.
 */
export async function htmlReport(
  organisation: Organisation,
  plan: Plan,
  options: TextReportOptions,
): Promise<string> {
  const page = pageOf(organisation, { ...options, width: 90 }, "document");
  const sheet = { page, plan, words: htmlWords[options.language], charts: await loadCharts() };
  const wanted = new Set(options.sections ?? SECTION_NAMES);
  const parts = SECTION_NAMES.filter((name) => wanted.has(name))
    .flatMap((name) => partsOf[name](sheet))
    .concat(
      wanted.has("bundles")
        ? [{ id: "members", ...sheet.words.member, says: "", body: memberPages(sheet) }]
        : [],
    )
    .filter(({ body }) => body !== null);
  return `${document(sheet, options.language, parts).text.replace(CONTROL, "")}\n`;
}

const partsOf: Readonly<Record<SectionName, (sheet: Sheet) => readonly Part[]>> = {
  summary: () => [],
  bundles: (sheet) => [
    { id: "bundles", ...sheet.words.bundles, body: pictures.bundlePicture(sheet) },
    { id: "flow", ...sheet.words.flow, body: sheet.page.organisation.processes.length === 0 ? null : flowPicture(sheet) }, // prettier-ignore
    { id: "growth", ...sheet.words.growth, body: pictures.growthPicture(sheet) },
  ],
  rota: (sheet) => [
    { id: "rota", heading: sheet.page.words.rota.heading, says: sheet.words.rota.says, body: pictures.rotaPicture(sheet) }, // prettier-ignore
  ],
  cover: (sheet) => [
    told(sheet, "cover"),
    { id: "dependence", ...sheet.words.dependence, body: pictures.dependencePicture(sheet) },
  ],
  uncovered: (sheet) => [told(sheet, "uncovered")],
  unmet: (sheet) => [told(sheet, "unmet")],
  comparison: (sheet) => {
    const words = told(sheet, "comparison");
    const picture = pictures.comparisonPicture(sheet);
    const body = words.body === null ? null : html`${picture === null ? null : html`<figure>${picture}</figure>`}${words.body}`; // prettier-ignore
    return [{ ...words, says: sheet.words.comparison.says, body }];
  },
  criteria: (sheet) => [told(sheet, "criteria")],
  fairness: (sheet) => [
    { id: "burden", ...sheet.words.burden, body: pictures.burdenPicture(sheet) },
    ...(sheet.page.organisation.members.length > MOST_PAGES ? [] : [told(sheet, "fairness")]),
  ],
  quality: (sheet) => [told(sheet, "quality")],
  goals: (sheet) => [told(sheet, "goals")],
  frontier: (sheet) => {
    const words = told(sheet, "frontier");
    return [{ ...words, body: pictures.frontierPicture(sheet) ?? words.body }];
  },
  compensation: (sheet) => [told(sheet, "compensation")],
  quadrant: (sheet) => [told(sheet, "quadrant")],
};

/** A section in the sentences, lists and tables of the text report. */
function told({ page, plan }: Sheet, name: SectionName): Part {
  const [first, ...blocks] = sections[name]({ ...page, width: WIDE }, plan);
  const heading = first?.kind === "heading" ? first.text : "";
  return { id: name, heading, says: "", body: first === undefined ? null : toldSection(blocks, heading) };
}

function memberPages(sheet: Sheet): Markup | null {
  const { members } = sheet.page.organisation;
  if (members.length > MOST_PAGES) return null;
  return html`${members.map((member) => memberPage(sheet, member))}`;
}

function document({ page, plan, words }: Sheet, language: string, parts: readonly Part[]): Markup {
  const [title = "", ...lead] = titleOf(page, plan);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header>
<h1>${title}</h1>
${lead.map((line) => html`<p class="lead">${line}</p>
`)}
<nav aria-label="${words.contents}"><ul>${parts.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}</ul></nav>
</header>
<main id="content">
${parts.map(
  ({ id, heading, says, body }) => html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
${says !== "" && html`<p class="lead">${says}</p>`}
${body}
</section>
`,
)}</main>
<footer><p>${words.made(plan.library, plan.seed)}</p></footer>
</body>
</html>`;
} // prettier-ignore

/** The title, and what the summary says under it. */
function titleOf(page: Page, plan: Plan): readonly string[] {
  return sections.summary(page, plan).flatMap((block) => ("text" in block ? [block.text] : []));
}
