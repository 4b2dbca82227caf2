import { describe, expect, test } from "vitest";
import { member, organisation, task, weeks } from "../../support/organisation.ts";
import { findingsOf } from "../../support/plan.ts";

const joined = (rule: object = {}) =>
  organisation({
    calendar: weeks(4, [1]),
    processes: [{ id: "sell" }],
    tasks: [task("offer", 8, { process: "sell" }), task("deliver", 8, { process: "sell" })],
    members: [member("ada", 40), member("bob", 40)],
    rules: [{ type: "together", first: { tasks: "offer" }, second: { tasks: "deliver" }, ...rule }],
  });

describe("together", () => {
  test("costs nothing when all is in the same hands", () => {
    const held = [
      ["ada", "offer", 2, 0],
      ["ada", "deliver", 2, 0],
      ["bob", "offer", 2, 1],
      ["bob", "deliver", 2, 1],
    ] as const;
    expect(findingsOf("together", joined(), held)).toEqual([
      { rule: "together 1", violations: [], cost: { tier: "elastic", value: 0 } },
    ]);
  });

  test("long overlaps count more", () => {
    // Season 0 (1 period): all apart, 1. Season 1 (3 periods): ada has min(1, 1/2) in both, 1/2.
    // (1 x 1 + 3 x 1/2) / 4 = 0.625.
    const held = [
      ["ada", "offer", 2, 0], ["bob", "deliver", 2, 0],
      ["ada", "offer", 2, 1], ["ada", "deliver", 1, 1], ["bob", "deliver", 1, 1],
    ] as const; // prettier-ignore
    expect(findingsOf("together", joined(), held)[0]?.cost).toEqual({ tier: "elastic", value: 0.625 });
    expect(findingsOf("together", joined({ weight: 2 }), held)[0]?.cost).toEqual({
      tier: "soft",
      value: 1.25,
    });
  });

  test("costs nothing where there is no pair", () => {
    expect(findingsOf("together", joined({ second: { tag: "none" } }), [])[0]?.cost?.value).toBe(0);
  });
});
