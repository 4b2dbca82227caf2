import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadHighs } from "../../../src/exact/backends/highs.ts";
import { loadJavascriptLpSolver } from "../../../src/exact/backends/javascriptLpSolver.ts";
import { equalEarnings } from "../../../src/exact/compensation/equalEarnings.ts";
import type { Labour } from "../../../src/exact/compensation/labour.ts";

const highs = await loadHighs();
const javascript = await loadJavascriptLpSolver();
const two: Labour = { tasks: [8, 11], members: [10, 10], displeasure: [[5, 1], [3, 2]] }; // prettier-ignore

test.each([highs, javascript])("theory M16 with $name: one task is worth five of the other", (backend) => {
  const { credits, hours } = equalEarnings(two, [0.5, 0.5], backend) ?? { credits: [], hours: [] };
  expect((credits[0] ?? NaN) / (credits[1] ?? NaN)).toBeCloseTo(5, 5);
  // A does all of the second and 2.9 hours of the first, B the other 5.1: equal credits, very unequal hours.
  expect(hours.flat().map((each) => each.toFixed(2))).toEqual(["2.90", "11.00", "5.10", "0.00"]);
  expect((8 * (credits[0] ?? NaN) + 11 * (credits[1] ?? NaN)) / 19).toBeCloseTo(1, 9);
});

describe("random groups", () => {
  const labour = fc
    .record({ members: fc.integer({ min: 2, max: 5 }), tasks: fc.integer({ min: 1, max: 5 }) })
    .chain(({ members, tasks }) =>
      fc.record({
        tasks: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: tasks, maxLength: tasks }),
        parts: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: members, maxLength: members }),
        displeasure: fc.array(
          fc.array(fc.option(fc.double({ min: 0.5, max: 5, noNaN: true }), { freq: 5 }), { minLength: tasks, maxLength: tasks }), // prettier-ignore
          { minLength: members, maxLength: members },
        ),
      }),
    );

  test("everybody earns their part, does only what they mind least per credit, and all is done", () => {
    const seen = { found: 0, whole: 0, all: 0 };
    fc.assert(
      fc.property(labour, ({ tasks, parts: claims, displeasure }) => {
        const claimed = claims.reduce((sum, each) => sum + each, 0);
        const parts = claims.map((each) => each / claimed);
        const total = tasks.reduce((sum, each) => sum + each, 0);
        const found = equalEarnings({ tasks, members: claims, displeasure }, parts, highs);
        if (total > 0 && displeasure.flat().every((each) => each !== null)) {
          // Where everybody can do everything there is an equilibrium.
          seen.all += 1;
          if (found !== null) seen.whole += 1;
        }
        if (found === null) return;
        seen.found += 1;
        const { credits, hours } = found;
        tasks.forEach((size, task) => {
          expect(hours.reduce((sum, row) => sum + (row[task] ?? NaN), 0)).toBeCloseTo(size, 3);
        });
        hours.forEach((row, member) => {
          const earned = row.reduce((sum, each, task) => sum + each * (credits[task] ?? NaN), 0);
          expect(earned).toBeCloseTo((parts[member] ?? NaN) * total, 3);
          const rates = displeasure[member]?.map((each, task) => (each === null || tasks[task] === 0 ? Infinity : each / (credits[task] ?? NaN))) ?? []; // prettier-ignore
          row.forEach((each, task) => {
            if (each > 1e-4) expect(rates[task]).toBeLessThanOrEqual(Math.min(...rates) * (1 + 1e-5));
          });
        });
      }),
      { numRuns: 120, seed: 1 },
    );
    expect(seen.all).toBeGreaterThan(5);
    expect(seen.whole).toBe(seen.all);
    expect(seen.found).toBeGreaterThan(40);
  });

  test("nobody to do a task, or nothing to mind: no rates", () => {
    expect(equalEarnings({ ...two, displeasure: [[5, null], [3, null]] }, [0.5, 0.5], highs)).toBeNull(); // prettier-ignore
    expect(equalEarnings({ ...two, displeasure: [[5, 0], [3, 1]] }, [0.5, 0.5], highs)).toBeNull(); // prettier-ignore
    expect(equalEarnings({ ...two, tasks: [0, 0] }, [0.5, 0.5], highs)).toBeNull();
  });
});
