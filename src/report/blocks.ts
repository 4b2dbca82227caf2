import { fitted, legend as legendLines, paragraph as paragraphLines } from "./layout.ts";
import { table as tableLines, type Column } from "./table.ts";

/** What a report is made of, part by part: text, Markdown and HTML each show the parts in their own way. */
export type Block =
  /** The name of the whole. */
  | { readonly kind: "title"; readonly text: string }
  /** The name of a section. */
  | { readonly kind: "heading"; readonly text: string }
  /** What the parts below it are about: 1 inside a section, 2 inside that. */
  | { readonly kind: "label"; readonly text: string; readonly level: 1 | 2 }
  /** A sentence, or an item of a list: its lead is what stands before the first line, spaces and a sign. */
  | { readonly kind: "paragraph"; readonly lead: string; readonly text: string; readonly hang?: number }
  | {
      readonly kind: "table";
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
      /** Columns of display before it. */
      readonly indent: number;
    }
  /** What signs mean. */
  | { readonly kind: "legend"; readonly items: readonly string[] }
  /** Room between parts. */
  | { readonly kind: "gap" };

export type Table = Extract<Block, { kind: "table" }>;

/** Sections write sentences as they are: a text is a paragraph with its own indent, an empty one is room. */
export type Line = string | Block;

export function label(text: string, level: 1 | 2 = 1): Block {
  return { kind: "label", text, level };
}

/**
 * A text whose further lines are indented in a text report: as far as the lead is wide, or by `hang`. A lead that ends in
 * a sign such as "- " makes it an item of a list; one of spaces alone belongs to the item before it.
 */
export function paragraph(lead: string, text: string, hang?: number): Block {
  return { kind: "paragraph", lead, text, ...(hang === undefined ? {} : { hang }) };
}

export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { indent = 0 }: { readonly indent?: number } = {},
): Table {
  return { kind: "table", columns, rows, indent };
}

export function legend(items: readonly string[]): Block {
  return { kind: "legend", items };
}

/** A heading and what the section says; nothing if it says nothing. */
export function section(heading: string, lines: readonly Line[]): readonly Block[] {
  return lines.length === 0 ? [] : [{ kind: "heading", text: heading }, ...lines.map(blockOf)];
}

export function blockOf(line: Line): Block {
  if (typeof line !== "string") return line;
  const text = line.trimStart();
  return text === "" ? { kind: "gap" } : paragraph(line.slice(0, line.length - text.length), text);
}

/** Plain text of at most so many columns where words and tables allow. */
export function textOf(lines: readonly Line[], width: number): string {
  return lines.map(blockOf).flatMap((block) => textLines(block, width)).map((line) => `${line}\n`).join(""); // prettier-ignore
}

function textLines(block: Block, width: number): readonly string[] {
  switch (block.kind) {
    case "title":
      return [...fitted(block.text, width), "═".repeat(Math.min(width, block.text.length))];
    case "heading":
      return ["", ...fitted(block.text, width), "─".repeat(Math.min(width, block.text.length))];
    case "label":
      return fitted("  ".repeat(block.level - 1) + block.text, width);
    case "paragraph":
      return paragraphLines(block.lead, block.text, width, block.hang);
    case "table":
      return tableLines(block.columns, block.rows, { width, indent: block.indent }).flatMap((line) => fitted(line, width)); // prettier-ignore
    case "legend":
      return legendLines(block.items, width).flatMap((line) => fitted(line, width));
    case "gap":
      return [""];
  }
}
