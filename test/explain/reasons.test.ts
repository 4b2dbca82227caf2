import { describe, expect, test } from "vitest";
import { explain, type Obstacle, type TaskExplanation, type TaskQuestion } from "../../src/explain/index.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import type { Plan } from "../../src/model/plan.ts";
import { verify } from "../../src/verify.ts";
import { member, organisation, rotating, task, weeks } from "../support/organisation.ts";
import { truePlan, type Held } from "../support/plan.ts";

/** What an answer to a question about a task is, with little effort. */
async function answer(
  group: Organisation,
  plan: Plan | readonly Held[],
  question: TaskQuestion,
): Promise<TaskExplanation> {
  const given = "schema" in plan ? plan : truePlan(group, plan);
  expect(verify(group, given).violations).toEqual([]);
  const found = await explain(group, given, question, { effort: 2_000 });
  if (found.kind === "bundle") throw new Error("expected an answer about a task");
  return found;
}

/** The reasons why somebody does not hold the first turn asked about. */
async function reasons(group: Organisation, plan: Plan | readonly Held[], question: TaskQuestion) {
  const { kind, notHeld } = await answer(group, plan, question);
  expect(kind).toBe("does-not-hold");
  return notHeld[0]?.obstacles;
}

const lasting = (reason: object): Obstacle => ({ ...reason, lasting: true }) as Obstacle;
const passing = (reason: object): Obstacle => ({ ...reason, lasting: false }) as Obstacle;
const bo = { member: "bo", task: "work" };

describe("what the documents state", () => {
  const competent = (learner: object, parts: object = {}) =>
    organisation({
      competences: [{ id: "fin" }, { id: "law" }],
      tasks: [task("work", 4, { requires: { fin: 3 }, ...parts })],
      members: [member("ada", 8, { levels: { fin: 4 } }), member("bo", 8, learner)],
    });
  const short = [{ competence: "fin", has: 1, needs: 3 }];

  test("not able, and too far off to learn it", async () => {
    const found = await reasons(competent({ levels: { fin: 1 } }), [["ada", "work", 1]], bo);
    expect(found).toEqual([lasting({ kind: "not-able", short, noLearner: "too-far" })]);
  });

  test("not able, and no wish to learn it", async () => {
    const found = await reasons(competent({ levels: { fin: 2 } }), [["ada", "work", 1]], bo);
    const near = [{ competence: "fin", has: 2, needs: 3 }];
    expect(found).toEqual([lasting({ kind: "not-able", short: near, noLearner: "no-wish" })]);
  });

  test("not able, where nobody may learn", async () => {
    const wishes = [{ competence: "fin", level: 3 }];
    const group = competent({ levels: { fin: 2 }, wishes }, { learners: false });
    const near = [{ competence: "fin", has: 2, needs: 3 }];
    expect(await reasons(group, [["ada", "work", 1]], bo)).toEqual([
      lasting({ kind: "not-able", short: near, noLearner: "no-learners" }),
    ]);
  });

  test("able enough is no reason", async () => {
    const group = competent({ levels: { fin: 3 } });
    expect(await reasons(group, [["ada", "work", 1]], bo)).toEqual([]);
  });

  test("away, with the reason that the document gives", async () => {
    const group = organisation({
      calendar: weeks(3),
      members: [
        member("ada", 8),
        member("bo", 8, { availability: [{ periods: [1, 2], hours: 0, reason: "at sea" }] }),
      ],
    });
    const away = lasting({ kind: "away", periods: [1, 2], because: ["at sea"] });
    expect(await reasons(group, [["ada", "work", 1]], bo)).toEqual([away]);
  });

  test("exempt, by the task or by a tag", async () => {
    const group = organisation({
      tasks: [task("work", 4, { tags: ["heavy"] })],
      members: [
        member("ada", 8),
        member("bo", 8, { exempt: [{ tag: "heavy", reason: "back" }] }),
        member("cy", 8, { exempt: [{ task: "work", reason: "knees" }] }),
      ],
    });
    const held: Held[] = [["ada", "work", 1]];
    expect(await reasons(group, held, bo)).toEqual([lasting({ kind: "exempt", because: "back" })]);
    expect(await reasons(group, held, { member: "cy", task: "work" })).toEqual([
      lasting({ kind: "exempt", because: "knees" }),
    ]);
  });

  test("no part of the week in common", async () => {
    const slots = [
      { id: "early", hours: 20 },
      { id: "late", hours: 20 },
    ];
    const group = organisation({
      calendar: { ...weeks(1), slots },
      tasks: [task("work", 4, { slots: ["late"] })],
      members: [member("ada", 8), member("bo", 8, { slots: ["early"] })],
    });
    const found = await reasons(group, [["ada", "work", 1]], bo);
    expect(found).toEqual([lasting({ kind: "slots", slots: ["late"] })]);
  });

  test("no volunteer, and no candidate", async () => {
    const voluntary = organisation({
      tasks: [task("work", 4, { staffing: { mode: "voluntary" } })],
      members: [member("ada", 8, { volunteers: ["work"] }), member("bo", 8)],
    });
    expect(await reasons(voluntary, [["ada", "work", 1]], bo)).toEqual([lasting({ kind: "no-volunteer" })]);
    const elected = organisation({
      tasks: [task("work", 4, { staffing: { mode: "elected", candidates: ["ada"] } })],
      members: [member("ada", 8), member("bo", 8)],
    });
    expect(await reasons(elected, [["ada", "work", 1]], bo)).toEqual([lasting({ kind: "no-candidate" })]);
  });

  test("too few hours for a part, whatever else they do", async () => {
    const group = organisation({
      tasks: [task("work", 6, { portions: 1 })],
      members: [member("ada", 8), member("bo", 5)],
    });
    const hours = { kind: "hours", within: "week", period: 0, left: 5, needs: 6 };
    expect(await reasons(group, [["ada", "work", 1]], bo)).toEqual([lasting(hours)]);
  });

  test("all of it is told, not only the first", async () => {
    const group = competent({ exempt: [{ task: "work", reason: "back" }] });
    const found = await reasons(group, [["ada", "work", 1]], bo);
    expect(found?.map(({ kind }) => kind)).toEqual(["not-able", "exempt"]);
  });
});

