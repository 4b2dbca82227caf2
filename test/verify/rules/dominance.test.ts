import { describe, expect, test } from "vitest";
import { member, organisation, task } from "../../support/organisation.ts";
import { findingsOf, type Held } from "../../support/plan.ts";

// 16 regulating hours; executing work does not count unless selected.
const ruled = (rule: object) =>
  organisation({
    tasks: [
      task("plan", 8, { kind: "regulating" }),
      task("judge", 8, { kind: "regulating" }),
      task("make", 16),
    ],
    members: [member("ada", 60), member("bob", 40)],
    rules: [{ type: "dominance", max: 0.5, ...rule }],
  });
const find = (rule: object, held: readonly Held[]) => findingsOf("dominance", ruled(rule), held)[0];

describe("dominance", () => {
  test("half is within half", () => {
    expect(
      find({}, [
        ["ada", "plan", 2],
        ["ada", "make", 4],
      ])?.violations,
    ).toEqual([]);
  });

  test("three quarters is not, even if the rest is undone", () => {
    expect(
      find({}, [
        ["ada", "plan", 2],
        ["ada", "judge", 1],
      ])?.violations,
    ).toMatchObject([{ member: "ada", period: 0, value: 0.75, limit: 0.5 }]);
  });

  test("soft: (0.75 - 0.5) / 0.5 for one of two; a max of 0 divides by 1", () => {
    expect(
      find({ weight: 1 }, [
        ["ada", "plan", 2],
        ["ada", "judge", 1],
      ])?.cost,
    ).toEqual({ tier: "soft", value: 0.25 });
    expect(find({ max: 0, members: ["ada"], weight: 1 }, [["ada", "plan", 2]])?.cost).toEqual({
      tier: "soft",
      value: 0.5,
    });
  });
});
