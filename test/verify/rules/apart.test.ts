import { describe, expect, test } from "vitest";
import { member, organisation, task, weeks } from "../../support/organisation.ts";
import { findingsOf } from "../../support/plan.ts";

// Both tasks have 4 portions and one process.
const separated = (rule: object, parts: object = {}) =>
  organisation({
    processes: [{ id: "pay" }],
    tasks: [task("order", 16, { process: "pay" }), task("check", 16, { process: "pay" }), task("other", 16)],
    members: [member("ada", 40), member("bob", 40)],
    rules: [{ type: "apart", first: { tasks: "order" }, second: { tasks: ["check", "other"] }, ...rule }],
    ...parts,
  });
const breaches = (findings: ReturnType<typeof findingsOf>, rule = "apart 1") =>
  findings.find((each) => each.rule === rule)?.violations;

describe("apart", () => {
  test("shares that add up to exactly 1 can be matched", () => {
    expect(
      breaches(
        findingsOf("apart", separated({}), [
          ["ada", "order", 3],
          ["ada", "check", 1],
        ]),
      ),
    ).toEqual([]);
  });

  test("one portion more cannot: 3/4 + 2/4 = 1.25", () => {
    expect(
      breaches(
        findingsOf("apart", separated({}), [
          ["ada", "order", 3],
          ["ada", "check", 2],
        ]),
      ),
    ).toMatchObject([{ member: "ada", task: "order", period: 0, value: 1.25, limit: 1 }]);
  });

  test("other processes count only with `any`", () => {
    const held = [
      ["ada", "order", 4],
      ["ada", "other", 1],
    ] as const;
    expect(breaches(findingsOf("apart", separated({}), held))).toEqual([]);
    expect(breaches(findingsOf("apart", separated({ within: "any" }), held))).toHaveLength(1);
  });

  test("strict: never both", () => {
    expect(
      breaches(
        findingsOf("apart", separated({ strict: true }), [
          ["ada", "order", 1],
          ["ada", "check", 1],
        ]),
      ),
    ).toMatchObject([{ value: 0.5, limit: 0 }]);
  });

  test("turns that do not overlap do not meet", () => {
    const later = separated(
      {},
      {
        calendar: weeks(2),
        tasks: [
          task("order", 16, { process: "pay", periods: [0] }),
          task("check", 16, { process: "pay", periods: [1] }),
          task("other", 16),
        ],
      },
    );
    expect(
      breaches(
        findingsOf("apart", later, [
          ["ada", "order", 4],
          ["ada", "check", 4],
        ]),
      ),
    ).toEqual([]);
  });

  test("a pair counts once, whichever selection has which", () => {
    // Both selections pick both tasks: one pair. Excess 1/4 + 1/4 for ada and 0 for bob: 5/4 - 1 = 0.25.
    const both = separated({ first: { process: "pay" }, second: { process: "pay" }, weight: 1 });
    const [finding] = findingsOf("apart", both, [
      ["ada", "order", 3],
      ["ada", "check", 2],
      ["bob", "check", 2],
    ]);
    expect(finding?.cost?.value).toBeCloseTo(0.25, 9);
  });

  test("soft: the excess over 1, averaged over pairs of turns", () => {
    // order-check: ada 4/4 + 2/4 - 1 = 0.5; order-other (any): 0. Mean 0.25, weight 4: 1.
    const soft = separated({ within: "any", weight: 4 });
    expect(
      findingsOf("apart", soft, [
        ["ada", "order", 4],
        ["ada", "check", 2],
      ])[0]?.cost?.value,
    ).toBeCloseTo(1, 9);
  });

  test("soft and strict: members who hold both", () => {
    // order-check has ada and bob in both, order-other nobody: mean (2 + 0) / 2 = 1.
    const soft = separated({ within: "any", strict: true, weight: 1 });
    const held = [
      ["ada", "order", 1],
      ["bob", "order", 1],
      ["ada", "check", 1],
      ["bob", "check", 1],
    ] as const;
    expect(findingsOf("apart", soft, held)[0]?.cost?.value).toBeCloseTo(1, 9);
  });
});

describe("simultaneous", () => {
  const together = organisation({
    tasks: [task("lift", 8), task("steady", 8)],
    members: [member("ada", 40)],
    dependencies: [
      { from: "lift", to: "steady", kind: "simultaneous" },
      { from: "steady", to: "lift", kind: "simultaneous" },
    ],
  });

  test("the same hands cannot do two things at once", () => {
    expect(
      breaches(
        findingsOf("apart", together, [
          ["ada", "lift", 2],
          ["ada", "steady", 1],
        ]),
        "simultaneous",
      ),
    ).toMatchObject([{ rule: "simultaneous", member: "ada", value: 1.5, limit: 1 }]);
  });

  test("but they can take half of each", () => {
    expect(
      breaches(
        findingsOf("apart", together, [
          ["ada", "lift", 1],
          ["ada", "steady", 1],
        ]),
        "simultaneous",
      ),
    ).toEqual([]);
  });
});
