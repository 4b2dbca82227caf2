import { describe, expect, test } from "vitest";
import { challenge } from "../../src/measures/challenge.ts";
import { demandControl, strain } from "../../src/measures/demandControl.ts";
import { demotivation } from "../../src/measures/demotivation.ts";
import { asIsDivision } from "../../src/measures/division.ts";
import { jobProfile } from "../../src/measures/jobProfile.ts";
import { flow, functional, nobody, noProcess } from "./designs.ts";
import { organisationOf } from "./sample.ts";

describe("demand and control", () => {
  test("the vectors", () => {
    const first = strain(0.8, 0.4, 0.3);
    expect(first.control).toBeCloseTo(0.35, 12);
    expect(first.quotient).toBeCloseTo(2.2857, 4);
    expect(first.linear).toBeCloseTo(0.225, 12);
    expect(first.quadrant).toBe("stressful");
    const second = strain(0.7, 0.8, 0.7);
    expect(second.control).toBeCloseTo(0.75, 12);
    expect(second.quotient).toBeCloseTo(0.9333, 4);
    expect(second.linear).toBeCloseTo(-0.025, 12);
    expect(second.quadrant).toBe("active");
  });

  test("the four cells, and the middle, which is low", () => {
    expect(strain(0.4, 0.2, 0.2).quadrant).toBe("passive");
    expect(strain(0.4, 0.8, 0.8).quadrant).toBe("lowStrain");
    expect(strain(0.5, 0.5, 0.5).quadrant).toBe("passive");
    expect(strain(0.5, 0, 0)).toMatchObject({ control: 0, quotient: null });
  });

  test("computed from the work", () => {
    const division = asIsDivision(
      organisationOf({
        calendar: { periods: 1, weeksPerPeriod: 1, slots: [{ id: "day", hours: 40 }] },
        competences: [{ id: "x" }, { id: "y" }],
        processes: [{ id: "P" }],
        tasks: [
          { id: "plan", hours: 4, kind: "regulating", process: "P", requires: { x: 1 } },
          {
            id: "do",
            hours: 12,
            kind: "executing",
            process: "P",
            requires: { y: 1 },
            priority: 1,
            slots: ["day"],
            routine: true,
          },
        ],
        dependencies: [{ from: "plan", to: "do", kind: "after" }],
        members: [
          { id: "a", hours: 10 },
          { id: "b", hours: 20 },
        ],
        asIs: [
          { task: "plan", shares: { a: 1 } },
          { task: "do", shares: { a: 0.5, b: 0.5 } },
        ],
      }),
    );
    const [a, b] = demandControl(division).members;
    // a: 10 of 10 hours: load 0.8; 6 of 10 urgent; waits for nobody.
    expect(a?.demand).toBeCloseTo(0.5 * 0.8 + 0.3 * 0.6, 12);
    // b: 6 of 20 hours: no load; all urgent; waits for one.
    expect(b?.demand).toBeCloseTo(0.3 + 0.2 * 0.1, 12);
    const kinds = Math.exp(-0.4 * Math.log(0.4) - 0.6 * Math.log(0.6));
    expect(a?.skill).toBeCloseTo(0.5 * ((kinds - 1) / 4) + 0.5 * 0.4, 12);
    expect(b?.skill).toBe(0);
    // a decides all and does half; 4 of 10 hours are free in time.
    expect(a?.authority).toBeCloseTo(0.5 + 0.5 * 0.4, 12);
    expect(b?.authority).toBe(0);
    expect(demandControl(division).meanStrain).toBeCloseTo((1 + (a?.linear ?? 0) + (b?.linear ?? 0)) / 2, 12);
  });

  test("nobody, and somebody without hours", () => {
    expect(demandControl(nobody)).toEqual({ members: [], meanStrain: null });
    const none = organisationOf({
      tasks: [{ id: "do", hours: 1, kind: "executing" }],
      members: [{ id: "a", hours: 0 }],
      asIs: [{ task: "do", shares: { a: 1 } }],
    });
    expect(demandControl(asIsDivision(none)).members[0]?.demand).toBe(0.5);
  });
});

test("what a task asks against what one can", () => {
  const { members, tasks } = organisationOf({
    competences: [{ id: "x" }, { id: "y" }],
    tasks: [
      { id: "open", hours: 1, kind: "executing" },
      { id: "fit", hours: 1, kind: "executing", requires: { x: 1, y: 2 } },
      { id: "below", hours: 1, kind: "executing", requires: { x: 1 } },
      { id: "above", hours: 1, kind: "executing", requires: { x: 1, y: 3 } },
    ],
    members: [{ id: "a", hours: 4, levels: { x: 3, y: 2 } }],
  });
  expect(tasks.map((task) => members.map((member) => challenge(member, task))[0])).toEqual([
    "open",
    "fit",
    "below",
    "above",
  ]);
});

