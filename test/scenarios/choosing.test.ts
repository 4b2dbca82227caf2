import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dominators } from "../../src/scenarios/comparing/dominance.ts";
import { sensitivities } from "../../src/scenarios/comparing/sensitivity.ts";
import { farthestFirst } from "../../src/scenarios/variants/farthest.ts";

const unit = fc.integer({ min: 0, max: 20 }).map((value) => value / 20);

/** Points in the plane: their distances keep the triangle inequality. */
const points = fc.array(fc.tuple(unit, unit), { minLength: 1, maxLength: 7 });
const distancesOf = (of: readonly (readonly [number, number])[]) =>
  of.map(([x, y]) => of.map(([u, v]) => Math.hypot(x - u, y - v)));

function leastOf(distances: readonly (readonly number[])[], places: readonly number[]): number {
  const pairs = places.flatMap((one, at) =>
    places.slice(at + 1).map((other) => distances[one]?.[other] ?? 0),
  );
  return Math.min(...pairs);
}

/** Every choice of so many beside the first. */
function choices(of: number, count: number): number[][] {
  const pick = (from: number, left: number): number[][] =>
    left === 0
      ? [[]]
      : Array.from({ length: Math.max(0, of - from) }, (_, step) => from + step).flatMap((place) =>
          pick(place + 1, left - 1).map((rest) => [place, ...rest]),
        );
  return pick(1, count).map((rest) => [0, ...rest]);
}

describe("those that are farthest apart", () => {
  test("are at least half as far apart as any choice of as many", () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 4 }), (of, count) => {
        const distances = distancesOf(of);
        const picked = farthestFirst(distances, count, 0);
        expect(picked[0]).toBe(0);
        expect(new Set(picked).size).toBe(Math.min(of.length, count + 1));
        if (picked.length < 2) return;
        const best = Math.max(...choices(of.length, picked.length - 1).map((places) => leastOf(distances, places))); // prettier-ignore
        expect(leastOf(distances, picked)).toBeGreaterThanOrEqual(best / 2 - 1e-9);
      }),
    );
  });

  test("nobody nearer than the least is picked, and whoever is left is nearer", () => {
    fc.assert(
      fc.property(points, unit, (of, least) => {
        const distances = distancesOf(of);
        const picked = farthestFirst(distances, 10, least);
        if (picked.length > 1) expect(leastOf(distances, picked)).toBeGreaterThanOrEqual(least);
        for (const place of of.keys())
          if (!picked.includes(place))
            expect(Math.min(...picked.map((other) => distances[place]?.[other] ?? 0))).toBeLessThan(least);
      }),
    );
  });

  test("of nothing, nothing", () => {
    expect(farthestFirst([], 3, 0)).toEqual([]);
  });
});

describe("dominance", () => {
  test("is what its definition says, whatever is not known", () => {
    const row = fc.array(fc.option(fc.integer({ min: 0, max: 2 })), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const found = dominators(rows);
        for (const [place, own] of rows.entries())
          for (const [other, against] of rows.entries()) {
            const known = [0, 1, 2].filter((at) => own[at] !== null && against[at] !== null);
            const gains = known.map((at) => (against[at] ?? 0) - (own[at] ?? 0));
            const dominated = gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
            expect(found[place]?.includes(other)).toBe(dominated);
          }
      }),
    );
  });
});

describe("sensitivity", () => {
  const sums = (values: readonly (readonly number[])[], weights: readonly number[]) =>
    values.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
  const leaders = (of: readonly number[]) => {
    const most = Math.max(...of);
    return of.flatMap((sum, place) => (sum > most - 1e-9 ? [place] : []));
  };
  const rows = fc.array(fc.tuple(unit, unit, unit), { minLength: 2, maxLength: 5 });

  test("up to a crossing the first stays first, beyond it another is better; without one it stays", () => {
    fc.assert(
      fc.property(rows, fc.tuple(unit, unit, unit), (values, weights) => {
        const [first = 0] = leaders(sums(values, weights));
        const found = sensitivities(values, weights, first);
        for (const [column, { more, less }] of found.entries()) {
          const at = (weight: number) =>
            leaders(
              sums(
                values,
                weights.map((each, place) => (place === column ? weight : each)),
              ),
            );
          const own = weights[column] ?? 0;
          const [up, down] = [more?.weight ?? own + 50, less?.weight ?? 0];
          expect(up).toBeGreaterThanOrEqual(own - 1e-9);
          expect(down).toBeLessThanOrEqual(own + 1e-9);
          for (const part of [0, 0.5, 1]) {
            expect(at(own + part * (up - own))).toContain(first);
            expect(at(own + part * (down - own))).toContain(first);
          }
          if (more !== null) expect(at(up + 0.01)).not.toContain(first);
          if (more !== null) expect(at(up)).toContain(more.item);
          if (less !== null && less.weight > 0.02) expect(at(down - 0.01)).not.toContain(first);
          if (less !== null) expect(at(down)).toContain(less.item);
        }
      }),
    );
  });

  test("two plans, by hand: 0.6 x 1 + 0.4 x 0 against 0.6 x 0 + 0.4 x 1 are even at equal weights", () => {
    const found = sensitivities([[1, 0], [0, 1]], [0.6, 0.4], 0); // prettier-ignore
    expect(found[0]?.less?.weight).toBeCloseTo(0.4, 12);
    expect(found[0]?.more).toBeNull();
    expect(found[1]?.more?.weight).toBeCloseTo(0.6, 12);
    expect(found[1]?.less).toBeNull();
  });
});
