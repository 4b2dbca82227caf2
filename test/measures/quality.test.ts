import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asIsDivision } from "../../src/measures/division.ts";
import {
  beforeAfter,
  figureChanges,
  figures,
  learning,
  learningCurve,
  levelAfter,
  measure,
  quality,
  qualityFigures,
} from "../../src/measures/index.ts";
import { indexOf } from "../../src/measures/indices.ts";
import { slack } from "../../src/measures/slack.ts";
import { workCost } from "../../src/measures/workCost.ts";
import { flow, functional, mixed, nobody, noProcess, oneProcess } from "./designs.ts";
import { organisationOf, planOf } from "./sample.ts";

describe("learning", () => {
  test("the vectors", () => {
    expect([40, 80, 160].map((hours) => levelAfter(1, hours, 120).toFixed(4))).toEqual([
      "1.8504",
      "2.4597",
      "3.2092",
    ]);
    expect([0, 40, 80, 160].map((hours) => learningCurve(hours, 1, 20, 60))).toEqual([
      0.25, 0.5, 0.625, 0.75,
    ]);
  });

  test("in parts it teaches as much as at once", () => {
    const some = fc.double({ min: 0, max: 400, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 4, noNaN: true }), some, some, (level, first, second) => {
        const parts = levelAfter(levelAfter(level, first, 120), second, 120);
        expect(parts).toBeCloseTo(levelAfter(level, first + second, 120), 9);
        expect(parts).toBeGreaterThanOrEqual(level - 1e-9);
        expect(parts).toBeLessThanOrEqual(4 + 1e-9);
      }),
    );
  });

  const school = organisationOf({
    calendar: { periods: 2, weeksPerPeriod: 4 },
    competences: [{ id: "x" }, { id: "y" }, { id: "z" }],
    tasks: [
      { id: "easy", hours: 10, kind: "executing", requires: { x: 1 } },
      { id: "hard", hours: 5, kind: "executing", requires: { x: 2 } },
      { id: "far", hours: 5, kind: "executing", requires: { x: 4 } },
    ],
    members: [
      {
        id: "ada",
        hours: 20,
        levels: { x: 1, y: 2 },
        wishes: [
          { competence: "x", level: 2 },
          { competence: "z", level: 1 },
        ],
        stretch: { min: 0.3, max: 0.5 },
      },
      { id: "ben", hours: 20, levels: { x: 4 } },
    ],
    asIs: [
      { task: "easy", shares: { ada: 1 } },
      { task: "hard", shares: { ada: 1 } },
      { task: "far", shares: { ben: 1 } },
    ],
  });

  test("today's division, if it goes on for the horizon", () => {
    const [ada, ben] = learning(school).members;
    // 15 hours a week for 8 weeks, at the level or one above.
    const x = ada?.competences[0];
    expect(x).toMatchObject({ competence: "x", hours: 120, before: 1, wished: 2 });
    expect(x?.after).toBeCloseTo(levelAfter(1, 120, 120), 12);
    // y is not used here and stays; no work can teach z, which is a wish all the same.
    expect(ada?.competences.slice(1)).toEqual([
      { competence: "y", hours: 0, before: 2, after: 2, wished: null },
      { competence: "z", hours: 0, before: 0, after: 0, wished: null },
    ]);
    expect(ada).toMatchObject({ fit: 1, inBand: true });
    expect(ada?.stretch).toBeCloseTo(1 / 3, 12);
    expect(ben).toMatchObject({ fit: null, stretch: 0, inBand: null });
    expect(learning(school).fit).toBe(1);
  });

  test("a plan, period by period, with looking on; unused levels are forgotten if the group thinks so", () => {
    const plan = planOf([
      ["hard", "ada", 1, 1, "learner", 1, 2, 3],
      ["hard", "ada", 0, 0, "shadow", 1, 1, 1],
      ["easy", "ben", 0, 1, "holder", 1, 1, 10],
    ]);
    const [ada] = learning(school, plan, { forgetting: 0.5 }).members;
    expect(ada?.competences[0]).toMatchObject({ hours: 4 * 3 + 4 * 1 });
    expect(ada?.competences[0]?.after).toBeCloseTo(levelAfter(1, 16, 120), 12);
    expect(ada?.competences[1]?.after).toBe(1);
    expect(ada?.fit).toBeCloseTo(levelAfter(1, 16, 120) - 1, 12);
    expect(ada).toMatchObject({ stretch: 1, inBand: false });
  });

  test("a level does not fall below nothing", () => {
    const [ada] = learning(school, planOf([]), { forgetting: 3 }).members;
    expect(ada?.competences.map(({ after }) => after)).toEqual([0, 0, 0]);
    expect(ada).toMatchObject({ fit: 0, stretch: null, inBand: null });
  });
});

