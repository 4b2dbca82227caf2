import { expect, test } from "vitest";
import { comparable } from "../../src/scenarios/comparable.ts";

const plan = (costs: Readonly<Record<string, number>>) => ({
  tiers: Object.entries(costs).map(([tier, cost]) => ({ tier, cost })),
});
const of = (plans: readonly ReturnType<typeof plan>[]) => comparable(plans, (each) => each);

test("who leaves more open or keeps fewer rules does not compare; goals and leximin do not count", () => {
  const best = plan({ "coverage 1": 0, elastic: 0.4, "fairness 1": 0.9, goals: 6 });
  const near = plan({ "coverage 1": 0.002, elastic: 0.43, "fairness 1": 0.2, goals: 5 });
  const open = plan({ "coverage 1": 0.02, elastic: 0.1, "fairness 1": 0.1, goals: 4 });
  const broken = plan({ "coverage 1": 0, elastic: 0.6, "fairness 1": 0.1, goals: 4 });
  expect(of([best, near, open, broken])).toEqual([best, near]);
  expect(of([broken])).toEqual([broken]);
});

test("a plan made without leximin compares with one made with it", () => {
  const average = plan({ "coverage 1": 0, elastic: 0.4, goals: 5 });
  const leximin = plan({ "coverage 1": 0, elastic: 0.4, "fairness 1": 0.9, "fairness 2": 0.8, goals: 6 });
  expect(of([average, leximin])).toEqual([average, leximin]);
});
