import { readFileSync } from "node:fs";
import { compile } from "../../src/compile.ts";
import type { Instance } from "../../src/instance/instance.ts";
import { parseOrganisation } from "../../src/parse.ts";

/** The sample organisations that come in full detail. */
export const detailed = ["schoonmaak", "jeugdzorg", "bakkerij", "software", "thuiszorg"] as const;

export function example(name: string): Instance {
  const file = new URL(`../../examples/organisations/${name}.json`, import.meta.url);
  return compile(parseOrganisation(JSON.parse(readFileSync(file, "utf8")))).instance;
}
