import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import packageJson from "./package.json" with { type: "json" };

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** Builds the page of examples/web with the library as its sources are now. */
export default defineConfig({
  root: fileURLToPath(new URL("examples/web", import.meta.url)),
  // Works in whatever folder of a site it is put.
  base: "./",
  define: { __VERSION__: JSON.stringify(packageJson.version) },
  resolve: {
    alias: [
      { find: /^beurtrol$/, replacement: source("index.ts") },
      { find: /^beurtrol\/report$/, replacement: source("report/index.ts") },
      { find: /^beurtrol\/import$/, replacement: source("import/index.ts") },
    ],
  },
  worker: { format: "es" },
  build: {
    target: "es2022",
    // A data URL would be refused by the page's own policy.
    assetsInlineLimit: 0,
    // The engine that proves plans is one large file, which this page never asks for.
    chunkSizeWarningLimit: 6_000,
  },
});
