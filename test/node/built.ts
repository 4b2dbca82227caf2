import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Options } from "tsup";
import { inject } from "vitest";
import config from "../../tsup.config.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const entries = ["index", "node/index", "node/chain"];

/** Builds the library and its threads as the package does, for those who import it and those who require it. */
export async function built(): Promise<string> {
  const outDir = mkdtempSync(join(inject("built"), "node-"));
  writeFileSync(join(outDir, "package.json"), JSON.stringify({ type: "module" }));
  const formats = typeof config === "function" ? await config({ dts: false }) : config;
  for (const format of [formats].flat()) {
    await build({ ...format, config: false, entry: pathsOf(format), outDir, clean: false, silent: true });
  }
  return outDir;
}

function pathsOf({ entry }: Options): Record<string, string> {
  const known = Object.entries(entry as Record<string, string>).filter(([name]) => entries.includes(name));
  return Object.fromEntries(known.map(([name, path]) => [name, join(root, path)]));
}
