import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { fitted } from "./layout.ts";
import { pageOf, type Page, type ReportOptions } from "./page.ts";
import { bundles } from "./sections/bundles.ts";
import { comparison } from "./sections/comparison.ts";
import { cover } from "./sections/cover.ts";
import { goals } from "./sections/goals.ts";
import { quadrant } from "./sections/quadrant.ts";
import { rota } from "./sections/rota.ts";
import { summary } from "./sections/summary.ts";
import { uncovered } from "./sections/uncovered.ts";
import { unmet } from "./sections/unmet.ts";

const SECTIONS: readonly ((page: Page, plan: Plan) => readonly string[])[] = [
  summary,
  bundles,
  rota,
  cover,
  uncovered,
  unmet,
  comparison,
  (page, plan) => goals(page, plan.cost.goals),
  quadrant,
];

/**
 * A plan as the members read it: everybody's bundle, the rota, who is there for whom, what stays undone and why, what it is
 * better at than today. Plain text of at most `width` columns where words and names allow; wishes of private members are
 * left out.
 */
export function textReport(organisation: Organisation, plan: Plan, options: ReportOptions): string {
  const page = pageOf(organisation, options);
  const lines = sectionsOf(page, plan).flat();
  return `${lines.flatMap((line) => fitted(line, page.width)).join("\n")}\n`;
}

/** The lines of each section that has any: an empty line, a heading and the line under it, then what it says. */
export function sectionsOf(page: Page, plan: Plan): readonly (readonly string[])[] {
  return SECTIONS.map((write) => write(page, plan)).filter((lines) => lines.length > 0);
}
