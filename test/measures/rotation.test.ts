import { expect, test } from "vitest";
import { measure } from "../../src/measures/index.ts";
import { dutiesOf } from "../../src/measures/duties.ts";
import { rotationFigures, type Duty } from "../../src/measures/rotation.ts";
import { planTurns } from "../../src/measures/turns.ts";
import { organisationOf, planOf } from "./sample.ts";

const equal = new Map(["A", "B", "C", "D"].map((member) => [member, 0.25]));

function duty(order: string, more: Partial<Duty> = {}): Duty {
  return {
    turns: order.split("").map((member) => ({ shares: new Map([[member, 1]]) })),
    weights: equal,
    ...more,
  };
}

test.each([
  ["ABCDABCD", 0.75, 0, 7, 0, 4],
  ["AABBCCDD", 1.5, 0.75, 3, 0, 4],
  ["ABCDDCBA", 0.75, 0.559017, 6, 0, 4],
  ["AAAABBBB", 3, 0.866025, 1, 4, 2],
])("%s", (order, deviation, gaps, handOvers, spread, rotators) => {
  const found = rotationFigures(duty(order, { handOverHours: 2 }));
  expect(found.balanceDeviation).toBeCloseTo(deviation, 12);
  expect(found.gapVariation).toBeCloseTo(gaps, 6);
  expect(found.handOvers).toBe(handOvers);
  expect(found.handOverHours).toBe(2 * handOvers);
  expect(found.countSpread).toBe(spread);
  expect(found.rotators).toBeCloseTo(rotators, 12);
});

test("unequal obligations: the chairmen of Tijdeman are never more than half a turn off", () => {
  const weights = new Map([
    ["A", 1 / 2],
    ["B", 1 / 3],
    ["C", 1 / 6],
  ]);
  expect(rotationFigures(duty("ABACBAABACBA", { weights })).balanceDeviation).toBeCloseTo(0.5, 12);
});

test("burden runs ahead by no more than the dearest turn when turns alternate", () => {
  const costs = new Map([...equal.keys()].map((member) => [member, 6]));
  const turns = ["A", "B", "C", "D"].map((member) => ({ shares: new Map([[member, 1]]), costs }));
  expect(rotationFigures({ turns, weights: equal }).costBalance).toEqual({ largest: 4.5, dearestTurn: 6 });
  expect(rotationFigures(duty("ABCD")).costBalance).toBeNull();
});

test("tenure is measured in turns in a row", () => {
  expect(rotationFigures(duty("AABAC", { tenure: { min: 1, max: 1 } })).tenure).toEqual({
    shortest: 1,
    longest: 2,
    within: 0.75,
  });
  expect(rotationFigures(duty("AA")).tenure).toEqual({ shortest: 2, longest: 2, within: null });
});

test("successors may look on first", () => {
  const turns = [
    { shares: new Map([["A", 1]]) },
    { shares: new Map([["B", 1]]), shadows: new Set(["B"]) },
    {
      shares: new Map([
        ["B", 0.5],
        ["C", 0.5],
      ]),
      shadows: new Set<string>(),
    },
  ];
  const found = rotationFigures({ turns, weights: equal });
  expect(found.shadowed).toBe(0.5);
  expect(found.handOvers).toBe(1.5);
});

test("no turns, nobody: nothing is defined", () => {
  expect(rotationFigures({ turns: [], weights: new Map() })).toEqual({
    balanceDeviation: null,
    countSpread: null,
    gapVariation: null,
    rotators: null,
    handOvers: 0,
    handOverHours: 0,
    costBalance: null,
    tenure: null,
    shadowed: null,
  });
});

test("a turn that nobody holds is nobody's debt", () => {
  const turns = [{ shares: new Map<string, number>() }, { shares: new Map([["A", 1]]) }];
  expect(rotationFigures({ turns, weights: equal }).balanceDeviation).toBe(0.75);
});

