/** A list in one cell: `a; b; "c; d"`. What holds a sign that divides is put between double quotes. */
export function listText(items: readonly string[]): string {
  return items.map((item) => quotedIfNeeded(item)).join("; ");
}

/** Items with a number each: `FIN: 3; IT: 2`. */
export function pairsText(
  pairs: readonly (readonly [string, number])[],
  number: (value: number) => string,
): string {
  return pairs.map(([item, value]) => `${quotedIfNeeded(item)}: ${number(value)}`).join("; ");
}

/** The items of a cell, divided by `;`, `,` or a new line; what stands between double quotes is taken as it is. */
export function listItems(text: string): readonly string[] {
  return divided(text).flatMap((part) => {
    const item = unquoted(part.trim());
    return item === "" ? [] : [item];
  });
}

export interface Pair {
  readonly item: string;
  /** What is said of it, as it was written; empty if nothing is. */
  readonly value: string;
}

/** Items with what is said of each, after `:` or `=`, or else a number at the end: `FIN: 3`, `IT = independent`, `taal 2`. */
export function listPairs(text: string): readonly Pair[] {
  return divided(text).flatMap((part): Pair[] => {
    const own = part.trim();
    if (own === "") return [];
    const quoted = /^("(?:[^"]|"")*")\s*[:=]?\s*(.*)$/su.exec(own);
    if (quoted !== null) return [{ item: unquoted(quoted[1] ?? ""), value: (quoted[2] ?? "").trim() }];
    // The sign is looked for, not all ways to divide the spaces around it: a cell can be thousands of them.
    const at = own.search(/[:=]|\s\d+(?:[.,]\d+)?$/u);
    if (at < 0) return [{ item: own, value: "" }];
    return [{ item: unquoted(own.slice(0, at).trim()), value: own.slice(at + 1).trim() }];
  });
}

function quotedIfNeeded(item: string): string {
  return /[;,:="\n]/u.test(item) || /\s\d+$/u.test(item) ? `"${item.replaceAll('"', '""')}"` : item;
}

function unquoted(text: string): string {
  return /^"(?:[^"]|"")*"$/su.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
}

function divided(text: string): readonly string[] {
  return text.match(/(?:"(?:[^"]|"")*"|[^;,\n])+/gu) ?? [];
}