describe("the seven questions", () => {
  test("of a whole job and of a narrow one", () => {
    expect(jobProfile(flow).members[0]?.grades).toEqual({
      completeness: "limited", // doing and tidying, no preparing
      organising: "sufficient",
      variation: "sufficient",
      difficulty: "limited",
      autonomy: "sufficient",
      contact: "limited",
      information: null,
    });
    expect(jobProfile(functional).members.find(({ member }) => member === "m2")?.grades).toMatchObject({
      completeness: "insufficient",
      organising: "insufficient",
      autonomy: "insufficient",
      contact: "sufficient",
    });
    expect(jobProfile(functional).insufficient.completeness).toBe(4);
    expect(jobProfile(nobody).members).toEqual([]);
    expect(jobProfile(noProcess).members[0]?.grades.contact).toBe("insufficient");
  });

  test("at and beside the thresholds", () => {
    const grades = (routine: number, stretch: number, below: number, meeting: number) => {
      const hours = { routine, stretch, below, meeting, rest: 100 - routine - stretch - below - meeting };
      const [only] = jobProfile(
        asIsDivision(
          organisationOf({
            competences: [{ id: "x" }],
            tasks: Object.entries(hours)
              .filter(([, each]) => each > 0)
              .map(([id, each]) => ({
                id,
                hours: each,
                kind: "executing" as const,
                routine: id === "routine",
                requires: id === "stretch" ? { x: 4 } : id === "below" ? { x: 1 } : {},
                ...(id === "meeting" ? { aspect: "coordination" } : {}),
              })),
            members: [{ id: "a", hours: 100, levels: { x: 3 } }],
            asIs: Object.keys(hours).map((task) => ({ task, shares: { a: 1 } })),
          }),
        ),
      ).members;
      return only?.grades;
    };
    expect(grades(50, 5, 40, 0)).toMatchObject({ variation: "sufficient", difficulty: "sufficient" });
    expect(grades(51, 4, 40, 3)).toMatchObject({
      variation: "limited",
      difficulty: "limited",
      organising: "limited",
    });
    expect(grades(0, 4, 61, 10)).toMatchObject({ difficulty: "insufficient", organising: "sufficient" });
    expect(grades(81, 0, 0, 2)).toMatchObject({ variation: "insufficient", organising: "insufficient" });
    expect(grades(0, 41, 0, 0)).toMatchObject({ difficulty: "limited" });
  });
});

describe("what takes the joy out of work", () => {
  const group = (disliked: number, wishing: boolean) =>
    demotivation(
      asIsDivision(
        organisationOf({
          competences: [{ id: "x" }],
          tasks: [
            { id: "bins", hours: disliked, kind: "executing" },
            { id: "cook", hours: 100 - disliked, kind: "executing" },
            { id: "craft", hours: 10, kind: "executing", requires: { x: 1 } },
            { id: "books", hours: 10, kind: "staff" },
          ],
          dependencies: [{ from: "craft", to: "books", kind: "information" }],
          members: [
            {
              id: "ada",
              hours: 100,
              preferences: { tasks: { bins: -1 } },
              wishes: wishing ? [{ competence: "x", level: 2 }] : [],
            },
            { id: "ben", hours: 20, levels: { x: 1 }, wishes: [{ competence: "x", level: 2 }] },
            { id: "cas", hours: 20 },
          ],
          asIs: [
            { task: "bins", shares: { ada: 1 } },
            { task: "cook", shares: { ada: 1 } },
            { task: "craft", shares: { ben: 1 } },
            { task: "books", shares: { cas: 1 } },
          ],
        }),
      ),
    );

  test("each sign by itself", () => {
    const flags = (disliked: number, wishing: boolean) =>
      group(disliked, wishing).members.map((each) => each.flags);
    expect(flags(26, true)).toEqual([["disliked", "noDeciding", "noGrowth", "isolated"], ["noDeciding"], []]);
    // A quarter is not more than a quarter; without a wish nothing is missed.
    expect(flags(25, false)).toEqual([["noDeciding", "isolated"], ["noDeciding"], []]);
    expect(group(26, true).flagged).toBe(2);
    expect(group(26, true).members[0]?.disliked).toBeCloseTo(0.26, 12);
  });

  test("a wish that no work here can serve is not the bundle's fault", () => {
    const division = asIsDivision(
      organisationOf({
        competences: [{ id: "x" }],
        tasks: [{ id: "books", hours: 4, kind: "staff" }],
        members: [{ id: "a", hours: 9, wishes: [{ competence: "x", level: 2 }] }],
        asIs: [{ task: "books", shares: { a: 1 } }],
      }),
    );
    expect(demotivation(division).members[0]?.flags).toEqual(["isolated"]);
  });
});
