import fc from "fast-check";
import { expect, test } from "vitest";
import { figureChange } from "../../src/measures/beforeAfter.ts";
import { pairedDifference } from "../../src/measures/pairedDifference.ts";

const BEFORE = [3, 3.5, 2.5, 4, 3, 3.5];
const AFTER = [3.5, 4, 3, 4, 3.5, 4.5];

test("the vector of before and after", () => {
  const found = pairedDifference(BEFORE, AFTER);
  expect(found.pairs).toBe(6);
  expect(found.mean).toBeCloseTo(0.5, 12);
  expect(found.deviation).toBeCloseTo(0.3162, 4);
  expect(found.effect).toBeCloseTo(1.581, 3);
  // Five rose, none fell: 2 / 2^5 whichever way one looks.
  expect(found.sign).toEqual({ rose: 5, fell: 0, p: 0.0625 });
  expect(found.wilcoxon).toEqual({ rankSum: 15, p: 0.0625 });
  expect(found.permutation).toBe(0.0625);
});

test("a known signed rank with shared ranks", () => {
  // Sizes 1, 2, 2, 4 have ranks 1, 2.5, 2.5, 4; only the smallest falls: W = 9. At most 1 of the ranks missing: 2 of 16 ways.
  const found = pairedDifference([0, 0, 0, 0], [-1, 2, 2, 4]);
  expect(found.wilcoxon).toEqual({ rankSum: 9, p: 0.25 });
  expect(found.permutation).toBe(0.25);
  expect(found.sign.p).toBe(0.625);
});

test("nothing changed, nobody, and too many", () => {
  const same = pairedDifference([1, 2], [1, 2]);
  expect(same).toMatchObject({ mean: 0, effect: null, permutation: null });
  expect(same.sign.p).toBeNull();
  expect(same.wilcoxon.p).toBeNull();
  expect(pairedDifference([1], [2])).toMatchObject({ deviation: null, effect: null, permutation: 1 });
  expect(() => pairedDifference([], [])).toThrow(RangeError);
  expect(() => pairedDifference([1], [1, 2])).toThrow("1 values before, 2 after");
  const many = Array.from({ length: 21 }, (_, index) => index + 1);
  const found = pairedDifference(
    many.map(() => 0),
    many,
  );
  expect(found.permutation).toBeNull();
  expect(found.sign.p).toBeCloseTo(1 / 2 ** 20, 12);
  expect(found.wilcoxon.p).toBeCloseTo(1 / 2 ** 20, 12);
});

/** Every way to turn differences round, looked at one by one. */
function bruteForce(
  differences: readonly number[],
  statistic: (signed: readonly number[]) => number,
): number[] {
  return Array.from({ length: 2 ** differences.length }, (_, way) =>
    statistic(differences.map((difference, index) => ((way >> index) & 1 ? -1 : 1) * Math.abs(difference))),
  );
}

test("p is what looking at every way gives", () => {
  const differences = fc.array(
    fc.integer({ min: -4, max: 4 }).filter((value) => value !== 0),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(differences, (all) => {
      const found = pairedDifference(
        all.map(() => 0),
        all,
      );
      const rankOf = (size: number) => {
        const sorted = all.map(Math.abs).sort((a, b) => a - b);
        return (sorted.indexOf(size) + sorted.lastIndexOf(size)) / 2 + 1;
      };
      const ranks = (signed: readonly number[]) =>
        signed.reduce((sum, value) => sum + (value > 0 ? rankOf(Math.abs(value)) : 0), 0);
      const sums = bruteForce(all, ranks);
      const seen = ranks(all);
      const tail = (of: (sum: number) => boolean) => sums.filter(of).length / sums.length;
      expect(found.wilcoxon.rankSum).toBe(seen);
      expect(found.wilcoxon.p).toBeCloseTo(
        Math.min(
          1,
          2 *
            Math.min(
              tail((sum) => sum <= seen),
              tail((sum) => sum >= seen),
            ),
        ),
        9,
      );
      const total = (signed: readonly number[]) => Math.abs(signed.reduce((sum, value) => sum + value, 0));
      const totals = bruteForce(all, total);
      expect(found.permutation).toBeCloseTo(
        totals.filter((sum) => sum >= total(all) - 1e-9).length / totals.length,
        9,
      );
    }),
    { numRuns: 60 },
  );
});

test("the share of a target that was reached", () => {
  // A target that is missed by rounding only was reached before.
  expect(figureChange(0.1 + 0.2, 0.5, 0.3).reached).toBeNull();
  expect(figureChange(2, 3, 4)).toEqual({ before: 2, after: 3, difference: 1, target: 4, reached: 0.5 });
  // A target below: less is better.
  expect(figureChange(0.8, 0.6, 0.4).reached).toBeCloseTo(0.5, 12);
  expect(figureChange(2, 1, 4).reached).toBe(-0.5);
  expect(figureChange(4, 5, 4).reached).toBeNull();
  expect(figureChange(null, 5, 4)).toMatchObject({ difference: null, reached: null });
  expect(figureChange(4, 5, null)).toMatchObject({ difference: 1, reached: null });
});
