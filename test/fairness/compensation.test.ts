import { describe, expect, test } from "vitest";
import { compensation } from "../../src/fairness/compensation.ts";
import { marketOf } from "../../src/fairness/market.ts";
import { solveSync } from "../../src/solve.ts";
import { member, organisation, task, weeks } from "../support/organisation.ts";
import { truePlan } from "../support/plan.ts";

const shop = organisation({
  competences: [{ id: "bread" }],
  tasks: [
    task("bake", 12, { requires: { bread: 2 }, portions: 3 }),
    task("mop", 4, { unpleasant: 0.5, staffing: { mode: "voluntary" } }),
  ],
  members: [
    member("ada", 16, { levels: { bread: 3 }, preferences: { tasks: { bake: 2, mop: -2 } }, volunteers: ["mop"] }), // prettier-ignore
    member("bo", 8, { preferences: { tasks: { bake: 0, mop: 1 } }, volunteers: ["mop"] }),
    member("cy", 0),
  ],
});
const plan = truePlan(shop, [["ada", "bake", 3], ["bo", "mop", 1]]); // prettier-ignore

describe("the work of a plan", () => {
  const { labour, parts, members } = marketOf(shop, plan);

  test("has its hours, and those that members have left", () => {
    expect(labour.tasks).toEqual([12, 4]);
    expect(members.map(({ id }) => id)).toEqual(["ada", "bo"]);
    expect(labour.members).toEqual([16, 8]);
    expect(parts).toEqual([0.75, 0.25]);
  });

  test("displeases everybody equally much in all, and nobody in what they do not do", () => {
    // Ada 1 and 5 an hour: 32 over 16 hours. Bo 3 and 2: 44 over 16 hours.
    expect(labour.displeasure).toEqual([[0.5, 2.5], [null, expect.closeTo((2 * 16) / 44, 12)]]); // prettier-ignore
  });

  test("leaves out what nobody does, and the hours of standing beside", () => {
    const open = marketOf(shop, truePlan(shop, [["ada", "bake", 3]])); // prettier-ignore
    expect(open.labour.tasks).toEqual([12]);
    const fixed = organisation({ tasks: [task("books", 4, { staffing: { mode: "rotation", term: 1, cooldown: 0, shadow: 2, handOverHours: 0 } })], calendar: weeks(2) }); // prettier-ignore
    const shadowed = marketOf(fixed, truePlan(fixed, [["ada", "books", 1, 1]])); // prettier-ignore
    expect(shadowed.labour.members).toEqual([80 - 2]);
  });
});

test("rates are 1 in the mean, capped, with their interval; voluntary work is named", async () => {
  const { tasks, unique } = await compensation(shop, plan);
  const [bake, mop] = tasks;
  const [baking, mopping] = [0.5, (2 * 16) / 44];
  const mean = (12 * baking + 4 * mopping) / 16;
  expect(unique).toBe(true);
  expect(bake?.shadow?.rate).toBeCloseTo(baking / mean, 9);
  expect(mop?.shadow?.rate).toBeCloseTo(mopping / mean, 9);
  expect(mop?.shadow?.capped).toBe(1.25);
  expect([bake?.voluntary, mop?.voluntary]).toEqual([false, true]);
  // There are several equilibria here: at 1 and 1 as well. All credits together are as many as hours.
  const earned = 12 * (bake?.equalEarnings?.rate ?? NaN) + 4 * (mop?.equalEarnings?.rate ?? NaN);
  expect(earned).toBeCloseTo(16, 6);
  const wide = await compensation(shop, plan, { cap: { least: 0.5, most: 2 } });
  expect(wide.tasks[1]?.shadow?.capped).toBe(wide.tasks[1]?.shadow?.rate);
});

test("where nobody has an hour left, no rate is too high", async () => {
  const full = organisation({ tasks: [task("work", 4)], members: [member("ada", 4)] });
  const { tasks, unique } = await compensation(full, truePlan(full, [["ada", "work", 1]])); // prettier-ignore
  expect(unique).toBe(false);
  expect(tasks[0]?.shadow).toEqual({ rate: 1, capped: 1, least: 1, most: null });
});

test("a plan in which nobody does anything has nothing to compensate", async () => {
  expect((await compensation(shop, truePlan(shop, []))).tasks).toEqual([]);
});

test("both solvers advise the same, of a plan that was searched", async () => {
  const found = solveSync(shop, { effort: 1000 });
  const [one, other] = [await compensation(shop, found), await compensation(shop, found, { backend: "javascript-lp-solver" })]; // prettier-ignore
  one.tasks.forEach(({ shadow }, place) => {
    expect(other.tasks[place]?.shadow?.rate).toBeCloseTo(shadow?.rate ?? NaN, 6);
  });
});

test("a cap that does not lie around 1 is refused", async () => {
  await expect(compensation(shop, plan, { cap: { least: 1.1, most: 2 } })).rejects.toThrow(RangeError);
});
