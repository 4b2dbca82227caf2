import { expect, test } from "vitest";
import { asOneSum, tierByTier } from "../../../bench/runners/linearRunner.ts";
import type { Runner } from "../../../bench/runners/runner.ts";
import { backendSolver } from "../../../bench/runners/backendSolver.ts";
import { loadHighs } from "../../../src/exact/backends/highs.ts";
import { runOnJobs } from "./onJobs.ts";

const highs = backendSolver("HiGHS", loadHighs);
const run = (runner: Runner) => runOnJobs(runner, { seconds: 10, elapsed: () => 0 });

test("tier by tier: first all jobs, then the least cost, both proven", async () => {
  const { values, bounds } = await run(tierByTier(highs));
  expect(values.at(-1)).toBe(6);
  expect(bounds.get(0)).toBeCloseTo(0);
  expect(bounds.get(7)).toBeCloseTo(6);
});

test("as one sum: the same solution, without bounds per tier", async () => {
  const { values, bounds } = await run(asOneSum(highs));
  expect(values).toEqual([6]);
  expect(bounds.size).toBe(0);
});
