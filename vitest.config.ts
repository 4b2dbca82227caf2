import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import packageJson from "./package.json" with { type: "json" };

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  define: { __VERSION__: JSON.stringify(packageJson.version) },
  resolve: {
    alias: [
      { find: /^beurtrol$/, replacement: source("index.ts") },
      { find: /^beurtrol\/report$/, replacement: source("report/index.ts") },
      { find: /^beurtrol\/fairness$/, replacement: source("fairness/index.ts") },
      { find: /^beurtrol\/explain$/, replacement: source("explain/index.ts") },
      { find: /^beurtrol\/import$/, replacement: source("import/index.ts") },
      { find: /^beurtrol\/measures$/, replacement: source("measures/index.ts") },
      { find: /^beurtrol\/scenarios$/, replacement: source("scenarios/index.ts") },
      { find: /^beurtrol\/schema$/, replacement: source("schema/index.ts") },
      { find: /^beurtrol\/node$/, replacement: source("node/index.ts") },
      { find: /^beurtrol\/worker$/, replacement: source("worker/index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**"],
    setupFiles: "test/setup.ts",
    globalSetup: ["test/setup.ts", "test/cli/built.ts"],
    // A worker keeps its modules from file to file, since loading them anew takes a third of the time. So nothing at the top
    // of a module that test files share may be undone after one of them.
    isolate: false,
    // Also where there are two processors: what `npm test` does besides is done long before the tests are.
    maxWorkers: 2,
    reporters: ["default", "./test/counts.ts"],
    // Far above what any test takes, also on a busy machine.
    testTimeout: 60_000,
    // Snippets of the docs are written there; they are run like sources, not like packages.
    server: { deps: { inline: [/node_modules\/\.cache\/snippets/] } },
    coverage: { provider: "v8", include: ["src/**/*.ts"], reporter: ["text", "html"] },
  },
});
