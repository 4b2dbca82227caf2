import { describe, expect, test } from "vitest";
import { member, organisation, task, weeks } from "../../support/organisation.ts";
import { findingsOf } from "../../support/plan.ts";

// 12 hours make ceil(12 / 4) = 3 portions.
const pinned = (rule: object, parts: object = {}) =>
  organisation({
    tasks: [task("work", 12, parts)],
    members: [member("ada", 40), member("bob", 40)],
    rules: [{ type: "pin", member: "ada", task: "work", ...rule }],
  });

describe("pin", () => {
  test("is kept by all that people.min allows", () => {
    expect(findingsOf("pin", pinned({}), [["ada", "work", 3]])).toEqual([
      { rule: "pin 1", violations: [], cost: null },
    ]);
  });

  test("is broken by one portion less", () => {
    const [finding] = findingsOf("pin", pinned({}), [
      ["ada", "work", 2],
      ["bob", "work", 1],
    ]);
    expect(finding?.violations).toEqual([
      {
        rule: "pin 1",
        message: 'ada holds 2 portions of "work" in period 0, but is pinned to at least 3.',
        member: "ada",
        task: "work",
        period: 0,
        value: 2,
        limit: 3,
      },
    ]);
  });

  test("all that people.min allows is floor(3 / 2) = 1 of 4 hours when two are needed", () => {
    // k = 2: 2 x ceil(12 / 8) = 4 portions, at most 2 each.
    expect(
      findingsOf("pin", pinned({}, { people: { min: 2 } }), [["ada", "work", 2]])[0]?.violations,
    ).toEqual([]);
    expect(
      findingsOf("pin", pinned({}, { people: { min: 2 } }), [["ada", "work", 1]])[0]?.violations,
    ).toHaveLength(1);
  });

  test("a share is rounded up to whole portions: 0.34 x 3 = 1.02 is 2", () => {
    expect(findingsOf("pin", pinned({ share: 0.34 }), [["ada", "work", 1]])[0]?.violations).toHaveLength(1);
    expect(findingsOf("pin", pinned({ share: 0.34 }), [["ada", "work", 2]])[0]?.violations).toEqual([]);
  });

  test("rounding does not add a portion: 0.7 x 10 is 7", () => {
    expect(
      findingsOf("pin", pinned({ share: 0.7 }, { portions: 10 }), [["ada", "work", 7]])[0]?.violations,
    ).toEqual([]);
  });

  test("soft: the mean of (needed - n) / needed, times the weight", () => {
    // Two turns of 3 portions: 1 held of 3, then 3 of 3. Mean of 2/3 and 0, times 6 = 2.
    const divided = organisation({
      calendar: weeks(2, [1]),
      tasks: [task("work", 12)],
      members: [member("ada", 40)],
      rules: [{ type: "pin", member: "ada", task: "work", weight: 6 }],
    });
    const [finding] = findingsOf("pin", divided, [
      ["ada", "work", 1, 0],
      ["ada", "work", 3, 1],
    ]);
    expect(finding?.violations).toEqual([]);
    expect(finding?.cost?.tier).toBe("soft");
    expect(finding?.cost?.value).toBeCloseTo(2, 9);
  });

  test("periods: only turns that are active then", () => {
    const late = organisation({
      calendar: weeks(2, [1]),
      rules: [{ type: "pin", member: "ada", task: "work", periods: [1] }],
    });
    expect(findingsOf("pin", late, [["ada", "work", 1, 1]])[0]?.violations).toEqual([]);
    expect(findingsOf("pin", late, [["ada", "work", 1, 0]])[0]?.violations).toMatchObject([
      { period: 1, value: 0, limit: 1 },
    ]);
  });
});
