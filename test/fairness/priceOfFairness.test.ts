import { expect, test } from "vitest";
import { priceOfFairness } from "../../src/fairness/priceOfFairness.ts";
import { measure } from "../../src/measures/index.ts";
import type { Plan } from "../../src/model/plan.ts";
import { member, organisation, task } from "../support/organisation.ts";
import { truePlan, type Held } from "../support/plan.ts";

/** Bo likes to sell and to mop; Ada minds mopping less than she likes to sell. */
const shop = organisation({
  tasks: [task("sell", 8, { portions: 1 }), task("mop", 8, { unpleasant: 0.5, portions: 2 })],
  members: [
    member("ada", 8, { preferences: { tasks: { sell: 1, mop: -1 } } }),
    member("bo", 8, { preferences: { tasks: { sell: 2, mop: -2 } } }),
  ],
});
const plan = (fairness: Plan["fairness"], held: readonly Held[]): Plan => ({
  ...truePlan(shop, held),
  fairness,
});
const average = plan("average", [["ada", "mop", 2], ["bo", "sell", 1]]); // prettier-ignore
const leximin = plan("leximin", [["ada", "mop", 1], ["bo", "mop", 1]]); // prettier-ignore

test("compares satisfaction, the heaviest burden and every goal of both plans", () => {
  const price = priceOfFairness(shop, average, leximin);
  // All of the mopping is twice a fair part; each the half is a fair part.
  expect(price.heaviest).toEqual({ average: 2, leximin: 1 });
  // Over one period the measure says the same.
  const satisfied = (of: Plan) => measure(shop, of).satisfaction;
  expect(price.satisfaction.mean.average).toBeCloseTo(satisfied(average).mean ?? NaN, 12);
  expect(price.satisfaction.mean.leximin).toBeCloseTo(satisfied(leximin).mean ?? NaN, 12);
  expect(price.satisfaction.least.leximin).toBeCloseTo(satisfied(leximin).least ?? NaN, 12);
  // Ada has her worst bundle and Bo the best; then half of the mopping on half of their hours, 3 / 8 from worst to best.
  expect(price.satisfaction.mean).toEqual({ average: 0.5, leximin: 0.25 });
  expect(price.price).toBe(0.5);
  expect(price.goals.find(({ goal }) => goal === "burden")).toEqual({ goal: "burden", average: 0.5, leximin: 0.25 }); // prettier-ignore
  expect(price.goals.map(({ goal }) => goal)).toEqual(Object.keys(average.cost.goals));
});

test("has no satisfaction to tell of where nobody can do anything", () => {
  const idle = organisation({ members: [member("ada", 0)] });
  const plans = (fairness: Plan["fairness"]): Plan => ({ ...truePlan(idle, []), fairness });
  const { price, heaviest, satisfaction } = priceOfFairness(idle, plans("average"), plans("leximin"));
  const none = { average: null, leximin: null };
  expect([price, heaviest, satisfaction]).toEqual([null, none, { mean: none, least: none }]);
});

test("takes one plan of each", () => {
  expect(() => priceOfFairness(shop, leximin, average)).toThrow(RangeError);
  expect(() => priceOfFairness(shop, average, average)).toThrow(RangeError);
});
