import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const clock = { name: "Date", message: "Nothing depends on the moment it runs: pass the moment in." };
const chance = { object: "Math", property: "random", message: "Draw from a generator with a seed." };

// The methods of zod bring all that a schema could ever do; of the namespace of zod/mini only what is used is kept.
const wholeZod = {
  selector:
    ":matches(ImportDeclaration[source.value='zod'], ImportDeclaration[source.value='zod/mini'] > :not(ImportNamespaceSpecifier, Literal))",
  message: 'Write `import * as z from "zod/mini"`.',
};
const power = {
  selector: "[operator=/^\\*\\*=?$/]",
  message: "Engines round `**` differently: write the product.",
};

// The only functions of Math with a prescribed result are the exact ones; the others differ between engines.
const inexact = ["acos", "acosh", "asin", "asinh", "atan", "atan2", "atanh", "cbrt", "cos", "cosh", "exp"]
  .concat(["expm1", "hypot", "log", "log10", "log1p", "log2", "pow", "sin", "sinh", "tan", "tanh"])
  .map((property) => ({
    object: "Math",
    property,
    message: "Engines round this differently: plans would differ.",
  }));

export default defineConfig(
  globalIgnores(["**/dist/", "site/", "coverage/", "src/globals.d.ts"]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    // Named, since looking for the project of every file takes a sixth of the time.
    languageOptions: { parserOptions: { project: ["tsconfig.json", "examples/web/tsconfig.json"] } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      // A number in a message reads as it should.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `() => effect()` is the shortest way to say so.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // `while (true)` with its exits inside is how a search loop reads best.
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
      // There are no enums here, and no plain objects in the place of classes; to look for them takes a sixth of the time.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      // An underscore says that an argument is there only for those after it.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/**"],
    ignores: ["src/cli/**"],
    rules: {
      "no-restricted-globals": ["error", clock],
      "no-restricted-properties": ["error", chance],
      "no-restricted-syntax": ["error", wholeZod],
    },
  },
  {
    files: ["src/search/**", "src/instance/**"],
    rules: {
      "no-restricted-properties": ["error", chance, ...inexact],
      "no-restricted-syntax": ["error", wholeZod, power],
    },
  },
  {
    // In a loop over typed arrays the index is known to be in range, and asking again costs time.
    files: ["src/search/**", "src/instance/**", "src/exact/**"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    // Settings in JavaScript have no types to check.
    files: ["**/*.{js,cjs}"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { module: "writable" } },
  },
);
