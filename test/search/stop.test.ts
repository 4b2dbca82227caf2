import { describe, expect, test } from "vitest";
import { effort } from "../../src/search/stop/effort.ts";
import { beginning } from "../../src/search/stop/beginning.ts";
import { rest } from "../../src/search/stop/rest.ts";
import { sooner } from "../../src/search/stop/sooner.ts";
import { target } from "../../src/search/stop/target.ts";
import { time } from "../../src/search/stop/time.ts";

const view = (moves: number, tiers: number[], broken = 0) => ({
  moves,
  tiers: Float64Array.from(tiers),
  broken,
});

describe("stop criteria", () => {
  test("effort tells the part of the moves", () => {
    expect(effort(400).fraction(view(100, []))).toBe(0.25);
    expect(effort(400).fraction(view(500, []))).toBeGreaterThan(1);
  });

  test("time tells the part of the seconds, on the caller's clock", () => {
    let now = 5000;
    const stop = time(2, () => now);
    expect(stop.fraction(view(0, []))).toBe(0);
    now = 6000;
    expect(stop.fraction(view(0, []))).toBe(0.5);
    now = 7000;
    expect(stop.fraction(view(0, []))).toBe(1);
  });

  test("target stops when all tiers but the last cost nothing and the last little enough", () => {
    const stop = target(0.5, effort(100));
    expect(stop.fraction(view(10, [0, 0, 0.5]))).toBe(1);
    expect(stop.fraction(view(10, [0, 0, 0.6]))).toBe(0.1);
    expect(stop.fraction(view(10, [0.001, 0, 0.1]))).toBe(0.1);
    expect(stop.fraction(view(10, [0, 0, 0.1], 1))).toBe(0.1);
    expect(stop.fraction(view(100, [1, 0, 0.1]))).toBe(1);
  });

  test("the sooner of two stops when the first of them does", () => {
    const stop = sooner(effort(100), target(0.5, effort(1000)));
    expect(stop.fraction(view(50, [0, 1]))).toBe(0.5);
    expect(stop.fraction(view(100, [0, 1]))).toBe(1);
    expect(stop.fraction(view(10, [0, 0.5]))).toBe(1);
  });

  test("a beginning ends when enough of the whole is spent, counted from a first look that took long", () => {
    const start = beginning(effort(10_000), 0.1);
    expect(start.fraction(view(500, []))).toBeCloseTo(0.5);
    expect(start.fraction(view(1000, []))).toBeCloseTo(1);
    const late = beginning(effort(10_000), 0.1);
    expect(late.fraction(view(800, []))).toBe(0);
    expect(late.fraction(view(1800, []))).toBeCloseTo(1);
    const short = beginning(effort(10_000), 0.1);
    expect(short.fraction(view(2001, []))).toBeCloseTo(0.2001);
    expect(short.fraction(view(10_000, []))).toBe(1);
  });

  test("a rest goes from where another search ended to the end of the whole", () => {
    const left = rest(effort(1000), 0.2, 200);
    expect(left.fraction(view(0, []))).toBe(0);
    expect(left.fraction(view(400, []))).toBeCloseTo(0.5);
    expect(left.fraction(view(800, []))).toBeCloseTo(1);
  });
});