describe("slack", () => {
  test("what team-mates can take over, and what anybody can", () => {
    const division = asIsDivision(
      organisationOf({
        competences: [{ id: "x" }],
        processes: [{ id: "A" }, { id: "B" }],
        tasks: [
          { id: "a1", hours: 10, kind: "executing", process: "A" },
          { id: "a2", hours: 6, kind: "executing", process: "A" },
          { id: "b", hours: 5, kind: "executing", process: "B" },
          { id: "books", hours: 2, kind: "staff", requires: { x: 1 } },
        ],
        members: [
          { id: "ada", hours: 12, levels: { x: 1 } },
          { id: "ben", hours: 10 },
          { id: "cas", hours: 15 },
          { id: "dee", hours: 4, levels: { x: 1 } },
        ],
        asIs: [
          { task: "a1", shares: { ada: 1 } },
          { task: "a2", shares: { ben: 1 } },
          { task: "b", shares: { cas: 1 } },
          { task: "books", shares: { dee: 1 } },
        ],
      }),
    );
    expect(slack(division).members).toEqual(
      [
        // Ben has 4 hours left of the 10; with Cas' 10 and Dee's 2 all of it.
        { member: "ada", free: 2, withinTeam: 0.4, byAnybody: 1 },
        { member: "ben", free: 4, withinTeam: 2 / 6, byAnybody: 1 },
        { member: "cas", free: 10, withinTeam: 0, byAnybody: 1 },
        // Ada alone can do the books; Dee has no team.
        { member: "dee", free: 2, withinTeam: 0, byAnybody: 1 },
      ].map((each) => ({ ...each, withinTeam: expect.closeTo(each.withinTeam, 9) as number })),
    );
    expect(slack(division).teams).toEqual([
      { process: "A", members: 2, free: 6 },
      { process: "B", members: 1, free: 10 },
    ]);
    expect(slack(division).free).toBeCloseTo(18 / 41, 12);
    expect(slack(division).withinTeam).toBeCloseTo(6 / 23, 12);
  });

  test("nobody works, or works too much", () => {
    expect(slack(nobody)).toMatchObject({ free: 1, withinTeam: null, byAnybody: null, teams: [] });
    const [only] = slack(
      asIsDivision(
        organisationOf({
          tasks: [{ id: "do", hours: 9, kind: "executing" }],
          members: [{ id: "a", hours: 8 }],
          asIs: [{ task: "do", shares: { a: 1 } }],
        }),
      ),
    ).members;
    expect(only).toMatchObject({ free: 0, byAnybody: 0 });
  });
});

describe("cost", () => {
  test("of the designs: switching and what changes hands", () => {
    // Functional: 4, 2, 2, 2 tasks; six dependencies that all change hands.
    expect(workCost(functional)).toMatchObject({
      work: 36,
      slowDown: 0,
      switching: 1.5,
      coordination: 1.5,
      total: 39,
    });
    // Flow: nothing changes hands, everybody has four tasks.
    expect(workCost(flow)).toMatchObject({ switching: 3, coordination: 0, overhead: 0, decisionSteps: 0 });
    expect(workCost(functional).decisionSteps).toBe(1);
    expect(workCost(mixed).coordination).toBeCloseTo(6 * 0.5 * 0.25, 12);
  });

  test("with a wage, a delay and meetings", () => {
    const cost = workCost(functional, { wage: 20, delay: 3, meeting: 1, switching: 0, attuning: 0 });
    expect(cost).toMatchObject({ coordination: 4, total: 40, money: 800, decisionTime: 3 });
    expect(workCost(noProcess)).toMatchObject({ money: null, decisionSteps: null, decisionTime: null });
  });

  test("who works below the level is slower", () => {
    const slow = organisationOf({
      competences: [{ id: "x" }],
      tasks: [{ id: "do", hours: 8, kind: "executing", requires: { x: 2 } }],
      members: [
        { id: "a", hours: 9, levels: { x: 1 } },
        { id: "b", hours: 9, levels: { x: 2 } },
      ],
      asIs: [{ task: "do", shares: { a: 0.5, b: 0.5 } }],
    });
    expect(workCost(asIsDivision(slow)).slowDown).toBeCloseTo(4 * 0.25, 12);
  });
});

