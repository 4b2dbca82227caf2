import { expect, test } from "vitest";
import { gapInstance, parseGap } from "../../../bench/public/gap.ts";
import { beurtrol, beurtrolExact } from "../../../bench/runners/beurtrol.ts";
import type { Runner } from "../../../bench/runners/runner.ts";

const { instance, evaluate } = gapInstance(parseGap("2 3\n 4 1 7\n 2 5 3\n 6 2 2\n 3 9 4\n 8 7\n"));

/** Runs it on a clock that is a second later each time it is read. */
async function run(runner: Runner) {
  const values: (number | null)[] = [];
  const bounds = new Map<number, number>();
  let now = 0;
  const solve = await runner.prepare(instance);
  await solve({
    seed: 1,
    seconds: 100,
    elapsed: () => (now += 1),
    found: (portions) => values.push(evaluate(portions)),
    proved: (tier, bound) => bounds.set(tier, bound),
    usedMemory: () => undefined,
    pause: () => Promise.resolve(),
  });
  return { values, bounds };
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
