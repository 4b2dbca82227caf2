import { describe, expect, test } from "vitest";
import { member, organisation, task, weeks } from "../../support/organisation.ts";
import { findingsOf, type Held } from "../../support/plan.ts";

const backed = (rule: object = {}) =>
  organisation({
    calendar: weeks(2, [1]),
    competences: [{ id: "craft" }],
    tasks: [task("make", 8, { requires: { craft: 2 } })],
    members: [
      member("ada", 40, { levels: { craft: 2 } }),
      member("bob", 40, { levels: { craft: 2 }, availability: [{ periods: [1], hours: 0 }] }),
      member("cas", 40, { levels: { craft: 1 } }),
    ],
    rules: [{ type: "backup", ...rule }],
  });
const cost = (rule: object, held: readonly Held[] = []) => findingsOf("backup", backed(rule), held)[0]?.cost;

describe("backup", () => {
  test("able members: 2, then 1 while bob is away", () => {
    // (0 + 1/2) / 2 turns.
    expect(cost({})).toEqual({ tier: "elastic", value: 0.25 });
    expect(cost({ periods: [0] })).toEqual({ tier: "elastic", value: 0 });
    // Of 4: (2/4 + 3/4) / 2.
    expect(cost({ min: 4 })).toEqual({ tier: "elastic", value: 0.625 });
  });

  test("members with a portion", () => {
    const held: readonly Held[] = [
      ["ada", "make", 1, 0],
      ["bob", "make", 1, 0],
      ["ada", "make", 2, 1],
    ];
    expect(cost({ of: "holders" }, held)).toEqual({ tier: "elastic", value: 0.25 });
    expect(cost({ of: "holders", weight: 4 }, held)).toEqual({ tier: "soft", value: 1 });
  });
});
