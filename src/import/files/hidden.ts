const SHEET = /<(?:\w+:)?sheet\b((?:[^"'<>]|"[^"<]*"|'[^'<]*')*)>/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Names of the sheets that a workbook does not show (ECMA-376, part 1, 18.2.19), by its `workbook.xml`. */
export function hiddenSheets(xml: string): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const [, attributes = ""] of xml.matchAll(SHEET)) {
    const state = attribute(attributes, "state");
    if (state === "hidden" || state === "veryHidden") hidden.add(attribute(attributes, "name"));
  }
  return hidden;
}

function attribute(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(attributes);
  return (found?.[1] ?? found?.[2] ?? "").replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/giu, decoded);
}

function decoded(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name] ?? whole;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
