import { describe, expect, test } from "vitest";
import { member, organisation, task, weeks } from "../../support/organisation.ts";
import { findingsOf } from "../../support/plan.ts";

const forbidden = (rule: object = {}) =>
  organisation({
    calendar: weeks(2, [1]),
    tasks: [task("work", 8), task("play", 8)],
    members: [member("ada", 40), member("bob", 40)],
    rules: [{ type: "forbid", members: ["ada"], select: { tasks: "work" }, ...rule }],
  });

describe("forbid", () => {
  test("others and other tasks are free", () => {
    expect(
      findingsOf("forbid", forbidden(), [
        ["bob", "work", 2],
        ["ada", "play", 2],
      ])[0]?.violations,
    ).toEqual([]);
  });

  test("one portion breaks it", () => {
    expect(findingsOf("forbid", forbidden(), [["ada", "work", 1]])[0]).toEqual({
      rule: "forbid 1",
      violations: [
        {
          rule: "forbid 1",
          message: 'ada holds 1 portions of "work" in period 0, which is forbidden.',
          member: "ada",
          task: "work",
          period: 0,
          value: 1,
          limit: 0,
        },
      ],
      cost: null,
    });
  });

  test("outside its periods it does not hold", () => {
    expect(findingsOf("forbid", forbidden({ periods: [1] }), [["ada", "work", 1, 0]])[0]?.violations).toEqual(
      [],
    );
  });

  test("soft: the mean share over members and turns", () => {
    // Two members x two turns of "work": shares 1/2, 0, 0, 1. Mean 1.5 / 4, weight 2: 0.75.
    const soft = forbidden({ members: ["ada", "bob"], weight: 2 });
    const [finding] = findingsOf("forbid", soft, [
      ["ada", "work", 1, 0],
      ["bob", "work", 2, 1],
    ]);
    expect(finding?.cost).toEqual({ tier: "soft", value: 0.75 });
  });
});
