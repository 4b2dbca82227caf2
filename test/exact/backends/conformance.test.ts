import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer, Backend } from "../../../src/exact/backends/backend.ts";
import { isFeasible, objectiveOf } from "../../../src/exact/backends/feasibility.ts";
import { loadHighs } from "../../../src/exact/backends/highs.ts";
import { loadJavascriptLpSolver } from "../../../src/exact/backends/javascriptLpSolver.ts";
import type { LinearModel } from "../../../src/exact/linearModel.ts";
import { modelOf } from "./models.ts";

const whole = { integer: true, upper: 3 };

/** Least cost of all whole values within the bounds; Infinity if none keeps the rows. */
function bruteForce(model: LinearModel): number {
  const { columns } = model;
  const values = new Float64Array(columns.count);
  const visit = (column: number): number => {
    if (column === columns.count)
      return isFeasible(model, values, false) ? objectiveOf(model, values) : Infinity;
    let least = Infinity;
    for (let value = columns.lower[column] ?? 0; value <= (columns.upper[column] ?? 0); value += 1) {
      values[column] = value;
      least = Math.min(least, visit(column + 1));
    }
    return least;
  };
  return visit(0);
}

const amount = fc.integer({ min: -4, max: 5 });

/** Up to six whole columns of up to four values, up to five rows. */
const smallProgramme = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc
    .tuple(
      fc.array(
        fc.record({ cost: fc.integer({ min: -9, max: 9 }), lower: fc.integer({ min: -2, max: 0 }), upper: fc.integer({ min: 0, max: 2 }) }), // prettier-ignore
        { minLength: count, maxLength: count },
      ),
      fc.array(
        fc.record({
          amounts: fc.array(amount, { minLength: count, maxLength: count }),
          lower: fc.oneof(fc.constant(-Infinity), fc.integer({ min: -8, max: 2 })),
          width: fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 9 })),
        }),
        { maxLength: 5 },
      ),
    )
    .map(([columns, rows]) =>
      modelOf(
        columns.map((column) => ({ ...column, integer: true })),
        rows.map(({ amounts, lower, width }) => ({ amounts, lower, upper: Number.isFinite(lower) ? lower + width : 6 })), // prettier-ignore
      ),
    ),
);

const backends: readonly (readonly [string, () => Promise<Backend>])[] = [
  ["highs", () => loadHighs()],
  ["highs, branching as it comes", () => loadHighs({ branching: {} })],
  ["javascript-lp-solver", () => loadJavascriptLpSolver()],
];

