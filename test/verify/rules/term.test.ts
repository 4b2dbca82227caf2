import { describe, expect, test } from "vitest";
import { member, organisation, task, weeks } from "../../support/organisation.ts";
import { findingsOf, type Held } from "../../support/plan.ts";

const elected = (staffing: object, served = 0) =>
  organisation({
    calendar: weeks(3),
    tasks: [
      task("chair", 8, { kind: "staff", staffing: { mode: "elected", term: 1, maxTerms: 2, ...staffing } }),
    ],
    members: [member("ada", 40), member("bob", 40)],
    history: { holders: { chair: { terms: { ada: served } } } },
  });
const breaches = (organised: ReturnType<typeof elected>, held: readonly Held[]) =>
  findingsOf("term", organised, held)[0]?.violations;
const twice: readonly Held[] = [
  ["ada", "chair", 1, 0],
  ["ada", "chair", 1, 1],
];

describe("term", () => {
  test("two terms are allowed, three are not", () => {
    expect(breaches(elected({}), twice)).toEqual([]);
    expect(breaches(elected({}), [...twice, ["ada", "chair", 1, 2]])).toMatchObject([
      { member: "ada", task: "chair", value: 3, limit: 2 },
    ]);
  });

  test("terms of earlier horizons count, for who holds the role again", () => {
    expect(breaches(elected({}, 1), twice)).toMatchObject([{ value: 3, limit: 2 }]);
    expect(breaches(elected({}, 5), [["bob", "chair", 1, 0]])).toEqual([]);
  });

  test("who was elected holds the turn", () => {
    const named = elected({ elected: ["ada", "bob"] });
    expect(
      breaches(named, [
        ["ada", "chair", 1, 0],
        ["bob", "chair", 1, 1],
      ]),
    ).toEqual([]);
    expect(breaches(named, [["bob", "chair", 1, 0]])).toMatchObject([
      { member: "ada", period: 0, value: 0, limit: 1 },
      { member: "bob", period: 1, value: 0, limit: 1 },
    ]);
  });
});
