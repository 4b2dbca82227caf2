import { expect, test } from "vitest";
import { asIsDivision, planDivision } from "../../src/measures/division.ts";
import { figures, measure } from "../../src/measures/index.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import { flow, nobody, noProcess, oneProcess } from "./designs.ts";
import { organisationOf, planOf } from "./sample.ts";

const shop = organisationOf({
  calendar: { periods: 3, weeksPerPeriod: 4 },
  processes: [{ id: "A" }],
  tasks: [
    { id: "do", hours: 8, kind: "executing", process: "A" },
    { id: "later", hours: 4, kind: "staff", periods: [2] },
  ],
  members: [
    { id: "a", hours: 10, availability: [{ periods: [1], hours: 4 }] },
    { id: "b", hours: 10 },
  ],
  asIs: [{ task: "do", shares: { a: 1 } }],
});
const plan = planOf([
  ["do", "a", 0, 2, "holder", 1, 2, 4],
  ["do", "b", 0, 2, "learner", 1, 2, 5],
  ["do", "a", 0, 2, "mentor", 1, 2, 1],
  ["later", "a", 2, 2, "holder", 1, 1, 4],
  ["later", "b", 2, 2, "deputy", 1, 1, 0],
]);

test("a division is who does what in one period", () => {
  const division = planDivision(shop, plan, 1);
  expect(
    division.holdings.map(({ member, task, share, hours, own }) => [member.id, task.id, share, hours, own]),
  ).toEqual([
    ["a", "do", 0.5, 4, 4],
    ["b", "do", 0.5, 4, 5],
  ]);
  expect(division.capacity).toEqual(
    new Map([
      ["a", 4],
      ["b", 10],
    ]),
  );
  expect(planDivision(shop, plan, 2).holdings).toHaveLength(3);
});

test("today has the tasks of the first period and those that somebody holds", () => {
  expect(asIsDivision(shop).tasks.map(({ id }) => id)).toEqual(["do"]);
  const both = { ...shop, asIs: [...shop.asIs, { task: "later", shares: { b: 1 } }] } as Organisation;
  expect(asIsDivision(both).tasks.map(({ id }) => id)).toEqual(["do", "later"]);
});

test.each([-1, 3, 0.5, Number.NaN])("period %d does not exist", (period) => {
  expect(() => measure(shop, plan, { period })).toThrow(/period .* does not exist: periods are 0 to 2/);
});

test("without a plan it measures today, with a plan its last period", () => {
  expect(measure(shop)).toMatchObject({
    period: null,
    burdensOverHorizon: null,
    rotation: null,
    moved: null,
  });
  const found = measure(shop, plan);
  expect(found.period).toBe(2);
  expect(found.moved).toEqual({ hours: 4, share: 0.5 });
  expect(found.rotation?.map(({ task }) => task)).toEqual(["later"]);
  expect(measure(shop, plan, { period: 0 }).hours.total).toBe(8);
});

test("without an as-is nothing has moved", () => {
  expect(measure({ ...shop, asIs: [] }, plan).moved).toBeNull();
});

const awkward = organisationOf({
  tasks: [{ id: "t", hours: 1, kind: "executing" }],
  members: [{ id: "a", hours: 0 }],
});

test.each([
  ["a whole one", flow.organisation],
  ["one that nobody works in", nobody.organisation],
  ["one without processes", noProcess.organisation],
  ["one with one process", oneProcess.organisation],
  ["one without hours", awkward],
  ["one with periods", shop],
])("%s is measured in plain data without NaN", (_, organisation) => {
  for (const found of [measure(organisation), measure(organisation, planOf([]))]) {
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    for (const value of Object.values(figures(found)))
      expect(value === null || Number.isFinite(value)).toBe(true);
  }
});

test("names of members do not matter", () => {
  const text = JSON.stringify(flow.organisation);
  const renamed = JSON.parse(text.replaceAll('"m1"', '"x"').replaceAll('"m3"', '"0"')) as Organisation;
  expect(figures(measure(renamed))).toEqual(figures(measure(flow.organisation)));
});
