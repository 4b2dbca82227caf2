import { describe, expect, test } from "vitest";
import { Random } from "../../src/random.ts";

const draws = (seed: number, count: number, below: number): number[] => {
  const random = new Random(seed);
  return Array.from({ length: count }, () => random.below(below));
};

describe("random numbers", () => {
  test("are the same for the same seed, and others for another, however large", () => {
    expect(draws(5, 20, 1000)).toEqual(draws(5, 20, 1000));
    expect(draws(5, 20, 1000)).not.toEqual(draws(6, 20, 1000));
    expect(draws(2 ** 32 + 5, 20, 1000)).not.toEqual(draws(5, 20, 1000));
  });

  test("are what they always were, so that old seeds keep their plans", () => {
    const random = new Random(1);
    expect([random.next(), random.next(), random.next()]).toMatchInlineSnapshot(`
      [
        1047107358,
        1857996408,
        3863704218,
      ]
    `);
  });

  test("stay in range, and reach both ends", () => {
    const seen = new Set(draws(3, 2000, 7));
    expect([...seen].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(new Set(draws(3, 50, 1))).toEqual(new Set([0]));
  });

  test("are even: chi-square over 64 boxes, one-in-a-million bound", () => {
    const boxes = new Array<number>(64).fill(0);
    for (const draw of draws(11, 64_000, 64)) boxes[draw] = (boxes[draw] ?? 0) + 1;
    const chiSquare = boxes.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquare).toBeLessThan(126);
    expect(chiSquare).toBeGreaterThan(23);
  });
});
