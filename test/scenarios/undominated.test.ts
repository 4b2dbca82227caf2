import fc from "fast-check";
import { expect, test } from "vitest";
import { undominated } from "../../src/scenarios/undominated.ts";

const at = (first: number, second: number) => ({ costs: [first, second] as const });

test("a point is beaten by one that is as good in one cost, up to rounding, and better in the other", () => {
  const [a, b, c] = [at(0.3 - 1e-13, 0.9), at(0.3, 0.5), at(0.6, 0.2)];
  expect(undominated([c, a, b])).toEqual([b, c]);
  expect(undominated([b, at(0.3 + 1e-13, 0.5 - 1e-13)])).toEqual([b]);
  expect(undominated([])).toEqual([]);
});

test("what is left is in order both ways, and everything else is beaten by something left", () => {
  const cost = fc.integer({ min: 0, max: 12 }).map((steps) => steps / 12);
  fc.assert(
    fc.property(fc.array(fc.tuple(cost, cost), { maxLength: 20 }), (pairs) => {
      const points = pairs.map(([first, second]) => at(first, second));
      const left = undominated(points);
      left.forEach(({ costs }, index) => {
        const next = left[index + 1]?.costs;
        if (next !== undefined) expect(next[0] > costs[0] && next[1] < costs[1]).toBe(true);
      });
      for (const { costs } of points)
        expect(left.some((kept) => kept.costs[0] <= costs[0] && kept.costs[1] <= costs[1])).toBe(true);
    }),
  );
});
