import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { textOf, type Block } from "./blocks.ts";
import { pageOf, type Page, type ReportOptions } from "./page.ts";
import { SECTION_NAMES, sections, type SectionName } from "./sections/index.ts";

export interface TextReportOptions extends ReportOptions {
  /** Which sections, in the order in which they are read; default all but `fairness` and `quality`, which take a longer look. */
  readonly sections?: readonly SectionName[];
}

/**
 * A plan as the members read it: everybody's bundle, the rota, who is there for whom, what stays undone and why, what it is
 * better at than today; if asked, how fairly unpleasant work is shared and how good the work is. Plain text of at most `width` columns where words
 * and names allow; wishes of private members are left out.
 */
export function textReport(organisation: Organisation, plan: Plan, options: TextReportOptions): string {
  const page = pageOf(organisation, options);
  // A section begins with an empty line, which the first of a report does not need.
  return textOf(sectionsOf(page, plan, options.sections).flat(), page.width).replace(/^\n/u, "");
}

/** What each section says that says anything, its heading first. */
export function sectionsOf(
  page: Page,
  plan: Plan,
  wanted: readonly SectionName[] = USUAL,
): readonly (readonly Block[])[] {
  return SECTION_NAMES.filter((name) => wanted.includes(name))
    .map((name) => sections[name](page, plan))
    .filter((blocks) => blocks.length > 0);
}

/** Fairness and quality take a longer look. */
const USUAL = SECTION_NAMES.filter((name) => name !== "fairness" && name !== "quality");
