import { expect, test } from "vitest";
import { preference } from "../../src/domain/people.ts";
import { clientValueHours } from "../../src/measures/clientValue.ts";
import { coreHours } from "../../src/measures/coreHours.ts";
import { asIsDivision } from "../../src/measures/division.ts";
import { insourcing } from "../../src/measures/insourcing.ts";
import { likeAndSkill, quadrant } from "../../src/measures/likeAndSkill.ts";
import { measure } from "../../src/measures/measure.ts";
import { meanPreference } from "../../src/measures/meanPreference.ts";
import { roundedPreference } from "../../src/measures/preference.ts";
import { satisfaction } from "../../src/measures/satisfaction.ts";
import { flow, functional, nobody, noProcess } from "./designs.ts";
import { organisationOf } from "./sample.ts";

test("core hours serve a process", () => {
  expect(coreHours(flow)).toEqual({ total: 36, core: 36, other: 0, share: 1, held: 36, covered: 1 });
  expect(coreHours(nobody)).toMatchObject({ share: 1, held: 0, covered: 0 });
  expect(coreHours(noProcess)).toMatchObject({ core: 0, other: 4, share: 0 });
});

test("executing counts as client value unless stated otherwise", () => {
  expect(clientValueHours(flow).share).toBeCloseTo(20 / 36, 12);
  expect(clientValueHours(flow).stated).toBe(0);
  const stated = organisationOf({
    tasks: [
      { id: "call", hours: 1, kind: "regulating", clientValue: 0.5 },
      { id: "do", hours: 1, kind: "executing", clientValue: 0 },
    ],
    members: [{ id: "a", hours: 1 }],
  });
  expect(clientValueHours(asIsDivision(stated))).toEqual({ share: 0.25, stated: 1 });
});

test("who executes and what is overhead", () => {
  expect(insourcing(functional)).toEqual({
    preparing: null,
    supporting: 0,
    regulating: 0,
    staff: null,
    all: 0,
    overhead: 8 / 36,
  });
  expect(insourcing(flow)).toMatchObject({ supporting: 1, regulating: 1, all: 1, overhead: 0 });
  expect(insourcing(nobody)).toMatchObject({ all: null, overhead: null });
});

const tastes = organisationOf({
  competences: [{ id: "x" }],
  processes: [{ id: "A" }],
  tasks: [
    { id: "liked", hours: 10, kind: "executing", tags: ["good", "fine", "unknown"] },
    { id: "disliked", hours: 10, kind: "executing", requires: { x: 1 }, tags: ["bad"] },
    { id: "bins", hours: 1, kind: "supporting", unpleasant: 0.5 },
    { id: "inA", hours: 1, kind: "supporting", process: "A" },
    { id: "own", hours: 1, kind: "supporting", process: "A", tags: ["bad"] },
  ],
  members: [
    {
      id: "a",
      hours: 10,
      levels: { x: 1 },
      preferences: {
        tags: { good: 2, fine: 1, bad: -1 },
        processes: { A: 1 },
        kinds: { executing: -2 },
        tasks: { own: 2 },
      },
    },
    { id: "b", hours: 10, preferences: { tags: { bad: -2, good: -1, fine: -2 } } },
  ],
});

test("the most specific preference wins", () => {
  const [a, b] = tastes.members;
  if (a === undefined || b === undefined) throw new Error("two members");
  expect(tastes.tasks.map((task) => preference(a, task))).toEqual([1.5, -1, -1, 1, 2]);
  expect(tastes.tasks.map((task) => preference(b, task))).toEqual([-1.5, -2, -1, 0, -2]);
  expect(tastes.tasks.map((task) => roundedPreference(a, task))).toEqual([2, -1, -1, 1, 2]);
  expect(tastes.tasks.map((task) => roundedPreference(b, task))).toEqual([-2, -2, -1, 0, -2]);
});

