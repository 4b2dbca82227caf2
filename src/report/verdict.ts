import type { Organisation } from "../model/organisation.ts";
import type { Verdict } from "../verify.ts";
import { paragraph, textOf } from "./blocks.ts";
import { folded, pageOf, type ReportOptions } from "./page.ts";
import { goalTable } from "./sections/goals.ts";

/** What the independent check found: `ok` and the cost of every goal, or every violation. */
export function verdictReport(organisation: Organisation, verdict: Verdict, options: ReportOptions): string {
  const page = pageOf(organisation, options);
  const { words, width } = page;
  if (verdict.ok) return textOf([words.verdict.ok, "", goalTable(page, verdict.cost.goals)], width);
  const { shown, rest } = folded(page, verdict.violations, 200);
  const lines = shown.map(({ rule, message }) => paragraph("- ", `[${rule}] ${message}`));
  return textOf([words.verdict.violations(verdict.violations.length), ...lines, ...rest], width);
}
