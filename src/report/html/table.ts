import { html, type Markup } from "./markup.ts";

export interface HtmlTable {
  readonly caption: string;
  /** None at all for a table that needs no explanation. */
  readonly heads: readonly string[];
  /** The first cell of a row is its head. */
  readonly rows: readonly (readonly string[])[];
  /** Columns of numbers. */
  readonly numbers?: readonly number[];
}

/** A table that scrolls by itself where the page is narrow; the keyboard reaches it. */
export function htmlTable({ caption, heads, rows, numbers = [] }: HtmlTable): Markup {
  const kind = (column: number) => (numbers.includes(column) ? html` class="number"` : null);
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption>
${heads.length > 0 && html`<thead><tr>${heads.map((head, column) => html`<th scope="col"${kind(column)}>${head}</th>`)}</tr></thead>`}
<tbody>${rows.map(
    ([first = "", ...cells]) => html`<tr><th scope="row">${first}</th>${cells.map((cell, column) => html`<td${kind(column + 1)}>${cell}</td>`)}</tr>
`,
  )}</tbody></table></div>`;
} // prettier-ignore

/** A picture with its figures in a table below, for who wants to read them or does not see the picture. */
export function figure(picture: Markup, summary: string, table: HtmlTable): Markup {
  return html`<figure>
    ${picture}
    <details>
      <summary>${summary}</summary>
      ${htmlTable(table)}
    </details>
  </figure>`;
}
