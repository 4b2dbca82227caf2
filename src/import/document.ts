import { atMost, DocumentError, issue } from "../model/issue.ts";
import { located } from "./flaw.ts";
import { jsonFlaw } from "./json.ts";
import { readYaml } from "./yaml.ts";

/**
 * Characters that a text may have: 20 million of JSON, 2 million of YAML, which takes a parser a hundred times the time
 * and the memory.
 */
export const TEXT_LIMITS = { json: 20_000_000, yaml: 2_000_000 } as const;

export interface ReadOptions {
  /** Default: `json` if the text begins with `{` or `[`, else `yaml`. */
  readonly format?: "json" | "yaml";
}

/**
 * Reads the text of a document, JSON or YAML 1.2 (core schema, no tags of its own, no merge keys). A byte order mark is
 * passed over. Says nothing of what the document holds: that is for `parseOrganisation` and `parsePlan`.
 * @throws {DocumentError} if the text is too long (see `TEXT_LIMITS`), is not of its format, nests too deep, has a key
 * twice in one object, or aliases that multiply; each issue says where: `line 3, column 5`.
 */
export function readDocument(text: string, options: ReadOptions = {}): unknown {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const format = options.format ?? (/^\s*[[{]/.test(body) ? "json" : "yaml");
  if (body.length > TEXT_LIMITS[format]) {
    const message = `holds ${body.length} characters, at most ${TEXT_LIMITS[format]} of ${format.toUpperCase()} can be read`;
    throw new DocumentError("the text", [issue("error", "too-big", [], undefined, message)]);
  }
  if (format === "yaml") {
    const read = readYaml(body);
    if ("value" in read) return read.value;
    throw new DocumentError("the text", atMost(located(body, read.flaws)));
  }
  const flaw = jsonFlaw(body);
  if (flaw !== null) throw new DocumentError("the text", [...located(body, [flaw])]);
  return JSON.parse(body) as unknown;
}