test("a preference counts a tag once, and what is not of tags is not rounded", () => {
  const { tasks, members } = organisationOf({
    tasks: [
      { id: "twice", hours: 1, kind: "executing", tags: ["good", "good", "good", "bad"] },
      { id: "own", hours: 1, kind: "executing", tags: ["good"] },
      { id: "none", hours: 1, kind: "executing" },
    ],
    members: [
      {
        id: "a",
        hours: 10,
        preferences: { tags: { good: 2, bad: -1 }, tasks: { own: 0.5 }, kinds: { executing: -1.5 } },
      },
    ],
  });
  const [a] = members;
  if (a === undefined) throw new Error("a member");
  expect(tasks.map((task) => preference(a, task))).toEqual([0.5, 0.5, -1.5]);
  expect(tasks.map((task) => roundedPreference(a, task))).toEqual([1, 0.5, -1.5]);
});

test("names that every object knows are names like any other", () => {
  const organisation = organisationOf({
    competences: [{ id: "valueOf" }],
    processes: [{ id: "toLocaleString" }],
    tasks: [
      {
        id: "toString",
        hours: 4,
        kind: "executing",
        process: "toLocaleString",
        tags: ["hasOwnProperty"],
        requires: { valueOf: 1 },
        unpleasant: 0.5,
      },
    ],
    members: [{ id: "isPrototypeOf", hours: 10 }],
    asIs: [{ task: "toString", shares: { isPrototypeOf: 1 } }],
  });
  const found = measure(organisation);
  expect(found.meanPreference).toEqual({ exact: -1, rounded: -1 });
  expect(found.coverage.nobody).toEqual(["toString"]);
  expect(found.satisfaction.members).toEqual([]);
  expect(found.likeAndSkill.held[0]?.quadrant).toBe("avoid");
  expect(found.burdens.members[0]?.burden).toBe(2);
});

test("like and skill make four corners", () => {
  const [a, b] = tastes.members;
  const [liked, disliked, , inA] = tastes.tasks;
  if (!a || !b || !liked || !disliked || !inA) throw new Error("members and tasks");
  expect(quadrant(a, liked)).toBe("doIt");
  expect(quadrant(a, disliked)).toBe("goodButTired");
  expect(quadrant(b, disliked)).toBe("avoid");
  expect(quadrant(b, inA)).toBe("neutral");
  expect(quadrant({ ...b, preferences: a.preferences }, { ...liked, requires: { x: 1 } })).toBe("learnIt");
  const found = likeAndSkill(
    asIsDivision({ ...tastes, asIs: [{ task: "disliked", shares: { a: 0.5, b: 0.5 } }] }),
  );
  expect(found.hours).toEqual({ doIt: 0, learnIt: 0, avoid: 0.5, goodButTired: 0.5, neutral: 0 });
  expect(found.held).toHaveLength(2);
  expect(found.members[0]).toEqual({
    member: "a",
    doIt: 3,
    learnIt: 0,
    avoid: 0,
    goodButTired: 2,
    neutral: 0,
  });
  expect(found.tasks[1]).toEqual({
    task: "disliked",
    doIt: 0,
    learnIt: 0,
    avoid: 1,
    goodButTired: 1,
    neutral: 0,
  });
});

const pair = organisationOf({
  tasks: [
    { id: "sing", hours: 10, kind: "executing" },
    { id: "sweep", hours: 10, kind: "executing" },
  ],
  members: [
    { id: "a", hours: 10, preferences: { tasks: { sing: 2, sweep: -1 } } },
    { id: "b", hours: 10 },
    { id: "away", hours: 0 },
  ],
  asIs: [
    { task: "sing", shares: { a: 0.5, b: 0.5 } },
    { task: "sweep", shares: { a: 0.5, b: 0.5 } },
  ],
});

test("satisfaction lies between the worst and the best work there is", () => {
  const found = satisfaction(asIsDivision(pair));
  expect(found.members).toEqual([
    { member: "a", value: 0.5 },
    { member: "b", value: 1 },
  ]);
  expect(found).toMatchObject({ mean: 0.75, least: 0.5 });
});

test("mean preference is that of the hours worked", () => {
  expect(meanPreference(asIsDivision(pair))).toBeCloseTo(0.25, 12);
  expect(meanPreference(nobody)).toBeNull();
});

test("nobody with hours: no satisfaction", () => {
  const none = organisationOf({
    tasks: [{ id: "t", hours: 1, kind: "staff" }],
    members: [{ id: "a", hours: 0 }],
  });
  expect(satisfaction(asIsDivision(none))).toEqual({ mean: null, least: null, members: [] });
});
