import type { Block, Table } from "./blocks.ts";

/** An item of a list, what is said further of it, and what hangs under it. */
export interface Item {
  readonly text: string;
  readonly more: readonly string[];
  readonly items: readonly Item[];
}

/** What a report is made of where lines are not laid out by hand: lists are lists, and room is left by whoever shows it. */
export type Part =
  | Extract<Block, { kind: "title" | "heading" | "label" | "legend" }>
  | Table
  /** A sentence, with the term that it explains, if it does. */
  | { readonly kind: "sentence"; readonly term: string; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly Item[] };

interface Open extends Item {
  readonly more: string[];
  readonly items: Open[];
  readonly indent: number;
}

/** Takes indented texts that follow on each other together as lists, in each other as far as they are indented. */
export function outline(blocks: readonly Block[]): readonly Part[] {
  const parts: Part[] = [];
  let list: Open[] | null = null;
  for (const block of blocks) {
    if (block.kind !== "paragraph") {
      list = null;
      if (block.kind !== "gap") parts.push(block);
      continue;
    }
    const { lead, text } = block;
    const indent = lead.length - lead.trimStart().length;
    const sign = lead.trim();
    if (indent === 0 && !SIGNS.has(sign)) {
      list = null;
      parts.push({ kind: "sentence", term: lead.trimEnd(), text });
      continue;
    }
    if (list === null) {
      list = [];
      parts.push({ kind: "list", items: list });
    }
    hang(list, indent, SIGNS.has(sign), text);
  }
  return parts;
}

const SIGNS: ReadonlySet<string> = new Set(["-", "»"]);

/** Puts a text where its indent says: a sign begins an item, and so does a text without an item that it belongs to. */
function hang(list: Open[], indent: number, begins: boolean, text: string): void {
  let items = list;
  let above: Open | null = null;
  for (let last = items.at(-1); last !== undefined && last.indent < indent; last = items.at(-1)) {
    above = last;
    items = last.items;
  }
  if (!begins && above !== null && items.length === 0) above.more.push(text);
  else items.push({ text, more: [], items: [], indent });
}
