import { figures } from "../measures/figures.ts";
import type { Measures } from "../measures/measure.ts";
import type { Organisation } from "../model/organisation.ts";
import { textOf } from "./blocks.ts";
import { figureTable, type Figures } from "./figureTable.ts";
import { pageOf, type ReportOptions } from "./page.ts";

/** Every measure that is one number, in words: of today, of a plan, or of both side by side. */
export function figuresReport(
  organisation: Organisation,
  divisions: { readonly today: Measures | null; readonly plan: Measures | null },
  options: ReportOptions,
): string {
  const page = pageOf(organisation, options);
  const of = (measures: Measures | null) => (measures === null ? null : comparable(measures));
  return textOf([figureTable(page, of(divisions.today), of(divisions.plan))], page.width);
}

/** Burden points are of one moment today, but over the horizon in a plan: not to be compared. */
function comparable(measures: Measures): Figures {
  const entries = Object.entries(figures(measures)).filter(([name]) => name !== "worstBurdenRate");
  return Object.fromEntries(entries);
}
