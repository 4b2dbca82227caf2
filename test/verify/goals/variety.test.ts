import { describe, expect, test } from "vitest";
import type { OrganisationInput } from "../../../src/parse.ts";
import { member, organisation, rotating, task, weeks } from "../../support/organisation.ts";
import { goalCost, type Held } from "../../support/plan.ts";

const cost = (parts: Partial<OrganisationInput>, held: readonly Held[]) =>
  goalCost("variety", organisation(parts), held);

describe("variety", () => {
  test("the sum of squared parts of the hours, for those who wish it", () => {
    // ada: 8/16 and 4/16 of her hours: 1/4 + 1/16. bob has all in one task but does not wish variety.
    const parts = {
      tasks: [task("make", 16), task("sell", 8)],
      members: [
        member("ada", 16, { variety: true }),
        member("bob", 16),
        member("cas", 16, { variety: true }),
      ],
    };
    expect(
      cost(parts, [
        ["ada", "make", 2],
        ["ada", "sell", 1],
        ["bob", "make", 2],
      ]),
    ).toBeCloseTo(5 / 32, 9);
  });

  test("a task is one task over all its turns", () => {
    // 4 + 4 hours of 32: (8/32)^2.
    const parts = {
      calendar: weeks(2),
      tasks: [rotating("make", 4)],
      members: [member("ada", 16, { variety: true })],
    };
    expect(
      cost(parts, [
        ["ada", "make", 1, 0],
        ["ada", "make", 1, 1],
      ]),
    ).toBeCloseTo(1 / 16, 9);
  });
});
