import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chairmanRota } from "../../src/fairness/chairman.ts";

const letters = (holders: readonly number[]) => holders.map((person) => "ABC"[person]).join("");

/** The furthest that anybody ever is from their due, counted from the definition. */
function furthest(entitlements: readonly number[], holders: readonly number[]): number {
  const total = entitlements.reduce((sum, each) => sum + each, 0);
  let most = 0;
  for (let turns = 1; turns <= holders.length; turns += 1) {
    entitlements.forEach((each, person) => {
      const had = holders.slice(0, turns).filter((holder) => holder === person).length;
      most = Math.max(most, Math.abs(had - (each / total) * turns));
    });
  }
  return most;
}

describe("the chairman's rota", () => {
  test("a half, a third and a sixth: never more than half a turn off", () => {
    const { holders, bound } = chairmanRota([1 / 2, 1 / 3, 1 / 6], 12);
    expect(letters(holders)).toBe("ABACBAABACBA");
    expect(bound).toBe(0.75);
    expect(furthest([3, 2, 1], holders)).toBeCloseTo(0.5, 12);
  });

  test("equal entitlements: everybody has a turn before anybody has two", () => {
    expect(letters(chairmanRota([1, 1, 1], 9).holders)).toBe("ABCABCABC");
  });

  property.prop(
    [
      fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 2, maxLength: 12 }),
      fc.integer({ min: 1, max: 60 }),
    ],
    { numRuns: 400 },
  )("400 random entitlements: within the bound after every turn", (entitlements, turns) => {
    const { holders, bound } = chairmanRota(entitlements, turns);
    expect(holders).toHaveLength(turns);
    expect(furthest(entitlements, holders)).toBeLessThanOrEqual(bound + 1e-6);
  });

  test("one person has all turns, who has no entitlement has none", () => {
    expect(chairmanRota([0, 2], 3)).toEqual({ holders: [1, 1, 1], bound: 0 });
    expect(chairmanRota([1], 0)).toEqual({ holders: [], bound: 0 });
  });

  test.each([
    [[], 1],
    [[0, 0], 1],
    [[-1, 2], 1],
    [[NaN], 1],
    [[1], -1],
    [[1], 1.5],
  ])("refuses entitlements %j over %d turns", (entitlements, turns) => {
    expect(() => chairmanRota(entitlements, turns)).toThrow(RangeError);
  });
});
