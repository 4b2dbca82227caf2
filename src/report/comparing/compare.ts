import type { Organisation } from "../../model/organisation.ts";
import type { Comparison } from "../../scenarios/index.ts";
import { textOf, type Line } from "../blocks.ts";
import { pageOf, type Page, type ReportOptions } from "../page.ts";
import { plusMinus } from "./plusMinus.ts";
import { sideBySide } from "./sideBySide.ts";
import { together } from "./together.ts";

export interface CompareReportOptions extends ReportOptions {
  /** Where each plan comes from, such as its file; default nothing is said of it. */
  readonly sources?: readonly string[];
  /** What each plan is called; default plan 1, plan 2 ... */
  readonly called?: readonly string[];
}

/** Plans side by side: their figures, which comes first and how surely, what is better and worse in each. */
export function compareReport(
  organisation: Organisation,
  comparison: Comparison,
  options: CompareReportOptions,
): string {
  const page = pageOf(organisation, options);
  const { comparing, colon } = page.words;
  const called = options.called ?? comparison.plans.map((_, place) => comparing.plan(place + 1));
  const title = comparing.title(page.group);
  const sources = (options.sources ?? []).map((source, place) => `${called[place] ?? ""}${colon}${source}`);
  return textOf(
    [{ kind: "title", text: title }, ...sources, ...comparisonLines(page, comparison, called)],
    page.width,
  );
} // prettier-ignore

/** All that a comparison says, below a title. */
function comparisonLines(page: Page, comparison: Comparison, called: readonly string[]): readonly Line[] {
  return [
    ...sideBySide(page, comparison, called),
    ...together(page, comparison, called),
    ...plusMinus(page, comparison, called),
  ];
}
