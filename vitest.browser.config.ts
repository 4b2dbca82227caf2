import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

/**
 * What needs a browser, apart: it takes longer than one who works on the library wants to wait. On a busy machine a click may come while
 * the page is drawn, and be lost: so a test that fails is tried once more.
 */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["test/browser/**/*.test.ts"],
    exclude: [],
    fileParallelism: false,
    retry: 1,
  },
});
