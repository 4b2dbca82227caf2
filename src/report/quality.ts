import type { Quality } from "../measures/index.ts";
import type { Organisation } from "../model/organisation.ts";
import { textOf } from "./blocks.ts";
import { pageOf, type ReportOptions } from "./page.ts";
import { qualitySection } from "./sections/quality.ts";
import { shownQuality } from "./shownQuality.ts";

/**
 * The quality of the organisation and of the work in words: of today, of a plan, or of both side by side. Signs of members
 * who keep their preferences to themselves are left out.
 */
export function qualityReport(
  organisation: Organisation,
  divisions: { readonly today: Quality | null; readonly plan: Quality | null },
  options: ReportOptions,
): string {
  const page = pageOf(organisation, options);
  const of = (found: Quality | null) => (found === null ? null : shownQuality(organisation, found));
  const lines = qualitySection(page, { today: of(divisions.today), plan: of(divisions.plan) });
  // A heading begins with an empty line, which is for whoever puts it below something.
  return textOf(lines, page.width).replace(/^\n/u, "");
}
