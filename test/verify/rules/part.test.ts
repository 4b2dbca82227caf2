import { describe, expect, test } from "vitest";
import { member, organisation, task } from "../../support/organisation.ts";
import { findingsOf, type Held } from "../../support/plan.ts";

const process = { process: "bread" };
const taking = (rule: object = {}) =>
  organisation({
    processes: [{ id: "bread" }, { id: "cake" }],
    tasks: [
      task("bake", 16, process),
      task("roster", 8, { ...process, kind: "regulating", aspect: "planning" }),
      task("taste", 16, { ...process, kind: "regulating", aspect: "quality" }),
      task("budget", 8, { ...process, kind: "regulating", aspect: "budget" }),
      task("ice", 8, { process: "cake" }),
    ],
    members: [member("ada", 40), member("bob", 40)],
    rules: [{ type: "part", ...rule }],
  });
const cost = (held: readonly Held[], rule: object = {}) => findingsOf("part", taking(rule), held)[0]?.cost;

describe("part", () => {
  test("half a share in the regulating work for every share in the executing", () => {
    // ada and bob bake half each: 0.25 of planning and of quality are enough for each.
    const held: readonly Held[] = [
      ["ada", "bake", 2], ["bob", "bake", 2],
      ["ada", "roster", 1], ["bob", "roster", 1], ["ada", "taste", 3], ["bob", "taste", 1],
    ]; // prettier-ignore
    expect(cost(held)).toEqual({ tier: "elastic", value: 0 });
  });

  test("who only bakes falls short", () => {
    // Planning: all ada's, bob lacks 0.25 / 0.5 = 0.5. Quality: undone, both lack 0.25: 1. Mean 0.75.
    const held: readonly Held[] = [
      ["ada", "bake", 2],
      ["bob", "bake", 2],
      ["ada", "roster", 2],
    ];
    expect(cost(held)).toEqual({ tier: "elastic", value: 0.75 });
    expect(cost(held, { aspects: ["planning"], weight: 2 })).toEqual({ tier: "soft", value: 1 });
    expect(cost(held, { processes: ["cake"] })).toEqual({ tier: "elastic", value: 0 });
  });

  test("a min of 0 asks nothing", () => {
    expect(cost([["ada", "bake", 2]], { min: 0 })).toEqual({ tier: "elastic", value: 0 });
  });
});
