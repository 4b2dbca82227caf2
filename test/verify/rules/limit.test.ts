import { describe, expect, test } from "vitest";
import { member, organisation, task, weeks } from "../../support/organisation.ts";
import { findingsOf, type Held } from "../../support/plan.ts";

// Two periods; portions of 4 hours. Bob works half time and is away in period 1.
const limited = (rule: object, parts: object = {}) =>
  organisation({
    calendar: weeks(2, [1]),
    processes: [{ id: "sell" }, { id: "make" }],
    tasks: [
      task("offer", 8, { process: "sell" }),
      task("call", 8, { process: "sell" }),
      task("bake", 8, { process: "make" }),
      task("tidy", 8),
    ],
    members: [member("ada", 40), member("bob", 20, { availability: [{ periods: [1], hours: 0 }] })],
    rules: [{ type: "limit", of: "hours", ...rule }],
    ...parts,
  });
const breaches = (rule: object, held: readonly Held[], parts: object = {}) =>
  findingsOf("limit", limited(rule, parts), held)[0]?.violations;
const cost = (rule: object, held: readonly Held[], parts: object = {}) =>
  findingsOf("limit", limited(rule, parts), held)[0]?.cost;

describe("limit of hours", () => {
  const held: readonly Held[] = [
    ["ada", "offer", 2, 0],
    ["ada", "bake", 1, 0],
  ];

  test("at most, per period: 12 hours are within 12, not within 11", () => {
    expect(breaches({ of: "hours", max: 12 }, held)).toEqual([]);
    expect(breaches({ of: "hours", max: 11 }, held)).toEqual([
      {
        rule: "limit 1",
        message: "ada: hours of the selected tasks in period 0 is 12, at most 11 is allowed.",
        member: "ada",
        period: 0,
        value: 12,
        limit: 11,
      },
    ]);
  });

  test("over the horizon it is the average week: (12 + 0) / 2 = 6", () => {
    expect(breaches({ of: "hours", over: "horizon", max: 6 }, held)).toEqual([]);
    expect(breaches({ of: "hours", over: "horizon", max: 5 }, held)).toMatchObject([{ value: 6, limit: 5 }]);
    expect(breaches({ of: "hours", over: "horizon", max: 6, periods: [0] }, held)).toMatchObject([
      { value: 12, limit: 6 },
    ]);
  });

  test("each task and each process on its own", () => {
    expect(breaches({ of: "hours", each: "task", max: 4 }, held)).toMatchObject([
      { task: "offer", value: 8 },
    ]);
    const both: readonly Held[] = [
      ["ada", "offer", 1, 0],
      ["ada", "call", 1, 0],
      ["ada", "tidy", 2, 0],
    ];
    expect(breaches({ of: "hours", each: "process", max: 7 }, both)).toMatchObject([{ value: 8, limit: 7 }]);
    expect(breaches({ of: "hours", each: "process", max: 7 }, both)).toHaveLength(1);
    expect(breaches({ of: "hours", each: "process", max: 7 }, [["ada", "tidy", 2, 0]])).toEqual([]);
  });

  test("a learner's hours are their own hours: 4 / 0.8 = 5", () => {
    const parts = {
      competences: [{ id: "craft" }],
      tasks: [task("offer", 8, { requires: { craft: 2 } })],
      members: [member("ada", 40, { levels: { craft: 1 }, wishes: [{ competence: "craft", level: 3 }] })],
    };
    expect(breaches({ of: "hours", max: 4.9 }, [["ada", "offer", 1, 0]], parts)).toMatchObject([
      { value: 5 },
    ]);
    expect(breaches({ of: "hours", max: 5 }, [["ada", "offer", 1, 0]], parts)).toEqual([]);
  });

  test("at least: elastic, the mean of (min - value) / min", () => {
    // ada: 12 of 16 in period 0 = 1/4 short, 0 in period 1 = 1; bob: 1 and 1. Mean 3.25 / 4 = 0.8125.
    expect(cost({ of: "hours", min: 16 }, held)).toEqual({ tier: "elastic", value: 0.8125 });
  });

  test("both: max stays hard, min is elastic; with a weight their fractions add up", () => {
    // One member, one period: 12 hours. Above 8 by 4/8 = 0.5; not below 4.
    const one = { members: ["ada"], periods: [0], of: "hours", min: 4, max: 8 };
    expect(breaches(one, held)).toHaveLength(1);
    expect(cost(one, held)).toEqual({ tier: "elastic", value: 0 });
    expect(cost({ ...one, weight: 3 }, held)).toEqual({ tier: "soft", value: 1.5 });
    expect(cost({ ...one, weight: 3 }, [["ada", "offer", 1, 0]])).toEqual({ tier: "soft", value: 0 });
  });

  test("a max of 0 divides by 1", () => {
    expect(cost({ of: "hours", members: ["ada"], periods: [0], max: 0, weight: 1 }, held)).toEqual({
      tier: "soft",
      value: 12,
    });
  });
});

