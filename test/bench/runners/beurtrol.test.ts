import { expect, test } from "vitest";
import { beurtrol, beurtrolExact } from "../../../bench/runners/beurtrol.ts";
import type { Runner } from "../../../bench/runners/runner.ts";
import { instance, runOnJobs } from "./onJobs.ts";

/** Runs it on a clock that is a second later each time it is read. */
function run(runner: Runner) {
  let now = 0;
  return runOnJobs(runner, { seconds: 100, elapsed: () => (now += 1) });
}

test("the search tells of each solution that is better, and proves nothing", async () => {
  const { values, bounds } = await run(beurtrol);
  expect(values.at(-1)).toBe(6);
  expect(bounds.size).toBe(0);
});

test("exact methods after it prove the best", async () => {
  const { values, bounds } = await run(beurtrolExact);
  expect(values.at(-1)).toBe(6);
  expect(bounds.get(0)).toBeCloseTo(0);
  expect(bounds.get(instance.goalsFrom)).toBeCloseTo(6);
});
