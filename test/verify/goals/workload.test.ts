import { describe, expect, test } from "vitest";
import type { OrganisationInput } from "../../../src/parse.ts";
import { member, organisation, task, weeks } from "../../support/organisation.ts";
import { goalCost, type Beside, type Held } from "../../support/plan.ts";

const cost = (parts: Partial<OrganisationInput>, held: readonly Held[], beside: readonly Beside[] = []) =>
  goalCost("workload", organisation(parts), held, beside);

describe("workload", () => {
  // rho = 16 / 40 = 0.4; ada is away in period 1 and has 20 hours in all, bob 20 over both periods.
  const parts = {
    calendar: weeks(2),
    tasks: [task("work", 8)],
    members: [
      member("ada", 20, { availability: [{ periods: [1], hours: 0 }] }),
      member("bob", 10),
      member("eve", 0),
    ],
  };

  test("the squared distance from the mean, relative to it", () => {
    // bob has all 16 hours: 16 / 20 / 0.4 = 2, distance 1; ada 0, distance 1. Eve has no hours.
    expect(cost(parts, [["bob", "work", 2]])).toBeCloseTo(1, 9);
    // bob half: 1, distance 0; ada 1.
    expect(cost(parts, [["bob", "work", 1]])).toBeCloseTo(0.5, 9);
  });

  test("counts companion hours", () => {
    // rho = 8 / 40; ada advises 4 hours: 4 / 20 / 0.2 = 1; bob holds 4: 1.
    const advised = {
      competences: [{ id: "law" }],
      tasks: [task("work", 8, { advice: { competence: "law", hours: 4 } })],
      members: [member("ada", 20, { levels: { law: 3 } }), member("bob", 20)],
    };
    expect(cost(advised, [["bob", "work", 1]], [["adviser", "ada", "work"]])).toBeCloseTo(0, 9);
    expect(cost(advised, [["bob", "work", 1]])).toBeCloseTo(0.5, 9);
  });
});
