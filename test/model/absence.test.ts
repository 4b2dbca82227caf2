import { expect, test } from "vitest";
import { inspectOrganisation } from "../../src/parse.ts";

function warnings(periods: number[], redistribution: number[]): readonly string[] {
  const { issues } = inspectOrganisation({
    schema: "beurtrol/1",
    calendar: { periods: 6, weeksPerPeriod: 4, redistribution },
    tasks: [{ id: "work", hours: 4, kind: "executing" }],
    members: [
      { id: "ada", hours: 8, preferences: { tasks: { work: 1 } }, availability: [{ periods, hours: 0 }] },
    ],
  });
  return issues.filter(({ code }) => code === "away-for-a-season").map(({ message }) => message);
}

test("who is away for part of a season is told that they hold no steady work in it", () => {
  expect(warnings([2], [0, 3])).toEqual([
    "away in period 2, so no steady work from period 0 to 2: a redistribution moment before and after would make room",
  ]);
});

test("who is away for a whole season needs no telling", () => {
  expect(warnings([2], [0, 2, 3])).toEqual([]);
  expect(warnings([3, 4, 5], [0, 3])).toEqual([]);
});
