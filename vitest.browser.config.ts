import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

/** What needs a browser, apart: it takes longer than one who works on the library wants to wait. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ["test/browser/**/*.test.ts"], exclude: [], fileParallelism: false },
});