describe("the two indices", () => {
  test("are means of what is known", () => {
    expect(indexOf({ a: 1, b: 0.5, c: null })).toEqual({ value: 0.75, parts: { a: 1, b: 0.5, c: null } });
    expect(indexOf({ a: null }).value).toBeNull();
  });

  test("of the designs: whole work is better on both", () => {
    const [bad, good] = [functional, flow].map(({ organisation }) => quality(organisation).indices);
    expect(bad?.organisation.parts).toEqual({
      kept: 0,
      parallel: 0,
      independent: 1,
      requirements: null,
      covered: 1,
    });
    expect(bad?.organisation.value).toBeCloseTo(0.5, 12);
    expect(good?.organisation.parts).toEqual({
      kept: 1,
      parallel: 1,
      independent: 1,
      requirements: null,
      covered: 1,
    });
    expect(good?.work.parts).toMatchObject({ whole: 1, growing: null, fair: null });
    expect(good?.work.parts.motivating).toBeCloseTo((1 + 7 + 13 / 3 + 7 + 7) / 30 - 1 / 6, 12);
    expect(good?.work.value ?? 0).toBeGreaterThan(bad?.work.value ?? 1);
  });

  test("the fair part is that of whoever carries most", () => {
    const bins = organisationOf({
      tasks: [{ id: "bins", hours: 4, kind: "supporting", unpleasant: 1 }],
      members: [
        { id: "a", hours: 8 },
        { id: "b", hours: 8 },
      ],
      asIs: [{ task: "bins", shares: { a: 0.75, b: 0.25 } }],
    });
    expect(quality(bins).indices.work.parts.fair).toBeCloseTo(0.5 / 0.75, 12);
  });

  test("where nobody does anything most is not defined, and nothing is NaN", () => {
    for (const { organisation } of [nobody, noProcess, oneProcess]) {
      const text = JSON.stringify(quality(organisation), (_, value: unknown) => {
        return typeof value === "number" && !Number.isFinite(value) ? "not a number" : value;
      });
      expect(text).not.toContain("not a number");
    }
    expect(quality(nobody.organisation).indices.work.value).toBeNull();
  });
});

test("a plan is looked at in its period, growth over all", () => {
  const { organisation } = oneProcess;
  const found = quality(organisation, planOf([["do", "a", 0, 0]]), { period: 0 });
  expect(found.period).toBe(0);
  expect(found.indices.organisation.parts.covered).toBe(1);
  expect(() => quality(organisation, planOf([]), { period: 1 })).toThrow(RangeError);
});

test("every figure is one number, and before and after are compared by name", () => {
  const [before, after] = [quality(functional.organisation), quality(flow.organisation)];
  expect(qualityFigures(before)).toMatchObject({
    coordinationShare: 1,
    regulatingWarnings: 3,
    extraHours: 3,
  });
  const change = beforeAfter(before, after, { targets: { coordinationShare: 0.25 } });
  expect(change.figures.coordinationShare).toEqual({
    before: 1,
    after: 0.5,
    difference: -0.5,
    target: 0.25,
    reached: expect.closeTo(2 / 3, 9) as number,
  });
  expect(change.figures.informationServed).toMatchObject({ difference: null, reached: null });
  expect(change.members.wholeness).toMatchObject({ pairs: 4, sign: { rose: 4, fell: 0, p: 0.125 } });
  expect(change.members.burdenMargin).toBeNull();
});

test("any figures are compared by name", () => {
  const [before, after] = [functional, flow].map(({ organisation }) => figures(measure(organisation)));
  if (before === undefined || after === undefined) throw new Error("two expected");
  expect(figureChanges(before, after, { wholeness: 1 }).wholeness).toMatchObject({ after: 1, reached: 1 });
});

test("only members who are in both are compared", () => {
  const before = quality(functional.organisation);
  const after = quality(oneProcess.organisation);
  expect(beforeAfter(before, after).members.wholeness).toBeNull();
  expect(Object.keys(before.perMember.wholeness)).toHaveLength(4);
});
