import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder for what the tests build, within the package, so that its dependencies are found. */
    built: string;
  }
}

const cache = fileURLToPath(new URL("../../node_modules/.cache", import.meta.url));

/** Vitest calls this once, before all test files, and what it returns after them. */
export function setup(project: TestProject): () => void {
  mkdirSync(cache, { recursive: true });
  const built = mkdtempSync(join(cache, "built-"));
  project.provide("built", built);
  return () => rmSync(built, { recursive: true, force: true });
}
