import { expect, test } from "vitest";
import { gapInstance, parseGap } from "../../../bench/public/gap.ts";
import { asOneSum, tierByTier } from "../../../bench/runners/linearRunner.ts";
import type { Runner } from "../../../bench/runners/runner.ts";
import { backendSolver } from "../../../bench/runners/backendSolver.ts";
import { loadHighs } from "../../../src/exact/backends/highs.ts";

const { instance, evaluate } = gapInstance(parseGap("2 3\n 4 1 7\n 2 5 3\n 6 2 2\n 3 9 4\n 8 7\n"));
const highs = backendSolver("HiGHS", loadHighs);

async function run(runner: Runner) {
  const values: (number | null)[] = [];
  const bounds = new Map<number, number>();
  const solve = await runner.prepare(instance);
  await solve({
    seed: 1,
    seconds: 10,
    elapsed: () => 0,
    found: (portions) => values.push(evaluate(portions)),
    proved: (tier, bound) => bounds.set(tier, bound),
    usedMemory: () => undefined,
    pause: () => Promise.resolve(),
  });
  return { values, bounds };
}

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
