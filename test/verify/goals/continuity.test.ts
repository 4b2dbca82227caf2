import { describe, expect, test } from "vitest";
import type { OrganisationInput } from "../../../src/parse.ts";
import { member, organisation, rotating, task, weeks } from "../../support/organisation.ts";
import { goalCost, type Held } from "../../support/plan.ts";

const cost = (parts: Partial<OrganisationInput>, held: readonly Held[]) =>
  goalCost("continuity", organisation(parts), held);

describe("continuity", () => {
  const parts = {
    calendar: weeks(2, [1]),
    tasks: [task("make", 12), task("sell", 4), rotating("sweep", 8)],
    members: [member("ada", 40), member("bob", 40)],
    asIs: [
      { task: "make", shares: { ada: 1 } },
      { task: "sweep", shares: { ada: 1 } },
    ],
  };

  test("hours gained by others, over the hours of all steps", () => {
    // Steps: make today-first, make first-second, sell first-second: 12 + 12 + 4 = 28 hours.
    // bob gains 1/3 of make (4) and later all of sell (4): 8 / 28.
    const held: Held[] = [
      ["ada", "make", 2, 0],
      ["bob", "make", 1, 0],
      ["ada", "make", 2, 1],
      ["bob", "make", 1, 1],
      ["ada", "sell", 1, 0],
      ["bob", "sell", 1, 1],
    ];
    expect(cost(parts, held)).toBeCloseTo(8 / 28, 9);
  });
});
