import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LinearModel } from "../../src/exact/linearModel.ts";
import { NO_ANSWER, type LinearAnswer, type LinearSolver } from "./linearSolver.ts";
import { missingProgramme, runProgramme } from "./programme.ts";

/** Solvers that MiniZinc may find, the best for linear models first; Debian ships only the last. */
const SOLVERS = ["gurobi", "cplex", "highs", "scip", "coin-bc", "gecode"];
const GRACE_SECONDS = 1;
/** Bounds where a column has none: Gecode needs them. */
const FAR = 1e6;

/** MiniZinc with the first of its solvers that is there. */
export const minizinc: LinearSolver = {
  name: "MiniZinc",
  missing: () =>
    missingProgramme("minizinc", "--version") ?? (solver() === null ? "no solver for MiniZinc" : null),
  solve: async (model, { seconds }) => {
    const folder = mkdtempSync(join(tmpdir(), "beurtrol-minizinc-"));
    const file = join(folder, "model.mzn");
    try {
      writeFileSync(file, source(model));
      const limit = String(Math.max(1, Math.round(seconds * 1000)));
      const options = ["--solver", solver() ?? "", "-a", "--time-limit", limit, file];
      const { output, memory } = await runProgramme("minizinc", options, seconds + GRACE_SECONDS);
      return { ...readOutput(model, output), memory };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** The first of the solvers that is installed: what is only configured has no version. */
function solver(): string | null {
  const { stdout } = spawnSync("minizinc", ["--solvers"], { encoding: "utf8" });
  const lines = stdout.split("\n").filter((line) => !line.includes("unknown version"));
  return SOLVERS.find((name) => lines.some((line) => line.toLowerCase().trim().startsWith(name))) ?? null;
}

/** The model in the language of MiniZinc; a solution is printed as the values of all columns on one line. */
export function source({ columns, rows }: LinearModel): string {
  const number = (value: number, integer: boolean) => {
    const text = String(value);
    return integer || /[.e]/u.test(text) ? text : `${text}.0`;
  };
  const near = (value: number) => Math.max(-FAR, Math.min(FAR, value));
  const declared = Array.from({ length: columns.count }, (_, column) => {
    const integer = columns.integer[column] === 1;
    const [least, most] = [near(columns.lower[column] ?? 0), near(columns.upper[column] ?? 0)];
    return `var ${number(least, integer)}..${number(most, integer)}: x${column};`;
  });
  const term = (amount: number, column: number) => `${number(amount, false)}*x${column}`;
  const sums = Array.from({ length: rows.count }, (_, row) => {
    const parts: string[] = [];
    for (let at = rows.terms.start[row] ?? 0; at < (rows.terms.start[row + 1] ?? 0); at += 1)
      parts.push(term(rows.terms.amounts[at] ?? 0, rows.terms.items[at] ?? 0));
    const sum = parts.length === 0 ? "0.0" : parts.join(" + ");
    const [least = -Infinity, most = Infinity] = [rows.lower[row], rows.upper[row]];
    if (least === most) return [`constraint ${sum} = ${number(least, false)};`];
    return [
      ...(least > -Infinity ? [`constraint ${sum} >= ${number(least, false)};`] : []),
      ...(most < Infinity ? [`constraint ${sum} <= ${number(most, false)};`] : []),
    ];
  });
  const cost = Array.from(columns.cost).flatMap((amount, column) =>
    amount === 0 ? [] : [term(amount, column)],
  );
  const shown = Array.from({ length: columns.count }, (_, column) => `show(x${column})`);
  return [
    ...declared,
    ...sums.flat(),
    `solve minimize ${cost.length === 0 ? "0.0" : cost.join(" + ")};`,
    `output [join(" ", [${shown.join(", ")}])];`,
    "",
  ].join("\n");
}

/** The last solution printed; ten equal signs say that it is the best, others that there is none. */
export function readOutput(model: LinearModel, output: string): LinearAnswer {
  if (output.includes("=====UNSATISFIABLE=====")) return { ...NO_ANSWER, status: "infeasible" };
  const solutions = output.split("----------").slice(0, -1);
  const last = solutions.at(-1)?.trim().split(/\s+/u).map(Number);
  if (last?.length !== model.columns.count || last.some((value) => Number.isNaN(value))) return NO_ANSWER;
  const values = Float64Array.from(last);
  const optimal = output.includes("==========");
  const cost = model.columns.cost.reduce((sum, amount, column) => sum + amount * (values[column] ?? 0), 0);
  return {
    status: optimal ? "optimal" : "feasible",
    values,
    bound: optimal ? model.constant + cost : -Infinity,
  };
}
