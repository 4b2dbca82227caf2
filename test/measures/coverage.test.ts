import { expect, test } from "vitest";
import { coverage } from "../../src/measures/coverage.ts";
import { asIsDivision } from "../../src/measures/division.ts";
import { truckFactor } from "../../src/measures/truckFactor.ts";
import { organisationOf } from "./sample.ts";

const people = ["A", "B", "C", "D"];
const teams = [["A", "B"], ["A"], ["A", "C", "D"], ["B", "C"], ["C", "D"]];

test("one person is enough to lose a task", () => {
  expect(truckFactor(people, teams, 0)).toEqual({ exact: 1, members: ["A"], greedy: 1, order: ["A"] });
});

test("three people are enough to lose more than half of the tasks", () => {
  expect(truckFactor(people, teams, 0.5)).toEqual({
    exact: 3,
    members: ["A", "B", "C"],
    greedy: 3,
    order: ["A", "C", "B"],
  });
});

test("greedy is only an upper bound", () => {
  // C covers most, but A alone is what the first task hangs on.
  expect(truckFactor(people, [["A"], ["C", "D"], ["C", "B"], ["C", "D"]], 0)).toMatchObject({
    exact: 1,
    members: ["A"],
    greedy: 2,
  });
});

test("nobody left to begin with, or nothing to lose", () => {
  expect(truckFactor(people, [[]], 0)).toMatchObject({ exact: 0, members: [], greedy: 0 });
  expect(truckFactor(people, [], 0)).toEqual({ exact: null, members: null, greedy: null, order: null });
  expect(truckFactor([], [], 0.5).exact).toBeNull();
});

test("above twenty people only the greedy figure is given", () => {
  const many = Array.from({ length: 21 }, (_, index) => `p${index}`);
  expect(truckFactor(many, [many], 0)).toMatchObject({ exact: null, greedy: 21 });
});

test("twenty people are still done exactly", () => {
  const many = Array.from({ length: 20 }, (_, index) => `p${index}`);
  expect(truckFactor(many, [many, many.slice(0, 7)], 0).exact).toBe(7);
});

test("sole holders are qualified alone; members without hours do not count, soft requirements do not exclude", () => {
  const division = asIsDivision(
    organisationOf({
      competences: [{ id: "oven" }],
      tasks: [
        { id: "bake", hours: 4, kind: "executing", requires: { oven: 3 } },
        { id: "mend", hours: 4, kind: "executing", requires: { oven: 4 } },
        { id: "sweep", hours: 4, kind: "executing", requires: { oven: 4 }, soft: true },
      ],
      members: [
        { id: "a", hours: 10, levels: { oven: 3 } },
        { id: "b", hours: 10 },
        { id: "away", hours: 0, levels: { oven: 4 } },
      ],
    }),
  );
  const found = coverage(division);
  expect(found.soleHolders).toEqual([{ task: "bake", member: "a" }]);
  expect(found.nobody).toEqual(["mend"]);
  expect(found.tasks.map(({ qualified }) => qualified)).toEqual([1, 0, 2]);
  expect(found.first.exact).toBe(0);
});
