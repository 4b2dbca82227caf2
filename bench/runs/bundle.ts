import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let built: Promise<string> | null = null;

/**
 * The process of a run as one file, made once: from hundreds of sources each of them would take seconds to start. It lies among
 * the packages, where those that it needs are found.
 */
export function bundledChild(): Promise<string> {
  return (built ??= bundle());
}

async function bundle(): Promise<string> {
  const cache = folder("../../node_modules/.cache/");
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, "beurtrol-bench-"));
  process.once("exit", () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    config: false,
    entry: { child: folder("child.ts") },
    outDir,
    format: "esm",
    outExtension: () => ({ js: ".mjs" }),
    target: "es2022",
    // Samples are found from where `detailed.ts` lies.
    define: { "import.meta.url": JSON.stringify(new URL("../detailed.ts", import.meta.url).href) },
    silent: true,
  });
  return join(outDir, "child.mjs");
}
