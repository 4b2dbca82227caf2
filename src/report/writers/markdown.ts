import type { Organisation } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import { fitted } from "../layout.ts";
import { pageOf, type ReportOptions } from "../page.ts";
import { sectionsOf } from "../report.ts";

/**
 * The report for a wiki or a meeting, in Markdown (CommonMark): what `textReport` says, with its headings as headings and its
 * lines in blocks of fixed width, so that columns stay under each other on any page.
 */
export function markdownReport(organisation: Organisation, plan: Plan, options: ReportOptions): string {
  const page = pageOf(organisation, options);
  const [first = [], ...others] = sectionsOf(page, plan);
  const [title = "", , ...summary] = first;
  const parts = others.map((lines) => {
    // A section begins with an empty line, its heading and the line under it.
    const [, heading = "", , ...body] = lines;
    return [`## ${escaped(heading)}`, ...block(body.flatMap((line) => fitted(line, page.width)))].join(
      "\n\n",
    );
  });
  const opening = [`# ${escaped(title)}`, ...summary.filter((line) => line !== "").map(escaped)];
  return `${[opening.join("\n\n"), ...parts].join("\n\n")}\n`;
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
