import { expect, test } from "vitest";
import { readAnswer } from "../../../bench/runners/cbc.ts";
import { readOutput, source } from "../../../bench/runners/minizinc.ts";
import { mps } from "../../../bench/runners/mps.ts";
import { yalps } from "../../../bench/runners/yalps.ts";
import type { LinearModel } from "../../../src/exact/linearModel.ts";

/** Minimise 3 + x0 - 2 x1 with 1 <= x0 + x1 <= 4.5, x0 - x1 = -1; x0 whole from 0 to 5, x1 from -1 up. */
const model: LinearModel = {
  constant: 3,
  columns: {
    count: 2,
    cost: Float64Array.of(1, -2),
    lower: Float64Array.of(0, -1),
    upper: Float64Array.of(5, Infinity),
    integer: Uint8Array.of(1, 0),
  },
  rows: {
    count: 2,
    lower: Float64Array.of(1, -1),
    upper: Float64Array.of(4.5, -1),
    terms: {
      start: Int32Array.of(0, 2, 4),
      items: Int32Array.of(0, 1, 0, 1),
      amounts: Float64Array.of(1, 1, 1, -1),
    },
  },
};

test("writes rows with both bounds as ranges and whole columns between marks", () => {
  expect(mps(model).split("\n")).toEqual([
    "NAME model FREE", "ROWS", " N cost", " L r0", " E r1",
    "COLUMNS",
    " mark0 'MARKER' 'INTORG'", " x0 cost 1", " x0 r0 1", " x0 r1 1", " mark0 'MARKER' 'INTEND'",
    " x1 cost -2", " x1 r0 1", " x1 r1 -1",
    "RHS", " rhs r0 4.5", " rhs r1 -1",
    "RANGES", " ranges r0 3.5",
    "BOUNDS", " LO bound x0 0", " UP bound x0 5", " LO bound x1 -1", " PL bound x1",
    "ENDATA", "",
  ]); // prettier-ignore
});

test("YALPS is given the same model", async () => {
  const answer = await yalps.solve(model, { seconds: 5, start: null });
  // x0 = 1, x1 = 2: the next whole x0 breaks the upper bound of the first row.
  expect(answer.status).toBe("optimal");
  expect(Array.from(answer.values ?? [])).toEqual([1, 2]);
  expect(answer.bound).toBeCloseTo(0);
});

test("reads what CBC writes", () => {
  const optimal =
    "Optimal - objective value -3.00000000\n      0 x0       1       0\n      1 x1       2       0\n";
  const answer = readAnswer(model, optimal, "");
  expect(answer).toEqual({ status: "optimal", values: Float64Array.of(1, 2), bound: 0 });

  const stopped = "Stopped on time - objective value -1.00000000\n      1 x1       1       0\n";
  expect(readAnswer(model, stopped, "Lower bound:    -3.5\n")).toEqual({
    status: "feasible",
    values: Float64Array.of(0, 1),
    bound: -0.5,
  });
  expect(readAnswer(model, "Stopped on time (no integer solution - continuous used) - objective value 1\n 0 x0 0.5 0\n", "").values).toBeNull(); // prettier-ignore
  expect(readAnswer(model, "Infeasible - objective value 0\n", "").status).toBe("infeasible");
  expect(readAnswer(model, "", "").status).toBe("unknown");
});

test("writes MiniZinc with amounts as floats, and reads the last solution", () => {
  expect(source(model)).toContain("var 0..5: x0;");
  expect(source(model)).toContain("constraint 1.0*x0 + 1.0*x1 <= 4.5;");
  expect(source(model)).toContain("constraint 1.0*x0 + -1.0*x1 = -1.0;");
  const found = readOutput(model, "0 1.0\n----------\n1 2.0\n----------\n==========\n");
  expect(found).toEqual({ status: "optimal", values: Float64Array.of(1, 2), bound: 0 });
  expect(readOutput(model, "0 1.0\n----------\n").status).toBe("feasible");
  expect(readOutput(model, "=====UNKNOWN=====\n").values).toBeNull();
});
