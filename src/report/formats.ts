import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { reportData } from "./data.ts";
import { textReport, type TextReportOptions } from "./report.ts";

/** Writes a report: a text, or bytes where the format is not one. */
export type ReportWriter = (
  organisation: Organisation,
  plan: Plan,
  options: TextReportOptions,
) => string | Uint8Array | Promise<string | Uint8Array>;

/** A format a line. */
const writers = {
  text: textReport,
  json: (organisation, plan, { sections }) =>
    `${JSON.stringify(reportData(organisation, plan, sections), null, 2)}\n`,
} as const satisfies Record<string, ReportWriter>;

export type ReportFormat = keyof typeof writers;

/** How a report can be written, by name. */
export const reportFormats: Readonly<Record<ReportFormat, ReportWriter>> = writers;
