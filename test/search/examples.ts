import { readFileSync } from "node:fs";
import { compile } from "../../src/compile.ts";
import type { Instance } from "../../src/instance/instance.ts";
import { parseOrganisation } from "../../src/parse.ts";

export { DETAILED as detailed } from "../../bench/detailed.ts";

export function example(name: string): Instance {
  const file = new URL(`../../examples/organisations/${name}.json`, import.meta.url);
  return compile(parseOrganisation(JSON.parse(readFileSync(file, "utf8")))).instance;
}