describe("what is fixed beforehand", () => {
  const two = [member("ada", 8), member("bo", 8)];

  test("a rule of the group by its name", async () => {
    const group = organisation({
      members: two,
      rules: [{ id: "not bo", type: "forbid", members: ["bo"], select: { tasks: "work" } }],
    });
    expect(await reasons(group, [["ada", "work", 1]], bo)).toEqual([
      lasting({ kind: "rule", rule: "not bo" }),
    ]);
  });

  test("a limit that one part is beyond", async () => {
    const group = organisation({
      tasks: [task("work", 4)],
      members: two,
      rules: [{ id: "a third", type: "limit", of: "share", members: ["bo"], max: 0.3 }],
    });
    expect(await reasons(group, [["ada", "work", 1]], bo)).toEqual([
      lasting({ kind: "rule", rule: "a third" }),
    ]);
  });

  test("pinned to somebody else", async () => {
    const group = organisation({ members: two, rules: [{ type: "pin", member: "ada", task: "work" }] });
    const fixed = { kind: "fixed", to: "ada", by: [{ by: "pin", rule: "pin 1" }] };
    expect(await reasons(group, [["ada", "work", 1]], bo)).toEqual([lasting(fixed)]);
  });

  test("locked to who does it today", async () => {
    const asIs = [{ task: "work", shares: { ada: 1 } }];
    const group = organisation({ members: two, asIs, locks: [{ task: "work" }] });
    const fixed = { kind: "fixed", to: "ada", by: [{ by: "lock" }] };
    expect(await reasons(group, [["ada", "work", 1]], bo)).toEqual([lasting(fixed)]);
  });

  test("elected", async () => {
    const group = organisation({
      tasks: [task("work", 4, { staffing: { mode: "elected", candidates: ["bo"], elected: ["ada"] } })],
      members: two,
    });
    const fixed = { kind: "fixed", to: "ada", by: [{ by: "elected" }] };
    expect(await reasons(group, [["ada", "work", 1]], bo)).toEqual([lasting(fixed)]);
  });

  test("served as many terms as there may be", async () => {
    const group = organisation({
      tasks: [task("work", 4, { staffing: { mode: "elected", maxTerms: 2 } })],
      members: two,
      history: { holders: { work: { terms: { bo: 2 } } } },
    });
    expect(await reasons(group, [["ada", "work", 1]], bo)).toEqual([lasting({ kind: "term", most: 2 })]);
  });

  test("outside the scope", async () => {
    const group = organisation({
      tasks: [task("work", 4), task("other", 4)],
      members: two,
      asIs: [{ task: "work", shares: { ada: 1 } }],
      scope: { tasks: { tasks: "other" } },
    });
    const held: Held[] = [
      ["ada", "work", 1],
      ["bo", "other", 1],
    ];
    expect(await reasons(group, held, bo)).toEqual([lasting({ kind: "scope" })]);
  });

  test("done already, where the plan was made anew", async () => {
    const group = organisation({
      calendar: { ...weeks(2), cuts: [1] },
      members: two,
      agreed: {
        from: 1,
        rows: [{ task: "work", first: 0, last: 0, member: "ada", role: "holder", portions: 1, kept: true }],
      },
    });
    const held: Held[] = [
      ["ada", "work", 1, 0],
      ["ada", "work", 1, 1],
    ];
    expect(await reasons(group, held, { ...bo, period: 0 })).toEqual([lasting({ kind: "agreed" })]);
    expect(await reasons(group, held, { ...bo, period: 1 })).toEqual([]);
  });

  test("promised to the members", async () => {
    const group = organisation({ calendar: weeks(2, [0, 1]), members: two });
    const held: Held[] = [
      ["ada", "work", 1, 0],
      ["ada", "work", 1, 1],
    ];
    const plan = { ...truePlan(group, held), published: [0] };
    expect(await reasons(group, plan, { ...bo, period: 0 })).toEqual([lasting({ kind: "published" })]);
    expect(await reasons(group, plan, { ...bo, period: 1 })).toEqual([]);
  });

  test("rests after what was held before the horizon", async () => {
    const group = organisation({
      tasks: [rotating("work", 4, {}, 1)],
      members: two,
      history: { holders: { work: { members: ["bo"] } } },
    });
    const rests = { kind: "cooldown", turns: [], before: true };
    expect(await reasons(group, [["ada", "work", 1]], bo)).toEqual([lasting(rests)]);
  });

  test("a learner whom nobody can guide", async () => {
    const group = organisation({
      competences: [{ id: "fin" }],
      tasks: [task("work", 4, { requires: { fin: 2 } })],
      members: [
        member("ada", 8, { levels: { fin: 2 } }),
        member("bo", 8, { levels: { fin: 1 }, wishes: [{ competence: "fin", level: 2 }] }),
      ],
    });
    expect(await reasons(group, [["ada", "work", 1]], bo)).toEqual([lasting({ kind: "no-mentor" })]);
  });
});

