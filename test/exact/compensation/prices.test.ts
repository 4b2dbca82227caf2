import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadHighs } from "../../../src/exact/backends/highs.ts";
import { loadJavascriptLpSolver } from "../../../src/exact/backends/javascriptLpSolver.ts";
import type { Labour } from "../../../src/exact/compensation/labour.ts";
import { leastDispleasure } from "../../../src/exact/compensation/leastDispleasure.ts";
import { priceRanges } from "../../../src/exact/compensation/priceRange.ts";

const highs = await loadHighs();
const javascript = await loadJavascriptLpSolver();

/** Theory M16: A minds the tasks 5 and 1 an hour, B 3 and 2; 8 and 11 hours of work; 10 hours each. */
const two: Labour = { tasks: [8, 11], members: [10, 10], displeasure: [[5, 1], [3, 2]] }; // prettier-ignore

function solved(labour: Labour) {
  const answer = leastDispleasure(labour, highs);
  if (answer === null) throw new Error("the hours do not suffice");
  return answer;
}

const rangesOf = (labour: Labour) => priceRanges(labour, solved(labour).hours);

describe("theory M16", () => {
  test.each([highs, javascript])("the optimum and its prices with $name", (backend) => {
    const answer = leastDispleasure(two, backend);
    expect(answer?.total).toBeCloseTo(36, 9);
    expect(answer?.hours.flat().map((each) => Number(each.toFixed(9)))).toEqual([0, 10, 8, 1]);
    const [first, second] = priceRanges(two, answer?.hours ?? []);
    expect([first?.least, first?.most]).toEqual([3, 3]);
    expect([second?.least, second?.most]).toEqual([2, 2]);
    // One more hour for A would save what separates 2 from 1; B has hours left.
    expect(solved({ ...two, members: [11, 10] }).total).toBeCloseTo(36 - 1, 9);
    expect(solved({ ...two, members: [10, 11] }).total).toBeCloseTo(36, 9);
  });

  test("rates against the mean: 1.239 and 0.826", () => {
    const mean = (8 * 3 + 11 * 2) / 19;
    expect(rangesOf(two).map((range) => ((range?.most ?? NaN) / mean).toFixed(3))).toEqual([
      "1.239",
      "0.826",
    ]);
  });
});

test("a degenerate optimum has an interval, a task of no hours no price, full hours no upper end", () => {
  // A does exactly all hours there are of what A minds less: an hour more would be B's.
  const even: Labour = { tasks: [10, 10, 0], members: [10, 15], displeasure: [[1, 4, 1], [2, 3, 1]] }; // prettier-ignore
  const [first, second, third] = rangesOf(even);
  expect(first).toEqual({ least: 1, most: 2 });
  expect(second).toEqual({ least: 3, most: 3 });
  expect(third).toBeNull();
  const full: Labour = { tasks: [10], members: [10], displeasure: [[2]] };
  expect(rangesOf(full)).toEqual([{ least: 2, most: Infinity }]);
  expect(leastDispleasure({ ...full, tasks: [11] }, highs)).toBeNull();
});

/** Up to 4 members and 4 tasks in round numbers, so that many optima are degenerate; not everybody can do everything. */
const labour: fc.Arbitrary<Labour> = fc
  .record({ members: fc.integer({ min: 1, max: 4 }), tasks: fc.integer({ min: 1, max: 4 }) })
  .chain(({ members, tasks }) =>
    fc.record({
      tasks: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: tasks, maxLength: tasks }),
      members: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: members, maxLength: members }),
      displeasure: fc.array(
        fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 }), { minLength: tasks, maxLength: tasks }), // prettier-ignore
        { minLength: members, maxLength: members },
      ),
    }),
  );

test("the ends of the interval are what a little more and a little less work costs; the solver's duals lie within", () => {
  const [step, seen] = [1e-3, { intervals: 0, unbounded: 0, tasks: 0 }];
  fc.assert(
    fc.property(labour, (drawn) => {
      const answer = leastDispleasure(drawn, highs);
      fc.pre(answer !== null);
      const other = (task: number, by: number) =>
        leastDispleasure({ ...drawn, tasks: drawn.tasks.map((hours, at) => hours + (at === task ? by : 0)) }, highs); // prettier-ignore
      priceRanges(drawn, answer.hours).forEach((range, task) => {
        const { least, most } = range ?? { least: NaN, most: NaN };
        const [less, more] = [other(task, -step), other(task, step)];
        expect((answer.total - (less?.total ?? NaN)) / step).toBeCloseTo(least, 4);
        if (more === null) expect(most).toBe(Infinity);
        else expect((more.total - answer.total) / step).toBeCloseTo(most, 4);
        expect(answer.duals[task]).toBeGreaterThanOrEqual(least - 1e-6);
        expect(answer.duals[task]).toBeLessThanOrEqual(most + 1e-6);
        seen.tasks += 1;
        if (most === Infinity) seen.unbounded += 1;
        else if (most > least + 0.5) seen.intervals += 1;
      });
    }),
    { numRuns: 100, seed: 1 },
  );
  expect(seen.intervals).toBeGreaterThan(10);
  expect(seen.unbounded).toBeGreaterThan(10);
  expect(seen.tasks - seen.intervals - seen.unbounded).toBeGreaterThan(10);
});
