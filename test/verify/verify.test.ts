import { describe, expect, test } from "vitest";
import { verify } from "../../src/verify.ts";
import { member, organisation, task } from "../support/organisation.ts";
import { truePlan } from "../support/plan.ts";

const GOALS = [
  "burden",
  "satisfaction",
  "growth",
  "handOvers",
  "thinkingDoing",
  "staffLoad",
  "workload",
  "continuity",
  "variety",
];

/** 8 + 24 hours; ada has 8 of "make", nobody sells. */
const partly = (goals: object = {}) =>
  organisation({
    tasks: [task("make", 8, { priority: 1 }), task("sell", 24, { priority: 2, unpleasant: 0.25 })],
    members: [member("ada", 40), member("bob", 40)],
    rules: [
      { type: "limit", id: "enough", of: "hours", members: ["ada"], min: 16 },
      { type: "forbid", members: ["ada"], select: { tasks: "make" }, weight: 3 },
      { type: "forbid", id: "never", members: ["ada"], select: { tasks: "make" } },
    ],
    goals,
  });
const verdictOf = (goals: object = {}) =>
  verify(partly(goals), truePlan(partly(goals), [["ada", "make", 2]]));

describe("verify", () => {
  test("reports hard rules, tiers in order, and every cost", () => {
    const { ok, violations, cost } = verdictOf({ weights: { workload: 10, satisfaction: 0 } });
    expect(ok).toBe(false);
    expect(violations.map(({ rule }) => rule)).toEqual(["never"]);
    // Workload: rho = 32 / 80; ada 8 / 40 / 0.4 = 0.5, bob 0: (1/4 + 1) / 2 = 0.625.
    // Satisfaction: both like selling at -0.5, making at 0. Best fills 16 hours: 8 at 0, 8 at -0.5 = -4; worst 16 x -0.5 = -8.
    // Best - 0 is below 0: nothing is lost.
    expect(cost.goals["workload"]).toBeCloseTo(0.625, 9);
    expect(cost.goals["satisfaction"]).toBe(0);
    expect(Object.keys(cost.goals)).toEqual(GOALS);
    // ada has 8 of 16 hours: 0.5. All of "make": 1 x 3.
    expect(cost.rules).toEqual({ enough: 0.5, "forbid 2": 3 });
    expect(cost.tiers).toEqual([
      { tier: "coverage 1", cost: 0 },
      { tier: "coverage 2", cost: 0.75 },
      { tier: "coverage 3", cost: 0 },
      { tier: "coverage 4", cost: 0 },
      { tier: "coverage 5", cost: 0 },
      { tier: "elastic", cost: 0.5 },
      { tier: "soft", cost: 3 },
      { tier: "goals", cost: 6.25 },
    ]);
  });

  test("goals in the order of the group, the others last", () => {
    const { cost } = verdictOf({ order: [["variety"], ["workload", "burden"]] });
    expect(cost.tiers.slice(7).map(({ tier }) => tier)).toEqual(["goals 1", "goals 2", "goals 3"]);
    expect(cost.tiers[8]?.cost).toBeCloseTo(0.625, 9);
    expect(
      verdictOf({ order: [GOALS] })
        .cost.tiers.slice(7)
        .map(({ tier }) => tier),
    ).toEqual(["goals 1"]);
  });

  test("a plan without a fault is ok", () => {
    const organised = organisation({});
    expect(verify(organised, truePlan(organised, [["ada", "work", 1]]))).toMatchObject({
      ok: true,
      violations: [],
    });
  });
});
