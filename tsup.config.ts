import { defineConfig, type Options } from "tsup";
import packageJson from "./package.json" with { type: "json" };

const library = {
  index: "src/index.ts",
  "report/index": "src/report/index.ts",
  "fairness/index": "src/fairness/index.ts",
  "explain/index": "src/explain/index.ts",
  "import/index": "src/import/index.ts",
  "measures/index": "src/measures/index.ts",
  "scenarios/index": "src/scenarios/index.ts",
  "schema/index": "src/schema/index.ts",
  "node/index": "src/node/index.ts",
  "worker/index": "src/worker/index.ts",
};

/** What only runs: the command line, and what a thread of `beurtrol/node` loads, also for those who require it. */
const run = { "cli/main": "src/cli/main.ts", "node/chain": "src/node/chain.ts" };

const shared: Options = {
  target: "es2022",
  splitting: true,
  clean: true,
  removeNodeProtocol: false,
  define: { __VERSION__: JSON.stringify(packageJson.version) },
};

const code: Options[] = [
  { ...shared, format: "esm", entry: { ...library, ...run } },
  // What is required knows its place by another name, which the sources ask first.
  { ...shared, format: "cjs", entry: library, define: { ...shared.define, "import.meta.url": '""' } },
];

/** Both formats at once, since the compiler takes most of the time. */
const types: Options = {
  ...shared,
  format: ["esm", "cjs"],
  entry: library,
  // tsup sets `baseUrl`, which TypeScript 6 calls deprecated. Whether the types are right is what `npm run types` asks.
  dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0", noCheck: true } },
};

// `--no-dts` leaves the types out.
export default defineConfig(({ dts }) => (dts === false ? code : [...code, types]));
