import { describe, expect, test } from "vitest";
import type { OrganisationInput } from "../../../src/parse.ts";
import { member, organisation, rotating, task } from "../../support/organisation.ts";
import { goalCost, type Held } from "../../support/plan.ts";

const cost = (parts: Partial<OrganisationInput>, held: readonly Held[]) =>
  goalCost("growth", organisation(parts), held);

describe("growth", () => {
  const parts = {
    calendar: { periods: 2, weeksPerPeriod: 5 },
    competences: [{ id: "craft", learningHours: 100 }, { id: "law" }],
    tasks: [
      task("make", 8, { requires: { craft: 2 } }),
      rotating("lead", 4, {
        requires: { craft: 1 },
        staffing: { mode: "rotation", term: 1, cooldown: 0, handOverHours: 3, shadow: 2 },
      }),
    ],
    members: [member("ada", 40, { levels: { craft: 1 }, wishes: [{ competence: "craft", level: 2 }] })],
  };

  test("practice at one above the level, in own hours", () => {
    // One of two portions: 4 / 0.8 x 10 weeks = 50 of 100.
    expect(cost(parts, [["ada", "make", 1]])).toBeCloseTo(0.5, 9);
  });

  test("practice at the level, with the hours of looking on", () => {
    // lead, second turn: 4 x 5 + 5 = 25 of 100.
    expect(cost(parts, [["ada", "lead", 1, 1]])).toBeCloseTo(0.75, 9);
    expect(cost(parts, [["ada", "lead", 1, 0]])).toBeCloseTo(0.8, 9);
  });

  test("two levels take twice as long; more than enough is enough", () => {
    const far = {
      ...parts,
      members: [member("ada", 40, { levels: { craft: 1 }, wishes: [{ competence: "craft", level: 3 }] })],
    };
    expect(cost(far, [["ada", "make", 1]])).toBeCloseTo(0.75, 9);
    const near = { ...parts, competences: [{ id: "craft", learningHours: 10 }, { id: "law" }] };
    expect(cost(near, [["ada", "make", 1]])).toBe(0);
  });

  test("weighs wishes, and leaves out those reached and those nothing here serves", () => {
    const wishes = [
      { competence: "craft", level: 2, weight: 3 },
      { competence: "law", level: 1 },
      { competence: "craft", level: 1 },
    ];
    const bob = member("bob", 40, { levels: { craft: 1 }, wishes: [{ competence: "craft", level: 3 }] });
    const two = { ...parts, members: [member("ada", 40, { levels: { craft: 1 }, wishes }), bob] };
    // ada 0.5 with weight 3, bob 1 with weight 1.
    expect(cost(two, [["ada", "make", 1]])).toBeCloseTo(2.5 / 4, 9);
  });
});
