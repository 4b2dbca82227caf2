import { expect, test } from "vitest";
import { dispersion, unpleasantDispersion } from "../../src/measures/dispersion.ts";
import { asIsDivision } from "../../src/measures/division.ts";
import { organisationOf } from "./sample.ts";

test.each([
  [[4, 4, 4, 4], 1, 0, 1],
  [[8, 8, 0, 0], 0.5, 0.5, 2],
  [[6, 4, 4, 2], 0.888889, 0.1875, 1.5],
  [[16, 0, 0, 0], 0.25, 0.75, 4],
])("%j", (values, jain, gini, maxOverMean) => {
  const found = dispersion(values);
  expect(found.jain).toBeCloseTo(jain, 6);
  expect(found.gini).toBeCloseTo(gini, 12);
  expect(found.maxOverMean).toBeCloseTo(maxOverMean, 12);
});

test.each([[[]], [[0, 0]]])("nothing to spread: %j", (values) => {
  expect(dispersion(values)).toEqual({ jain: null, gini: null, maxOverMean: null });
});

test("unpleasant hours are compared by the hours a member has", () => {
  const division = asIsDivision(
    organisationOf({
      tasks: [
        { id: "bins", hours: 3, kind: "executing", unpleasant: 0.1 },
        { id: "cook", hours: 9, kind: "executing" },
      ],
      members: [
        { id: "a", hours: 20 },
        { id: "b", hours: 10 },
        { id: "away", hours: 0 },
      ],
      asIs: [
        { task: "bins", shares: { a: 2 / 3, b: 1 / 3 } },
        { task: "cook", shares: { b: 1 } },
      ],
    }),
  );
  expect(unpleasantDispersion(division).gini).toBeCloseTo(0, 12);
});
