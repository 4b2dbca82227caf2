import { describe, expect, test } from "vitest";
import type { Chore, Party } from "../../src/measures/chores.ts";
import { asIsDivision } from "../../src/measures/division.ts";
import { entitlements, experiencedBurdens } from "../../src/measures/experiencedBurden.ts";
import { burdenFairness, fairness } from "../../src/measures/fairness.ts";
import { organisationOf } from "./sample.ts";

const chores: readonly Chore[] = ["t1", "t2", "t3", "t4", "t5"].map((id) => ({ id, portions: 1 }));

function divided(a: readonly string[], b: readonly string[], c: readonly string[]) {
  const party = (
    id: string,
    entitlement: number,
    costs: readonly number[],
    held: readonly string[],
  ): Party => ({
    id,
    entitlement,
    costs: new Map(chores.map((chore, index) => [chore.id, costs[index] ?? 0])),
    held: new Map(held.map((chore) => [chore, 1])),
  });
  return fairness(
    [
      party("a", 0.4, [40, 25, 20, 10, 5], a),
      party("b", 0.4, [20, 20, 20, 20, 20], b),
      party("c", 0.2, [50, 10, 10, 15, 15], c),
    ],
    chores,
  );
}

describe("three members with entitlements 0.4, 0.4, 0.2", () => {
  test("a fair division", () => {
    const found = divided(["t3", "t4"], ["t1", "t5"], ["t2"]);
    const rates = found.members.map(({ rate }) => rate);
    expect(rates[0]).toBeCloseTo(75, 9);
    expect(rates[1]).toBeCloseTo(100, 9);
    expect(rates[2]).toBeCloseTo(50, 9);
    expect(found).toMatchObject({ proportional: true, propx: true, ef1: true });
    expect(found.worstRate).toBeCloseTo(100, 9);
  });

  test("one carries too much", () => {
    const found = divided(["t1"], ["t2", "t3", "t4"], ["t5"]);
    const b = found.members[1];
    expect(b).toMatchObject({ proportional: false, prop1: false, propx: false, ef1: false });
    expect(b?.margin).toBeCloseTo(1.5, 12);
    expect(b?.envies).toEqual([
      { of: "a", healing: null },
      { of: "c", healing: "t2" },
    ]);
    expect(found.propx).toBe(false);
  });

  test("everybody proportional, and yet envy of who has nothing", () => {
    const found = divided(["t2", "t4", "t5"], ["t1", "t3"], []);
    expect(found.proportional).toBe(true);
    expect(found.members.map(({ ef1 }) => ef1)).toEqual([false, false, true]);
    expect(found.members[0]?.envies).toContainEqual({ of: "c", healing: null });
    expect(found.members[1]?.envies).toContainEqual({ of: "c", healing: null });
  });

  test("one portion less would heal the envy of b", () => {
    const found = divided(["t3", "t4"], ["t1", "t5"], ["t2"]);
    expect(found.members[1]?.envies).toEqual([]);
    const lighter = divided(["t1"], ["t2", "t3"], ["t4", "t5"]);
    expect(lighter.members[1]?.envies).toEqual([{ of: "a", healing: "t2" }]);
  });

  test("equal up to a portion, or not", () => {
    // Rates 75, 100, 50; lighter by the dearest portion 25, 50, 0.
    expect(divided(["t3", "t4"], ["t1", "t5"], ["t2"])).toMatchObject({ eq1: true, unequal: [] });
    // Rates 100, 100, 0; a without t2 still 37.5.
    const unequal = divided(["t2", "t4", "t5"], ["t1", "t3"], []).unequal;
    expect(unequal).toEqual([
      { member: "a", other: "c" },
      { member: "b", other: "c" },
    ]);
  });
});

test("nobody to share: fair, and no worst rate", () => {
  expect(fairness([], chores)).toEqual({
    members: [],
    proportional: true,
    propx: true,
    ef1: true,
    worstRate: null,
    eq1: true,
    unequal: [],
  });
});

const kitchen = organisationOf({
  tasks: [
    { id: "dishes", hours: 4, kind: "executing", unpleasant: 0.5, people: { min: 1 } },
    { id: "bins", hours: 2, kind: "executing", unpleasant: 1 },
    { id: "cook", hours: 6, kind: "executing" },
  ],
  members: [
    { id: "a", hours: 10, preferences: { tasks: { dishes: 1, bins: -2 } } },
    { id: "b", hours: 10, preferences: { tasks: { dishes: -2, bins: -2 } } },
    { id: "c", hours: 20, preferences: { tasks: { dishes: 1, bins: 1 } } },
    { id: "away", hours: 0 },
  ],
  asIs: [
    { task: "dishes", shares: { a: 1 } },
    { task: "bins", shares: { b: 1 } },
  ],
});

test("everybody has the same points to complain with", () => {
  const burdens = experiencedBurdens(kitchen.members, kitchen.tasks, ({ hours }) => hours);
  // The pool is 4 x 0.5 + 2 x 1 = 4 points.
  expect([...(burdens.get("a") ?? [])]).toEqual([
    ["dishes", 0],
    ["bins", 4],
  ]);
  const b = burdens.get("b");
  expect(b?.get("dishes")).toBeCloseTo(8 / 3, 12);
  expect(b?.get("bins")).toBeCloseTo(4 / 3, 12);
  // Who minds nothing has no burden at all.
  expect([...(burdens.get("c")?.values() ?? [])]).toEqual([0, 0]);
});

test("the fairness of a division is that of experienced burdens", () => {
  const found = burdenFairness(asIsDivision(kitchen));
  expect(found.members.map(({ member }) => member)).toEqual(["a", "b", "c"]);
  expect(found.members.map(({ burden }) => burden)).toEqual([0, 4 / 3, 0]);
  // Entitlements 0.25, 0.25, 0.5: b carries 4/3 of 1 point; without the bins nothing.
  expect(found.members[1]?.margin).toBeCloseTo(4 / 3, 12);
  expect(found.members[1]).toMatchObject({ proportional: false, propx: true, ef1: true });
  // b would rather have the bins than the dishes of a, but would like to have the nothing of c.
  expect(found.members[1]?.envies).toEqual([{ of: "c", healing: "bins" }]);
  expect(found.members[2]?.margin).toBeNull();
});

test("portions are half-days, never fewer than the people a task takes", () => {
  const organisation = organisationOf({
    tasks: [
      { id: "long", hours: 9, kind: "executing", unpleasant: 1 },
      { id: "short", hours: 1, kind: "executing", unpleasant: 1 },
    ],
    members: [
      { id: "a", hours: 1 },
      { id: "b", hours: 1 },
    ],
    asIs: [
      { task: "long", shares: { a: 1 } },
      { task: "short", shares: { b: 1 } },
    ],
  });
  // a carries 9 of 5 points; a portion of 3 less is still 6, while b carries 1.
  const [a] = burdenFairness(asIsDivision(organisation)).members;
  expect(a).toMatchObject({ burden: 9, prop1: false, ef1: false });
});

test("where all state an entitlement of 0, their hours decide; with one who states more, they do not", () => {
  const stated = (a: number, b: number) =>
    entitlements(
      kitchen,
      kitchen.members.map((member, index) => ({ ...member, entitlement: [a, b, 0, 0][index] ?? 0 })),
      ({ hours }) => hours,
    );
  expect([...stated(0, 0)]).toEqual([
    ["a", 0.25],
    ["b", 0.25],
    ["c", 0.5],
  ]);
  expect([...stated(1, 3)]).toEqual([
    ["a", 0.25],
    ["b", 0.75],
    ["c", 0],
  ]);
});
