import { describe, expect, test } from "vitest";
import type { OrganisationInput } from "../../../src/parse.ts";
import { member, organisation, task, weeks } from "../../support/organisation.ts";
import { goalCost, type Held } from "../../support/plan.ts";

const cost = (parts: Partial<OrganisationInput>, held: readonly Held[]) =>
  goalCost("satisfaction", organisation(parts), held);

describe("satisfaction", () => {
  // Demand 20 + 20, offered 40 + 40: rho = 1/2, so each fills 20 hours.
  const parts = (aversion: 1 | 2 = 2) => ({
    tasks: [task("love", 20, { portions: 4 }), task("hate", 20, { portions: 4 })],
    members: [
      member("ada", 40, { preferences: { tasks: { love: 2, hate: -2 } } }),
      member("bob", 40, { preferences: { tasks: { love: 1, hate: 1 } } }),
    ],
    goals: { inequalityAversion: aversion },
  });

  test("on each member's own scale", () => {
    // ada: best 20 x 2 / 40 = 1, worst -1. bob: best = worst = 0.5, the scale is 0.5.
    // ada loves 10 and hates 10: s = 0, term 1/2. bob has the other 20 hours: s = 0.5, term 0.
    const held: Held[] = [
      ["ada", "love", 2],
      ["ada", "hate", 2],
      ["bob", "love", 2],
      ["bob", "hate", 2],
    ];
    expect(cost(parts(), held)).toBeCloseTo(0.125, 9);
    expect(cost(parts(1), held)).toBeCloseTo(0.25, 9);
  });

  test("who has nothing is below their best: ada 1/2, bob 0.5 / 0.5", () => {
    // (1/4 + 1) / 2.
    expect(cost(parts(), [])).toBeCloseTo(0.625, 9);
  });

  test("better than best is not rewarded", () => {
    // ada has all of love, s = 1; bob all of hate, s = 0.5.
    expect(
      cost(parts(), [
        ["ada", "love", 4],
        ["bob", "hate", 4],
      ]),
    ).toBeCloseTo(0, 9);
    // bob has a quarter of it: s = 5 / 40, (0.5 - 0.125) / 0.5 = 3/4. Mean of 0 and 9/16.
    expect(
      cost(parts(), [
        ["ada", "love", 4],
        ["bob", "hate", 1],
      ]),
    ).toBeCloseTo(9 / 32, 9);
  });

  test("each task counts up to its hours, in the turns one is able to hold", () => {
    // love 8 hours in period 0, rest 16 + 16: rho = 40 / 80. Room 40: 8 at 2 and 32 at 0, best 16 / 80 = 0.2.
    // The worst takes the same work in another order. ada holds nothing: (0.2 - 0) / 0.5 = 0.4, squared 0.16.
    const two = {
      calendar: weeks(2),
      tasks: [task("love", 8, { periods: [0] }), task("rest", 16)],
      members: [member("ada", 40, { preferences: { tasks: { love: 2, rest: 0 } } })],
    };
    expect(cost(two, [])).toBeCloseTo(0.16, 9);
  });

  test("learning counts, with the learner's own hours; who is able to nothing is left out", () => {
    // ada may only learn: left out. bob: able, rho = 8 / 80 = 0.1, room 4: best 4 x 1 / 40 = 0.1, worst the same.
    // bob holds nothing: 0.1 / 0.5 = 0.2, squared 0.04.
    const learning = {
      competences: [{ id: "craft" }],
      tasks: [task("make", 8, { requires: { craft: 1 } })],
      members: [
        member("ada", 40, { wishes: [{ competence: "craft", level: 2 }] }),
        member("bob", 40, { levels: { craft: 1 }, preferences: { tasks: { make: 1 } } }),
      ],
    };
    expect(cost(learning, [["ada", "make", 2]])).toBeCloseTo(0.04, 9);
  });
});
