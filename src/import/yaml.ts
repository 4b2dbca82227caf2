import { isAlias, isScalar, Lexer, parseDocument, visit, type Document } from "yaml";
import { LIMITS } from "../model/limits.ts";
import type { Flaw } from "./flaw.ts";
import { duplicateKey, tooDeep } from "./json.ts";

/** How often the aliases of a text may be expanded: a billion laughs end here. */
const MOST_ALIASES = 1_000;

/** A YAML text as plain values, or what is wrong with it. */
export function readYaml(text: string): { readonly value: unknown } | { readonly flaws: readonly Flaw[] } {
  const deep = deepFlaw(text);
  if (deep !== null) return { flaws: [deep] };
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    // Looked for below: the package compares every pair of keys.
    uniqueKeys: false,
    prettyErrors: false,
  });
  const flaws = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    offset: pos[0],
    code: code.toLowerCase().replaceAll("_", "-"),
    message,
  }));
  if (flaws.length === 0) flaws.push(...flawedNodes(document));
  if (flaws.length > 0) return { flaws };
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const message = `its aliases (*name) stand for more than ${MOST_ALIASES} values`;
    return { flaws: [{ offset: 0, code: "too-many-aliases", message }] };
  }
}

/** Keys that stand twice in a mapping, and aliases of nothing. */
function flawedNodes(document: Document): Flaw[] {
  const flaws: Flaw[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) {
        if (anchors.has(node.source)) return;
        flaws.push({
          offset,
          code: "unknown-alias",
          message: `nothing before has the anchor &${node.source}`,
        });
      } else if (node.anchor !== undefined) anchors.add(node.anchor);
    },
    Map(_key, map) {
      if (map.anchor !== undefined) anchors.add(map.anchor);
      const keys = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (keys.has(name)) flaws.push(duplicateKey(name, key.range?.[0] ?? 0));
        keys.add(name);
      }
    },
  });
  return flaws;
}

/**
 * Whether a text nests far deeper than a document can. The package parses with recursion, and what exhausts the stack
 * inside it cannot be caught everywhere; its lexer has none. The depth is an estimate from above, hence the margin.
 */
function deepFlaw(text: string): Flaw | null {
  const most = LIMITS.depth + 8;
  const columns: number[] = [];
  let flow = 0;
  let inLine = 0;
  let column = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    const first = token.charAt(0);
    // Marks of the lexer itself, of no length in the text.
    if (first === "\u0002" || first === "\u0018" || first === "\u001f") continue;
    if (first === "\n" || first === "\r") {
      inLine = 0;
      column = 0;
    } else if (first !== " " && column >= 0) {
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      columns.push(column);
      column = -1;
    } else if (column >= 0) column = token.length;
    if (token === "{" || token === "[") flow += 1;
    else if (token === "}" || token === "]") flow -= 1;
    else if (flow === 0 && (token === "-" || token === "?" || token === ":")) inLine += 1;
    if (flow + inLine + columns.length > most) return tooDeep(offset);
    offset += token.length;
  }
  return null;
}