describe("limit of share", () => {
  test("of the available hours; who has none is left out", () => {
    // bob: 8 of 20 = 0.4 in period 0; away in period 1. ada: 0 and 0. Instances: ada 0, ada 1, bob 0.
    const held: readonly Held[] = [["bob", "offer", 2, 0]];
    expect(breaches({ of: "share", max: 0.4 }, held)).toEqual([]);
    expect(breaches({ of: "share", max: 0.39 }, held)).toMatchObject([{ member: "bob", value: 0.4 }]);
    // Below 0.8: ada 1, ada 1, bob 0.5. Mean 2.5 / 3.
    expect(cost({ of: "share", min: 0.8 }, held)?.value).toBeCloseTo(2.5 / 3, 9);
  });

  test("over the horizon: bob has 8 of 20 hours", () => {
    expect(breaches({ of: "share", over: "horizon", max: 0.39 }, [["bob", "offer", 2, 0]])).toMatchObject([
      { value: 0.4 },
    ]);
  });
});

describe("limit of count", () => {
  const held: readonly Held[] = [
    ["ada", "offer", 1, 0],
    ["ada", "bake", 1, 0],
    ["ada", "offer", 1, 1],
    ["ada", "tidy", 1, 1],
  ];

  test("tasks held in a period: 2 and 2", () => {
    expect(breaches({ of: "count", max: 2 }, held)).toEqual([]);
    expect(breaches({ of: "count", max: 1 }, held)).toHaveLength(2);
  });

  test("different tasks over the horizon: offer, bake, tidy", () => {
    expect(breaches({ of: "count", over: "horizon", max: 3 }, held)).toEqual([]);
    expect(breaches({ of: "count", over: "horizon", max: 2 }, held)).toMatchObject([{ value: 3, limit: 2 }]);
  });
});

describe("limit of burden", () => {
  test("burden points per fair part of them, always over the horizon", () => {
    // Two members with 40 hours: w = 1/2. One unpleasant task of 8 hours, u = 0.4, two weeks: Dbar = 16 x 0.4 = 6.4.
    // Nobody states a like: d is scaled so that 16 d = 6.4. Ada holds half in the one turn: 0.5 x 16 x 0.4 = 3.2.
    // Value: 3.2 / (0.5 x 6.4) = 1.
    const parts = {
      calendar: weeks(2),
      tasks: [task("sweep", 8, { unpleasant: 0.4 })],
      members: [member("ada", 40), member("bob", 40)],
    };
    expect(breaches({ of: "burden", max: 1 }, [["ada", "sweep", 1]], parts)).toEqual([]);
    expect(breaches({ of: "burden", max: 0.9 }, [["ada", "sweep", 1]], parts)?.[0]?.value).toBeCloseTo(1, 9);
    // Below 1: ada 0, bob 1. Mean 0.5.
    expect(cost({ of: "burden", min: 1 }, [["ada", "sweep", 1]], parts)?.value).toBeCloseTo(0.5, 9);
  });
});
