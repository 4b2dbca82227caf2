import { describe, expect, test } from "vitest";
import { Cooling, EXPONENTIAL, naturalLog } from "../../src/search/temperature.ts";

describe("logarithm", () => {
  test("agrees with Math.log to 1e-12", () => {
    for (let step = 1; step <= 5000; step += 1) {
      const x = step / 5000;
      expect(Math.abs(naturalLog(x) - Math.log(x))).toBeLessThan(1e-12);
    }
    for (const x of [1e-12, 1e-6, 0.5, 0.49999999, 1])
      expect(Math.abs(naturalLog(x) - Math.log(x))).toBeLessThan(1e-12);
  });
});

describe("exponential numbers", () => {
  test("have mean 1 and are never negative", () => {
    expect(EXPONENTIAL.every((value) => value > 0)).toBe(true);
    expect(EXPONENTIAL.reduce((sum, value) => sum + value, 0) / EXPONENTIAL.length).toBeCloseTo(1, 3);
  });
});

describe("cooling", () => {
  test("goes from the start down by halvings, never up", () => {
    const cooling = new Cooling(8, 3);
    expect(cooling.at(0)).toBe(8);
    expect(cooling.at(1)).toBeCloseTo(1, 12);
    const temperatures = Array.from({ length: 101 }, (_, step) => cooling.at(step / 100));
    expect(temperatures).toEqual([...temperatures].sort((a, b) => b - a));
    expect(cooling.at(2)).toBe(cooling.at(1));
  });

  test("of nothing is nothing", () => {
    expect(new Cooling(0, 3).at(0.5)).toBe(0);
  });
});
