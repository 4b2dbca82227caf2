import { defineConfig, type Options } from "tsup";
import packageJson from "./package.json" with { type: "json" };

const library = {
  index: "src/index.ts",
  "report/index": "src/report/index.ts",
  "import/index": "src/import/index.ts",
};

const shared: Options = {
  target: "es2022",
  splitting: true,
  clean: true,
  removeNodeProtocol: false,
  define: { __VERSION__: JSON.stringify(packageJson.version) },
  // tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
  dts: { entry: library, compilerOptions: { ignoreDeprecations: "6.0" } },
};

export default defineConfig([
  { ...shared, format: "esm", entry: { ...library, "cli/main": "src/cli/main.ts" } },
  { ...shared, format: "cjs", entry: library },
]);
