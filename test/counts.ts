import type { Reporter, SerializedError, TestModule } from "vitest/node";

/** Ends a run with one line, `N passed, N failed`. A file that cannot be loaded and a stray error count as failed. */
export default class Counts implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly SerializedError[]): void {
    const count = (state: "passed" | "failed"): number =>
      modules.reduce((sum, module) => sum + [...module.children.allTests(state)].length, 0);
    const unloadable = modules.filter((module) => module.errors().length > 0).length;
    const failed = count("failed") + unloadable + strayErrors.length;
    // On exit, so that nothing comes after it.
    process.once("exit", () => {
      process.stdout.write(`${count("passed")} passed, ${failed} failed\n`);
    });
  }
}