const house = organisationOf({
  calendar: { periods: 4, weeksPerPeriod: 2 },
  competences: [{ id: "lift" }],
  tasks: [
    { id: "dishes", hours: 3, kind: "executing", unpleasant: 0.5, requires: { lift: 1 } },
    { id: "chair", hours: 1, kind: "staff", staffing: { mode: "elected", term: 2, maxTerms: 2 } },
    { id: "cook", hours: 9, kind: "executing" },
  ],
  members: [
    { id: "a", hours: 10, levels: { lift: 1 } },
    { id: "b", hours: 10, levels: { lift: 2 } },
    { id: "c", hours: 10 },
  ],
});
const plan = planOf(
  [
    ["dishes", "a", 0, 0],
    ["dishes", "b", 1, 1],
    ["dishes", "b", 0, 0, "shadow"],
    ["dishes", "a", 2, 2],
    ["chair", "c", 0, 1],
    ["chair", "c", 2, 3],
    ["cook", "a", 0, 3],
  ],
  [["dishes", 3, 3]],
);

test("turns are read from a plan, those that nobody holds too", () => {
  const turns = planTurns(house, plan).get("dishes") ?? [];
  expect(turns.map(({ first, last, shares }) => [first, last, ...shares.keys()])).toEqual([
    [0, 0, "a"],
    [1, 1, "b"],
    [2, 2, "a"],
    [3, 3],
  ]);
  expect([...(turns[1]?.shadows ?? [])]).toEqual(["b"]);
});

test("the duties of a plan: who is able or has a turn takes part", () => {
  const found = dutiesOf(house, plan);
  expect(found.map(({ task }) => task)).toEqual(["dishes", "chair"]);
  const [dishes, chair] = found;
  expect(dishes).toMatchObject({ balanceDeviation: 0.5, countSpread: 1, handOvers: 2, shadowed: 0.5 });
  expect(dishes?.tenure).toEqual({ shortest: 1, longest: 1, within: 1 });
  // Four turns of 3 hours, 2 weeks, half a point an hour.
  expect(dishes?.costBalance).toEqual({ largest: 1.5, dearestTurn: 3 });
  expect(chair).toMatchObject({
    countSpread: 2,
    costBalance: null,
    tenure: { shortest: 2, longest: 2, within: 1 },
  });
});

test("over the horizon turns make up for each other", () => {
  const members = ["a", "b"].map((id) => ({ id, hours: 10 }));
  const tasks = [{ id: "bins", hours: 2, kind: "executing" as const, unpleasant: 1 }];
  const pair = organisationOf({ calendar: { periods: 2, weeksPerPeriod: 3 }, tasks, members });
  const turns = planOf([
    ["bins", "a", 0, 0],
    ["bins", "b", 1, 1],
  ]);
  const found = measure(pair, turns);
  expect(found.burdens.members.map(({ margin }) => margin)).toEqual([0, 2]);
  expect(found.burdensOverHorizon?.members.map(({ burden, margin }) => [burden, margin])).toEqual([
    [6, 1],
    [6, 1],
  ]);
  expect(found.burdensOverHorizon).toMatchObject({ proportional: true, ef1: true, eq1: true, worstRate: 12 });
  const uneven = planOf([
    ["bins", "a", 0, 0],
    ["bins", "a", 1, 1],
  ]);
  expect(measure(pair, uneven).burdensOverHorizon?.members[0]).toMatchObject({
    propx: false,
    prop1: false,
    envies: [{ of: "b", healing: null }],
  });
});

test("unpleasant work and staff tasks rotate unless told otherwise", () => {
  const kinds = organisationOf({
    tasks: [
      { id: "unpleasant", hours: 1, kind: "executing", unpleasant: 0.5 },
      { id: "staff", hours: 1, kind: "staff" },
      { id: "steady", hours: 1, kind: "staff", staffing: { mode: "fixed" } },
      { id: "plain", hours: 1, kind: "executing" },
    ],
    members: [{ id: "a", hours: 10 }],
  });
  const held = planOf(kinds.tasks.map(({ id }) => [id, "a", 0, 0] as const));
  expect(dutiesOf(kinds, held).map(({ task }) => task)).toEqual(["unpleasant", "staff"]);
});
