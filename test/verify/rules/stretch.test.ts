import { describe, expect, test } from "vitest";
import { member, organisation, task } from "../../support/organisation.ts";
import { findingsOf, type Held } from "../../support/plan.ts";

const learns = { levels: { craft: 1 }, wishes: [{ competence: "craft", level: 2 }] };
// Portions of 4 hours cost a learner 5 of their 40: 0.125.
const stretched = (rules: object[], band?: object) =>
  organisation({
    competences: [{ id: "craft" }],
    tasks: [task("make", 16, { requires: { craft: 2 } })],
    members: [
      member("ada", 40, { ...learns, ...(band && { stretch: band }) }),
      member("bob", 40, learns),
      member("cas", 40),
    ],
    rules: rules.map((rule) => ({ type: "stretch", ...rule })),
  });
const find = (organised: ReturnType<typeof stretched>, held: readonly Held[], rule: string) =>
  findingsOf("stretch", organised, held).find((each) => each.rule === rule);

describe("stretch, stated", () => {
  test("at most", () => {
    expect(find(stretched([{ max: 0.125 }]), [["ada", "make", 1]], "stretch 1")).toEqual({
      rule: "stretch 1",
      violations: [],
      cost: null,
    });
    expect(find(stretched([{ max: 0.1 }]), [["ada", "make", 1]], "stretch 1")?.violations).toMatchObject([
      { member: "ada", value: 0.125, limit: 0.1 },
    ]);
  });

  test("at least: the mean over those who may learn, which cas may not", () => {
    // ada 0.125 of 0.25: 1/2; bob 0: 1. Mean 0.75.
    expect(find(stretched([{ min: 0.25 }]), [["ada", "make", 1]], "stretch 1")?.cost).toEqual({
      tier: "elastic",
      value: 0.75,
    });
  });

  test("soft: above and below", () => {
    // ada 0.125 above 0.1 by 1/4, bob at 0 not below 0. Mean 1/8, weight 8.
    expect(
      find(stretched([{ max: 0.1, weight: 8 }]), [["ada", "make", 1]], "stretch 1")?.cost?.value,
    ).toBeCloseTo(1, 9);
  });

  test("leaves those with a band of their own alone", () => {
    expect(
      find(stretched([{ max: 0 }], { max: 0.5 }), [["ada", "make", 1]], "stretch 1")?.violations,
    ).toEqual([]);
  });
});

describe("stretch, of members", () => {
  test("the member's own band", () => {
    expect(find(stretched([], { max: 0.1 }), [["ada", "make", 1]], "stretch")?.violations).toMatchObject([
      { member: "ada", value: 0.125, limit: 0.1 },
    ]);
    expect(find(stretched([], { min: 0.25 }), [["ada", "make", 1]], "stretch")?.cost).toEqual({
      tier: "elastic",
      value: 0.5,
    });
    expect(find(stretched([], { min: 0.125 }), [["ada", "make", 1]], "stretch")?.cost).toEqual({
      tier: "elastic",
      value: 0,
    });
  });

  test("is silent when nobody states one", () => {
    expect(findingsOf("stretch", stretched([]), [])).toEqual([]);
  });
});
