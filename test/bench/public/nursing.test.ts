import { expect, test } from "vitest";
import {
  nursingBestKnown,
  nursingInstance,
  nursingValue,
  parseNursing,
} from "../../../bench/public/nursing.ts";
import { recount } from "../../../src/instance/recount.ts";
import { portionsOf } from "./portions.ts";

// Two zones, three nurses; 1 to 2 patients each, workload up to 9.
const TEXT = "2 3\n1 2 9\n3 5 4 3\n2 2 6\n";

test("reads zones, nurses, bounds and the patients of each zone", () => {
  expect(parseNursing(TEXT)).toEqual({
    nurses: 3,
    minPatients: 1,
    maxPatients: 2,
    maxWorkload: 9,
    zones: [[5, 4, 3], [2, 6]],
  }); // prettier-ignore
});

test.each([
  ["in order", [0, 1, 1, 2, 2], 25 + 49 + 64],
  ["a nurse without patients", [0, 0, 1, 1, 1], null],
  ["a nurse in two zones", [0, 0, 1, 1, 2], null],
  ["more than two patients", [0, 0, 0, 1, 2], null],
])("values %s", (_, assigned, value) => {
  expect(nursingValue(parseNursing(TEXT), assigned)).toBe(value);
});

test("a workload above the highest is refused", () => {
  expect(nursingValue({ ...parseNursing(TEXT), maxWorkload: 7 }, [0, 1, 1, 2, 2])).toBeNull();
});

test("the compiled instance costs the sum of squares as soon as all are cared for", () => {
  const { instance, evaluate } = nursingInstance(parseNursing(TEXT));
  const portions = portionsOf(instance, [0, 1, 1, 2, 2]);
  expect(evaluate(portions)).toBe(138);
  expect(recount(instance, portions).tiers[7]).toBeCloseTo(138);
  expect(recount(instance, portions).broken).toEqual([]);
});

test("what the file forbids is broken in the instance too, too few patients cost", () => {
  const { instance } = nursingInstance(parseNursing(TEXT));
  expect(recount(instance, portionsOf(instance, [0, 0, 1, 1, 2])).broken).not.toEqual([]);
  expect(recount(instance, portionsOf(instance, [0, 0, 0, 1, 2])).broken).not.toEqual([]);
  const idle = recount(instance, portionsOf(instance, [0, 0, 1, 2, 2]));
  expect(idle.tiers[5]).toBe(0);
  expect(recount(instance, portionsOf(instance, [0, 0, 1, 1, 1])).tiers[5]).toBeGreaterThan(0);
});

test("reads best known values", () => {
  const table =
    "Set | a.txt | FEASIBLE | 81605.0 | 81589.0 | [83] | (28, 11, 2) | 40.0\nSet | b.txt | OPTIMAL | 70.0 | 70.0 | [] | (1) | 3\n";
  expect(nursingBestKnown(table).get("a.txt")).toEqual({ value: 81605, proven: false });
  expect(nursingBestKnown(table).get("b.txt")).toEqual({ value: 70, proven: true });
});
