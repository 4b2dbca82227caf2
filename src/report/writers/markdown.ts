import type { Organisation } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import type { Table } from "../blocks.ts";
import { outline, type Item, type Part } from "../outline.ts";
import { pageOf } from "../page.ts";
import { sectionsOf, type TextReportOptions } from "../report.ts";

/** Wide enough for every table: the page that shows the Markdown breaks the lines. */
const WIDE = 10_000;

/**
 * The report for a wiki or a meeting, in Markdown as GitHub, GitLab and most wikis read it: what `textReport` says, with
 * headings, lists and tables.
 */
export function markdownReport(organisation: Organisation, plan: Plan, options: TextReportOptions): string {
  const page = pageOf(organisation, { ...options, width: WIDE }, "document");
  const parts = outline(sectionsOf(page, plan, options.sections).flat());
  return `${parts.map(written).join("\n\n")}\n`;
}

function written(part: Part): string {
  switch (part.kind) {
    case "title":
      return `# ${escaped(part.text)}`;
    case "heading":
      return `## ${escaped(part.text)}`;
    case "label":
      return part.level === 1 ? `### ${escaped(part.text)}` : `**${escaped(part.text)}**`;
    case "sentence":
      return part.term === "" ? opening(part.text) : `**${escaped(part.term)}** ${escaped(part.text)}`;
    case "list":
      return items(part.items, "");
    case "legend":
      return opening(part.items.map((each) => each.trim()).join("; "));
    case "table":
      return table(part);
  }
}

function items(list: readonly Item[], indent: string): string {
  return list
    .map(({ text, more, items: under }) => {
      const own = [text, ...more].map(opening).join(`  \n${indent}  `);
      return `${indent}- ${own}${under.length === 0 ? "" : `\n${items(under, `${indent}  `)}`}`;
    })
    .join("\n");
}

/** Rows under heads; a table without heads is a list. */
function table({ columns, rows }: Table): string {
  if (!columns.some(({ head = "" }) => head !== "")) {
    const texts = rows.map((row) => row.filter((cell) => cell !== "").join(", "));
    return items(
      texts.map((text) => ({ text, more: [], items: [] })),
      "",
    );
  }
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ head = "" }) => escaped(head))),
    line(columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
    ...rows.map((row) => line(columns.map((_, index) => cellOf(row[index] ?? "")))),
  ].join("\n");
}

function cellOf(text: string): string {
  return text.split("\n").map(escaped).join("<br>");
}

/** Text in which no sign means anything to Markdown or HTML. */
function escaped(text: string): string {
  return text
    .replace(/\s*\n\s*/gu, " ")
    .replace(/[\\`*_[\]<>&#|~@]|:(?=\/\/)|(?<=www)\./gu, (sign) => `\\${sign}`);
}

/** The same at the beginning of a line, where a number or a sign could begin a list. */
function opening(text: string): string {
  return escaped(text)
    .replace(/^(\d+)(?=[.)])/u, "$1\\")
    .replace(/^(?=[-+=])/u, "\\");
}
