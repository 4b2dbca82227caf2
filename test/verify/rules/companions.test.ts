import { describe, expect, test } from "vitest";
import { member, organisation, task, weeks } from "../../support/organisation.ts";
import { findingsOf, type Beside, type Held } from "../../support/plan.ts";

// 8 hours in 2 portions; ada learns, bob is able, cas could teach, dirk is neither.
const taught = organisation({
  competences: [{ id: "craft" }],
  tasks: [task("make", 8, { requires: { craft: 2 } })],
  members: [
    member("ada", 40, { levels: { craft: 1 }, wishes: [{ competence: "craft", level: 2 }] }),
    member("bob", 40, { levels: { craft: 2 } }),
    member("cas", 40, { levels: { craft: 3 } }),
    member("dirk", 40),
  ],
});

describe("mentor", () => {
  const breaches = (held: readonly Held[], beside: readonly Beside[]) =>
    findingsOf("mentor", taught, held, beside)[0]?.violations;

  test("a portion of mentoring for each portion of learning", () => {
    expect(breaches([["ada", "make", 2]], [["mentor", "cas", "make", 2]])).toEqual([]);
    expect(breaches([["bob", "make", 2]], [])).toEqual([]);
  });

  test("no fewer and no more", () => {
    expect(breaches([["ada", "make", 2]], [["mentor", "cas", "make", 1]])).toMatchObject([
      { task: "make", period: 0, value: 1, limit: 2 },
    ]);
    expect(breaches([["bob", "make", 2]], [["mentor", "cas", "make", 1]])).toMatchObject([
      { value: 1, limit: 0 },
    ]);
  });

  test("by somebody with level 3", () => {
    expect(breaches([["ada", "make", 2]], [["mentor", "bob", "make", 2]])).toMatchObject([{ member: "bob" }]);
    expect(breaches([["ada", "make", 2]], [["mentor", "dirk", "make", 2]])).toMatchObject([
      { member: "dirk" },
    ]);
  });
});

describe("deputy", () => {
  const standby = organisation({
    calendar: weeks(2, [1]),
    competences: [{ id: "craft" }],
    tasks: [task("make", 8, { requires: { craft: 2 }, staffing: { mode: "fixed", deputy: true } })],
    members: [
      member("ada", 40, { levels: { craft: 2 } }),
      member("bob", 40, { levels: { craft: 2 } }),
      member("cas", 40),
    ],
  });
  const find = (held: readonly Held[], beside: readonly Beside[]) =>
    findingsOf("deputy", standby, held, beside)[0];

  test("elastic: one of two turns has none", () => {
    expect(find([["ada", "make", 2, 0]], [["deputy", "bob", "make", 1, 0]])).toEqual({
      rule: "deputy",
      violations: [],
      cost: { tier: "elastic", value: 0.5 },
    });
  });

  test("who holds the turn, or is not able, cannot stand by", () => {
    expect(find([["ada", "make", 2, 0]], [["deputy", "ada", "make", 1, 0]])?.violations).toMatchObject([
      { rule: "deputy", member: "ada" },
    ]);
    expect(find([], [["deputy", "cas", "make", 1, 0]])?.violations).toMatchObject([{ member: "cas" }]);
    expect(find([["ada", "make", 2, 0]], [["deputy", "ada", "make", 1, 1]])?.violations).toEqual([]);
  });

  test("is silent where no task has a deputy", () => {
    expect(findingsOf("deputy", taught, [])).toEqual([]);
  });
});

describe("advice", () => {
  const advised = organisation({
    competences: [{ id: "law" }],
    tasks: [
      task("deal", 8, { advice: { competence: "law", hours: 2 } }),
      task("sign", 8, { advice: { competence: "law", hours: 1, level: 4 } }),
    ],
    members: [
      member("ada", 40, { levels: { law: 3 } }),
      member("bob", 40, { levels: { law: 2 } }),
      member("cas", 40, { levels: { law: 4 }, exempt: [{ task: "deal", reason: "kin" }] }),
    ],
  });
  const find = (held: readonly Held[], beside: readonly Beside[]) =>
    findingsOf("advice", advised, held, beside)[0];

  test("level 3 unless another is asked; elastic", () => {
    expect(find([], [["adviser", "ada", "deal"]])?.cost).toEqual({ tier: "elastic", value: 0.5 });
    expect(
      find(
        [],
        [
          ["adviser", "ada", "deal"],
          ["adviser", "cas", "sign"],
        ],
      ),
    ).toEqual({ rule: "advice", violations: [], cost: { tier: "elastic", value: 0 } });
  });

  test("not by who lacks the level, is exempt or holds the turn", () => {
    expect(find([], [["adviser", "bob", "deal"]])?.violations).toMatchObject([
      { member: "bob", task: "deal" },
    ]);
    expect(find([], [["adviser", "ada", "sign"]])?.violations).toMatchObject([
      { member: "ada", task: "sign" },
    ]);
    expect(find([], [["adviser", "cas", "deal"]])?.violations).toMatchObject([
      { member: "cas", task: "deal" },
    ]);
    expect(find([["ada", "deal", 1]], [["adviser", "ada", "deal"]])?.violations).toMatchObject([
      { member: "ada" },
    ]);
  });
});