describe("what else this plan has chosen", () => {
  test("no hours left, but then somebody takes over what they do", async () => {
    const group = organisation({
      tasks: [task("work", 4), task("other", 4)],
      members: [member("ada", 4), member("bo", 4)],
    });
    const held: Held[] = [
      ["ada", "work", 1],
      ["bo", "other", 1],
    ];
    const { notHeld, alternative, changed } = await answer(group, held, bo);
    const hours = { kind: "hours", within: "week", period: 0, left: 0, needs: 4 };
    expect(notHeld[0]?.obstacles).toEqual([passing(hours)]);
    expect(changed).toEqual([{ first: 0, last: 0 }]);
    expect(alternative?.moves.map(({ task: id, from, to }) => [id, from, to])).toEqual([
      ["work", "ada", "bo"],
      ["other", "bo", "ada"],
    ]);
    expect(alternative?.worth).toBe("equal");
  });

  test("no hours left at the time of the week", async () => {
    const slots = [
      { id: "early", hours: 4 },
      { id: "late", hours: 20 },
    ];
    const group = organisation({
      calendar: { ...weeks(1), slots },
      tasks: [task("work", 4, { slots: ["early"] }), task("other", 4, { slots: ["early"] })],
      members: [member("ada", 20), member("bo", 20)],
    });
    const held: Held[] = [
      ["ada", "work", 1],
      ["bo", "other", 1],
    ];
    const hours = { kind: "hours", within: "slots", period: 0, left: 16, needs: 4 };
    expect(await reasons(group, held, bo)).toEqual([passing(hours)]);
  });

  test("rests between two turns", async () => {
    const group = organisation({
      calendar: weeks(3),
      tasks: [rotating("work", 4, {}, 1)],
      members: [member("ada", 8), member("bo", 8)],
    });
    const held: Held[] = [
      ["bo", "work", 1, 0],
      ["ada", "work", 1, 1],
      ["bo", "work", 1, 2],
    ];
    const turns = [
      { first: 0, last: 0 },
      { first: 2, last: 2 },
    ];
    const { notHeld, alternative } = await answer(group, held, { ...bo, period: 1 });
    expect(notHeld[0]?.obstacles).toEqual([passing({ kind: "cooldown", turns, before: false })]);
    expect(alternative?.plan.assignments.map(({ member: who, first }) => [who, first])).toEqual([
      ["ada", 0],
      ["bo", 1],
      ["ada", 2],
    ]);
  });

  test("two things in different hands", async () => {
    const group = organisation({
      tasks: [task("work", 4), task("check", 4)],
      members: [member("ada", 8), member("bo", 8)],
      rules: [
        {
          id: "four eyes",
          type: "apart",
          first: { tasks: "work" },
          second: { tasks: "check" },
          within: "any",
        },
      ],
    });
    const held: Held[] = [
      ["ada", "work", 1],
      ["bo", "check", 1],
    ];
    const { notHeld, alternative } = await answer(group, held, bo);
    expect(notHeld[0]?.obstacles).toEqual([passing({ kind: "rule", rule: "four eyes" })]);
    expect(alternative?.moves).toHaveLength(2);
  });

  test("as many people as there may be", async () => {
    const group = organisation({
      tasks: [task("work", 8, { portions: 4, people: { min: 2, max: 2 } })],
      members: [member("ada", 8), member("bo", 8), member("cy", 8)],
    });
    const held: Held[] = [
      ["ada", "work", 2],
      ["cy", "work", 2],
    ];
    expect(await reasons(group, held, bo)).toEqual([passing({ kind: "people", most: 2 })]);
  });

  test("a learner whose mentors have no hours", async () => {
    const group = organisation({
      competences: [{ id: "fin" }],
      tasks: [task("work", 8, { requires: { fin: 2 }, portions: 2 }), task("other", 4)],
      members: [
        member("ada", 8, { levels: { fin: 2 } }),
        member("bo", 8, { levels: { fin: 1 }, wishes: [{ competence: "fin", level: 2 }] }),
        member("cy", 4, { levels: { fin: 3 } }),
      ],
    });
    const held: Held[] = [
      ["ada", "work", 2],
      ["cy", "other", 1],
    ];
    const { notHeld, alternative } = await answer(group, held, bo);
    expect(notHeld[0]?.obstacles).toEqual([passing({ kind: "no-mentor" })]);
    expect(alternative?.plan.assignments.map(({ member: who, role }) => [who, role])).toContainEqual([
      "cy",
      "mentor",
    ]);
  });

  test("nothing stands in the way: the plan chose otherwise", async () => {
    const group = organisation({
      members: [member("ada", 8, { preferences: { tasks: { work: 2 } } }), member("bo", 8)],
    });
    const { notHeld, alternative } = await answer(group, [["ada", "work", 1]], bo);
    expect(notHeld[0]).toMatchObject({ obstacles: [], holders: [{ member: "ada", portions: 1 }], open: 0 });
    expect(alternative?.worth).toBe("worse");
  });

  test("what no one rule forbids, but several together, comes to light when it is tried", async () => {
    const group = organisation({
      tasks: [task("work", 4, { portions: 1 }), task("check", 4, { portions: 1 })],
      members: [member("ada", 8), member("bo", 8)],
      rules: [
        { id: "bo checks", type: "pin", member: "bo", task: "check" },
        {
          id: "four eyes",
          type: "apart",
          first: { tasks: "work" },
          second: { tasks: "check" },
          within: "any",
        },
      ],
    });
    const held: Held[] = [
      ["ada", "work", 1],
      ["bo", "check", 1],
    ];
    const { notHeld, alternative } = await answer(group, held, bo);
    expect(notHeld[0]?.obstacles).toEqual([lasting({ kind: "rule", rule: "four eyes" })]);
    expect(alternative).toBeNull();
  });
});
