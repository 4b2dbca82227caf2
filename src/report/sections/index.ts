import type { Plan } from "../../model/plan.ts";
import type { Block } from "../blocks.ts";
import type { Page } from "../page.ts";
import { bundles } from "./bundles.ts";
import { comparison } from "./comparison.ts";
import { compensation } from "./compensation.ts";
import { cover } from "./cover.ts";
import { criteria } from "./criteria.ts";
import { fairness } from "./fairness.ts";
import { frontier } from "./frontier.ts";
import { goals } from "./goals.ts";
import { quadrant } from "./quadrant.ts";
import { quality } from "./quality.ts";
import { rota } from "./rota.ts";
import { summary } from "./summary.ts";
import { uncovered } from "./uncovered.ts";
import { unmet } from "./unmet.ts";

/** The sections of a report by name, in the order in which they are read. */
export const sections = {
  summary,
  bundles,
  rota,
  cover,
  uncovered,
  unmet,
  comparison,
  criteria,
  fairness,
  quality,
  goals: (page: Page, plan: Plan) => goals(page, plan.cost.goals),
  frontier,
  compensation: (page: Page) => (page.compensation === null ? [] : compensation(page, page.compensation)),
  quadrant,
} as const satisfies Record<string, (page: Page, plan: Plan) => readonly Block[]>;

export type SectionName = keyof typeof sections;

export const SECTION_NAMES = Object.keys(sections) as SectionName[];
