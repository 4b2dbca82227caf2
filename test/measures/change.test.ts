import { expect, test } from "vitest";
import { asIsDivision, type Division } from "../../src/measures/division.ts";
import { equality } from "../../src/measures/equality.ts";
import { movedHours } from "../../src/measures/movedHours.ts";
import { permutationP } from "../../src/measures/permutation.ts";
import { organisationOf } from "./sample.ts";

function twoTasks(first: Record<string, number>, second: Record<string, number>): Division {
  return asIsDivision(
    organisationOf({
      tasks: [
        { id: "first", hours: 8, kind: "executing" },
        { id: "second", hours: 10, kind: "executing" },
      ],
      members: [
        { id: "A", hours: 20 },
        { id: "B", hours: 20 },
      ],
      asIs: [
        { task: "first", shares: first },
        { task: "second", shares: second },
      ],
    }),
  );
}

test("moved hours", () => {
  const before = twoTasks({ A: 1 }, { A: 0.2, B: 0.8 });
  const after = twoTasks({ A: 0.5, B: 0.5 }, { A: 0.6, B: 0.4 });
  const found = movedHours(before, after);
  expect(found.hours).toBeCloseTo(8, 12);
  expect(found.share).toBeCloseTo(0.444444, 6);
  expect(movedHours(before, before)).toEqual({ hours: 0, share: 0 });
});

test("work that nobody did before is new, not moved", () => {
  expect(movedHours(twoTasks({}, {}), twoTasks({ A: 1 }, { B: 1 }))).toEqual({ hours: 0, share: null });
  expect(movedHours(twoTasks({ A: 1 }, {}), twoTasks({ B: 1 }, { B: 1 }))).toEqual({ hours: 8, share: 1 });
});

test("exact permutation p", () => {
  // Of the 20 ways to choose three of six, only this one and its mirror image are as extreme.
  expect(permutationP([1, 2, 3], [4, 5, 6])).toBeCloseTo(0.1, 12);
  expect(permutationP([1, 1], [1, 1, 1])).toBe(1);
  expect(permutationP([1], [2])).toBe(1);
  expect(permutationP([0.1 + 0.2, 0.3], [0.3, 0.3])).toBe(1);
  expect(permutationP([], [1])).toBeNull();
});

test("twenty members are still done exactly, thirty are not", () => {
  const ten = Array.from({ length: 10 }, (_, index) => index);
  expect(
    permutationP(
      ten,
      ten.map((value) => value + 10),
    ),
  ).toBeCloseTo(2 / 184756, 15);
  expect(permutationP([...ten, ...ten], ten)).toBeNull();
});

test("groups are compared on regulating and on burdens", () => {
  const contracts = { a: "fixed", b: "fixed", c: "temporary", d: "temporary" } as const;
  const division = asIsDivision(
    organisationOf({
      tasks: [
        { id: "plan", hours: 4, kind: "regulating" },
        { id: "do", hours: 8, kind: "executing", unpleasant: 0.5 },
      ],
      members: [
        ...Object.entries(contracts).map(([id, contract]) => ({ id, hours: 10, groups: { contract } })),
        { id: "alone", hours: 10 },
      ],
      asIs: [
        { task: "plan", shares: { a: 0.5, b: 0.5 } },
        { task: "do", shares: { c: 0.5, d: 0.5 } },
      ],
    }),
  );
  const [regulating, burden, ...more] = equality(division);
  expect(regulating).toMatchObject({
    by: "contract",
    group: "fixed",
    figure: "regulatingShare",
    mean: 1,
    others: 0,
    difference: 1,
  });
  expect(regulating?.p).toBeCloseTo(1 / 3, 12);
  expect(burden).toMatchObject({ figure: "burdenRate", mean: 0, others: 10, difference: -10 });
  expect(more).toEqual([]);
});
