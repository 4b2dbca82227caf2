import type { Block, Table } from "../blocks.ts";
import { outline, type Item, type Part } from "../outline.ts";
import { html, type Markup } from "./markup.ts";
import { htmlTable } from "./table.ts";

/** A section of the report in sentences, lists and tables, without its heading. */
export function toldSection(blocks: readonly Block[], heading: string): Markup {
  return html`${outline(blocks).map((part) => written(part, heading))}`;
}

function written(part: Part, caption: string): Markup {
  switch (part.kind) {
    case "title":
    case "heading":
      return html`<h2>${part.text}</h2>`;
    case "label":
      return part.level === 1 ? html`<h3>${part.text}</h3>` : html`<h4>${part.text}</h4>`;
    case "sentence":
      return html`<p>${part.term !== "" && html`<b>${part.term}</b> `}${part.text}</p>`;
    case "list":
      return list(part.items);
    case "legend":
      return html`<ul class="legend">${part.items.map((each) => html`<li>${each}</li>`)}</ul>`;
    case "table":
      return table(part, caption);
  }
} // prettier-ignore

function list(items: readonly Item[]): Markup {
  return html`<ul>${items.map(
    ({ text, more, items: under }) => html`<li>${text}${more.map((line) => html`<br>${line}`)}${under.length > 0 && list(under)}</li>
`,
  )}</ul>`;
} // prettier-ignore

function table({ columns, rows }: Table, caption: string): Markup {
  const heads = columns.map(({ head = "" }) => head);
  const numbers = columns.flatMap(({ align }, index) => (align === "right" ? [index] : []));
  return htmlTable({ caption, heads: heads.some((head) => head !== "") ? heads : [], rows, numbers });
}
