import { expect, test } from "vitest";
import { organisation } from "../../support/organisation.ts";
import { goalCost } from "../../support/plan.ts";

test("goals without their data cost 0", () => {
  for (const name of [
    "burden",
    "growth",
    "handOvers",
    "thinkingDoing",
    "staffLoad",
    "continuity",
    "variety",
  ]) {
    expect(goalCost(name, organisation({}), [["ada", "work", 1]])).toBe(0);
  }
});
