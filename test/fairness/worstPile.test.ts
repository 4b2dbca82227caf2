import { expect, test } from "vitest";
import { worstPile } from "../../src/fairness/worstPile.ts";

const shareOf = (costs: readonly number[], weights: readonly number[], own: number) =>
  own * (worstPile(costs, weights) ?? Number.NaN);

test("shares of the vectors of theory: equal parts", () => {
  const a = [40, 25, 20, 10, 5];
  const c = [50, 10, 10, 15, 15];
  const third = [1 / 3, 1 / 3, 1 / 3];
  expect(shareOf(a, third, 1 / 3)).toBeCloseTo(40, 9);
  expect(shareOf(a, [0.5, 0.5], 0.5)).toBeCloseTo(50, 9);
  expect(shareOf(c, third, 1 / 3)).toBeCloseTo(50, 9);
});

test("unequal parts: the heaviest pile goes to whom it weighs least", () => {
  // 3 and 3 to a half, a third gets 4, a sixth 2: each exactly their part of 12.
  expect(shareOf([3, 3, 4, 2], [1 / 2, 1 / 3, 1 / 6], 1 / 6)).toBeCloseTo(2, 9);
  // One chore: to whoever has most; the sixth is asked to bear as little for their part.
  expect(shareOf([6], [1 / 2, 1 / 3, 1 / 6], 1 / 6)).toBeCloseTo(2, 9);
});

test("nothing to divide costs nothing; portions that are not minded do not count", () => {
  expect(worstPile([], [0.5, 0.5])).toBe(0);
  expect(worstPile([0, 0, 0], [1])).toBe(0);
  expect(worstPile([0, 5, 0], [0.5, 0.5])).toBeCloseTo(10, 9);
});

test("twelve different portions among twelve are computed, and long rotas of equal turns; not thirteen different", () => {
  const different = (count: number) => Array.from({ length: count }, (_, index) => 100 + index * index);
  const twelve = Array.from({ length: 12 }, () => 1 / 12);
  // Everybody takes one: the dearest decides.
  expect(shareOf(different(12), twelve, 1 / 12)).toBeCloseTo(221, 9);
  expect(worstPile(different(13), twelve)).toBeNull();
  const rota = Array.from({ length: 52 }, () => 3);
  expect(shareOf(rota, [0.5, 0.25, 0.25], 0.5)).toBeCloseTo(78, 9);
});
