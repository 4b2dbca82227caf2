import { expect, test } from "vitest";
import { onCallInstance } from "../../../bench/public/onCall.ts";
import { parseOnCall } from "../../../bench/public/onCallProblem.ts";
import { onCallValue } from "../../../bench/public/onCallValue.ts";
import { recount } from "../../../src/instance/recount.ts";
import { portionsOf } from "./portions.ts";

const RAW = {
  num_staff: 3,
  work_load: [100, 100, 50],
  num_days: 8,
  unavailable: [[1], [], []],
  fixed: [[], [], [4]],
  weekend_offset: 2,
  adj_days_str: 1,
  wed_before_weekend_str: 1,
};
const problem = parseOnCall(JSON.stringify(RAW));

test("weekends come every five days", () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7].filter((day) => problem.isWeekend(day))).toEqual([2, 7]);
});

/** Persons by day; days 2 and 7 are weekends, day 3 is fixed for person 2, day 0 is not for person 0. */
const GOOD = [1, 2, 0, 2, 1, 0, 0, 1];

test("counts pairs of days, days before weekends and both balances", () => {
  // Days 5 and 6 in one hand: 1. Nobody holds a weekend after the day two days before it.
  // Other days 2, 2, 2 at loads 100, 100, 50: |100 x 2 - 50 x 2| = 100 gives 1. Weekends 1, 1, 0: |50 x 1| rounds up to 1.
  expect(onCallValue(problem, GOOD)).toBe(1 + 0 + 1 + 1);
});

test("a weekend in the hand of two days before costs", () => {
  // Person 1 holds day 5 and the weekend of day 7; days 4 and 5 are not in one hand.
  expect(onCallValue(problem, [1, 2, 0, 2, 0, 1, 0, 1])).toBe(0 + 1 + 1 + 1);
});

test.each([
  ["a day that is not available", [0, 2, 0, 2, 1, 0, 0, 1]],
  ["another than is fixed", [1, 2, 0, 1, 1, 0, 0, 1]],
  ["three days in a row", [1, 2, 0, 2, 1, 1, 1, 0]],
  ["a day next to the weekend", [1, 0, 0, 2, 1, 0, 2, 1]],
  ["two weekends in a row", [1, 2, 0, 2, 1, 1, 2, 0]],
])("refuses %s", (_, roster) => {
  expect(onCallValue(problem, roster)).toBeNull();
});

test("what is fixed may break the rules on rest", () => {
  const fixed = parseOnCall(JSON.stringify({ ...RAW, fixed: [[], [], [2, 3, 4]] }));
  expect(onCallValue(fixed, [1, 2, 2, 2, 1, 0, 0, 1])).not.toBeNull();
});

test.each([
  ["the first", GOOD],
  ["the second", [1, 2, 0, 2, 0, 1, 0, 1]],
])("the compiled instance costs the objective at the tightest balances: %s", (_, roster) => {
  const { instance, evaluate } = onCallInstance(problem);
  const portions = portionsOf(instance, roster);
  expect(evaluate(portions)).toBe(onCallValue(problem, roster));
  // Give the balances every portion that no hard bound forbids.
  for (let cell = 0; cell < instance.cells.count; cell += 1) {
    if ((instance.cells.turn[cell] ?? 0) < RAW.num_days) continue;
    let tight = 0;
    do portions[cell] = ++tight;
    while (recount(instance, portions).broken.length === 0);
    portions[cell] = tight - 1;
  }
  expect(recount(instance, portions).broken).toEqual([]);
  expect(recount(instance, portions).tiers[7]).toBe(onCallValue(problem, roster));
});

test.each([
  ["three days in a row", [1, 2, 0, 2, 1, 1, 1, 0]],
  ["a day next to the weekend", [1, 0, 0, 2, 1, 0, 2, 1]],
  ["two weekends in a row", [1, 2, 0, 2, 1, 1, 2, 0]],
  ["another than is fixed", [1, 2, 0, 1, 1, 0, 0, 1]],
])("the compiled instance is broken by %s", (_, roster) => {
  const { instance } = onCallInstance(problem);
  expect(recount(instance, portionsOf(instance, roster)).broken).not.toEqual([]);
});