describe.each(backends)("%s", async (_, load) => {
  const backend = await load();

  const optimal = (answer: Answer, objective: number, values?: readonly number[]) => {
    expect(answer.status).toBe("optimal");
    expect(answer.objective).toBeCloseTo(objective, 6);
    expect(answer.bound).toBeCloseTo(objective, 6);
    expect(answer.bound).toBeLessThanOrEqual(answer.objective);
    values?.forEach((value, column) => expect(answer.values?.[column]).toBeCloseTo(value, 6));
  };

  test("a linear programme, its constant and its duals", () => {
    // Dantzig's textbook: at most 4, 12 and 18 hours in three halls, 3 and 5 earned.
    const model = modelOf(
      [{ cost: -3 }, { cost: -5 }],
      [
        { amounts: [1, 0], upper: 4 },
        { amounts: [0, 2], upper: 12 },
        { amounts: [3, 2], upper: 18 },
      ],
      100,
    );
    const answer = backend.solve(model);
    optimal(answer, 64, [2, 6]);
    [0, -1.5, -1].forEach((dual, row) => expect(answer.duals?.[row]).toBeCloseTo(dual, 6));
  });

  test("a dual tells what one unit more of a lower bound costs", () => {
    const model = modelOf([{ cost: 2 }, { cost: 3 }], [{ amounts: [1, 1], lower: 4 }, { amounts: [1, 3], lower: 6 }]); // prettier-ignore
    const answer = backend.solve(model);
    optimal(answer, 9, [3, 1]);
    [1.5, 0.5].forEach((dual, row) => expect(answer.duals?.[row]).toBeCloseTo(dual, 6));
  });

  test("a mixed-integer programme, and its relaxation when asked for", () => {
    const model = modelOf(
      [{ cost: -5, ...whole }, { cost: -4, ...whole }, { cost: -3 }],
      [
        { amounts: [2, 3, 1], upper: 5 },
        { amounts: [4, 1, 2], upper: 11 },
        { amounts: [3, 4, 2], upper: 8 },
      ],
    );
    optimal(backend.solve(model), -13, [2, 0, 1]);
    const knapsack = modelOf(
      [
        { cost: -3, ...whole },
        { cost: -2, ...whole },
      ],
      [{ amounts: [2, 2], upper: 3 }],
    );
    optimal(backend.solve(knapsack), -3);
    const relaxed = backend.solve(knapsack, { relaxed: true });
    optimal(relaxed, -4.5, [1.5, 0]);
    expect(relaxed.duals?.[0]).toBeCloseTo(-1.5, 6);
    expect(backend.solve(knapsack).duals).toBeNull();
  });

  test("what cannot be", () => {
    const apart = [{ amounts: [1, 1], upper: 1 }, { amounts: [1, 1], lower: 2 }]; // prettier-ignore
    for (const integer of [false, true]) {
      const answer = backend.solve(modelOf([{ cost: 1, integer, upper: 9 }, { cost: 1 }], apart));
      expect(answer).toEqual({ status: "infeasible", values: null, objective: Infinity, bound: Infinity, duals: null }); // prettier-ignore
    }
    const betweenWholes = modelOf([{ cost: 1, ...whole }], [{ amounts: [2], lower: 1, upper: 1 }]);
    expect(backend.solve(betweenWholes).status).toBe("infeasible");
    optimal(backend.solve(betweenWholes, { relaxed: true }), 0.5);
  });

  test("what has no bottom", () => {
    const model = modelOf(
      [{ cost: -1 }, { cost: 1 }],
      [
        { amounts: [1, -1], upper: 5 },
        { amounts: [0, 1], upper: 2 },
      ],
    );
    optimal(backend.solve(model), -5);
    const open = modelOf([{ cost: -2 }, { cost: 1 }], [{ amounts: [1, -1], upper: 5 }]);
    const answer = backend.solve(open);
    expect(answer.status).toBe("unbounded");
    expect(answer.bound).toBe(-Infinity);
    expect(answer.values).toBeNull();
  });

  test("equations, free columns and bounds below 0", () => {
    const model = modelOf(
      [
        { cost: 1, lower: -Infinity },
        { cost: 2, lower: -Infinity },
        { cost: 0, lower: -3, upper: -1 },
      ],
      [{ amounts: [1, 1, 0], lower: 4, upper: 4 }, { amounts: [1, -1, 1], lower: -2 }, { amounts: [1, 0, 0], upper: 6 }], // prettier-ignore
    );
    optimal(backend.solve(model), 2, [6, -2]);
    const upperOnly = modelOf([{ cost: -1, lower: -Infinity, upper: -2.5 }]);
    optimal(backend.solve(upperOnly), 2.5, [-2.5]);
    const wholeBelow = modelOf(
      [{ cost: 1, lower: -4, upper: 4, integer: true }],
      [{ amounts: [2], lower: -5 }],
    );
    optimal(backend.solve(wholeBelow), -2, [-2]);
  });

  test("fixed columns, and rows that hold anyway", () => {
    const model = modelOf(
      [
        { cost: 3, lower: 2, upper: 2 },
        { cost: 1, upper: 8, integer: true },
      ],
      [
        { amounts: [1, 1], lower: 4.5 },
        { amounts: [1, 0], upper: 2 },
        { amounts: [0, 0], upper: 0 },
      ],
    );
    optimal(backend.solve(model), 9, [2, 3]);
  });

  test("a degenerate model that makes careless pivoting go in circles", () => {
    // Beale 1955.
    const model = modelOf(
      [{ cost: -0.75 }, { cost: 150 }, { cost: -0.02 }, { cost: 6 }],
      [{ amounts: [0.25, -60, -0.04, 9], upper: 0 }, { amounts: [0.5, -90, -0.02, 3], upper: 0 }, { amounts: [0, 0, 1, 0], upper: 1 }], // prettier-ignore
    );
    optimal(backend.solve(model), -0.05);
  });

  test("nothing to choose, and nothing at all", () => {
    optimal(backend.solve(modelOf([], [], 7)), 7);
    expect(backend.solve(modelOf([], [{ amounts: [], lower: 1 }])).status).toBe("infeasible");
    optimal(
      backend.solve(
        modelOf(
          [
            { cost: 2, upper: 4 },
            { cost: -1, upper: 4 },
          ],
          [],
          1,
        ),
      ),
      -3,
      [0, 4],
    );
  });

  test("a limit of nodes is kept, told, and gives the same answer again", () => {
    // Market split (Cornuejols and Dawande 1998): hard for branch and bound.
    const size = 12;
    const amounts = (row: number) => Array.from({ length: size }, (_, column) => (37 * column * column + 53 * column * row + 11 * row) % 97); // prettier-ignore
    const rows = [0, 1].map((row) => {
      const half = Math.floor(amounts(row).reduce((sum, each) => sum + each, 0) / 2);
      const slack = [0, 1].flatMap((other) => (other === row ? [1, -1] : [0, 0]));
      return { amounts: [...amounts(row), ...slack], lower: half, upper: half };
    });
    const binaries = Array.from({ length: size }, () => ({ cost: 0, upper: 1, integer: true }));
    const model = modelOf([...binaries, ...Array.from({ length: 4 }, () => ({ cost: 1 }))], rows);
    const best = backend.solve(model);
    expect(best.status).toBe("optimal");
    const limited = backend.solve(model, { nodes: 3 });
    expect(limited.bound).toBeLessThanOrEqual(best.objective + 1e-6);
    expect(limited.objective).toBeGreaterThanOrEqual(best.objective - 1e-6);
    if (limited.status === "optimal") expect(limited.objective).toBeCloseTo(best.objective, 6);
    else expect(["feasible", "unknown"]).toContain(limited.status);
    expect(backend.solve(model, { nodes: 3 })).toEqual(limited);
  });

  test("a start is no worse for being given", () => {
    const model = modelOf(
      [
        { cost: -2, ...whole },
        { cost: -3, ...whole },
      ],
      [{ amounts: [3, 5], upper: 11 }],
    );
    optimal(backend.solve(model, { start: Float64Array.of(2, 1) }), -7);
    const answer = backend.solve(model, { start: Float64Array.of(2, 1), nodes: 1 });
    expect(answer.objective).toBeLessThanOrEqual(-7 + 1e-6);
    // One that breaks a row is no help, and no harm.
    optimal(backend.solve(model, { start: Float64Array.of(3, 3) }), -7);
  });

  test("small programmes cost what trying everything says", () => {
    let [solved, impossible] = [0, 0];
    fc.assert(
      fc.property(smallProgramme, (model) => {
        const least = bruteForce(model);
        const answer = backend.solve(model);
        if (least === Infinity) {
          expect(answer.status).toBe("infeasible");
          impossible += 1;
          return;
        }
        optimal(answer, least);
        expect(isFeasible(model, answer.values ?? [], false)).toBe(true);
        const relaxed = backend.solve(model, { relaxed: true });
        expect(relaxed.bound).toBeLessThanOrEqual(least + 1e-6);
        solved += 1;
      }),
      { numRuns: 75, seed: 4 },
    );
    expect(solved).toBeGreaterThan(50);
    expect(impossible).toBeGreaterThan(10);
  });
});
