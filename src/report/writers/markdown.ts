import type { Organisation } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import { fitted } from "../layout.ts";
import { pageOf } from "../page.ts";
import { sectionsOf, type TextReportOptions } from "../report.ts";

/**
 * The report for a wiki or a meeting, in Markdown (CommonMark): what `textReport` says, with its headings as headings and its
 * lines in blocks of fixed width, so that columns stay under each other on any page.
 */
export function markdownReport(organisation: Organisation, plan: Plan, options: TextReportOptions): string {
  const page = pageOf(organisation, options);
  const written = sectionsOf(page, plan, options.sections);
  // A section begins with an empty line, its heading and the line under it; the summary, first of all, with the title.
  const opens = options.sections?.includes("summary") ?? true;
  const [title = "", , ...summary] = opens ? (written[0] ?? []) : [];
  const parts = written.slice(opens ? 1 : 0).map((lines) => {
    const [, heading = "", , ...body] = lines;
    return [`## ${escaped(heading)}`, ...block(body.flatMap((line) => fitted(line, page.width)))].join(
      "\n\n",
    );
  });
  const opening = opens ? [`# ${escaped(title)}`, ...summary.filter((line) => line !== "").map(escaped)] : [];
  return `${[...opening, ...parts].join("\n\n")}\n`;
}

/** Lines as they are, between fences longer than any that they hold. */
function block(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== "");
  if (first < 0) return [];
  const longest = Math.max(
    2,
    ...lines.flatMap((line) => line.match(/`+/gu) ?? []).map(({ length }) => length),
  );
  const fence = "`".repeat(longest + 1);
  return [[`${fence}text`, ...lines.slice(first), fence].join("\n")];
}

/** Text in which no sign means anything to Markdown or HTML. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&#|~]/gu, (sign) => `\\${sign}`);
}
