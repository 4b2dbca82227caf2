import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LinearModel } from "../../src/exact/linearModel.ts";
import { NO_ANSWER, type LinearAnswer, type LinearSolver } from "./linearSolver.ts";
import { columnName, mps } from "./mps.ts";
import { missingProgramme, runProgramme } from "./programme.ts";

/** Time beyond its limit in which it may still write down what it has. */
const GRACE_SECONDS = 1;

/** COIN-OR branch and cut, the programme `cbc`, on one thread; it starts from the solution of the tier before. */
export const cbc: LinearSolver = {
  name: "CBC",
  missing: () => missingProgramme("cbc", "-stop"),
  solve: async (model, { seconds, start }) => {
    const folder = mkdtempSync(join(tmpdir(), "beurtrol-cbc-"));
    const file = (name: string) => join(folder, name);
    try {
      writeFileSync(file("model.mps"), mps(model));
      const warm = start === null ? [] : ["-mipstart", writeStart(file("start"), start)];
      const options = [file("model.mps"), "-sec", String(seconds), "-timeMode", "elapsed", "-ratio", "0", "-allow", "1e-9", "-preprocess", "on", ...warm, "-solve", "-solu", file("answer")]; // prettier-ignore
      const { output, memory } = await runProgramme("cbc", options, seconds + GRACE_SECONDS);
      const answer = existsSync(file("answer")) ? readFileSync(file("answer"), "utf8") : "";
      return { ...readAnswer(model, answer, output), memory };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function writeStart(file: string, start: Float64Array): string {
  const lines = Array.from(start, (value, column) => `${column} ${columnName(column)} ${value} 0`);
  writeFileSync(file, ["Stopped on time - objective value 0", ...lines, ""].join("\n"));
  return file;
}

/** Reads the solution file (first line a status, then the columns that are not 0) and the bound from the log. */
export function readAnswer(model: LinearModel, answer: string, log: string): LinearAnswer {
  const [status = "", ...lines] = answer.split("\n");
  if (/infeasible/iu.test(status)) return { ...NO_ANSWER, status: "infeasible" };
  const optimal = status.startsWith("Optimal");
  const bound = boundIn(log, optimal ? Number(/objective value\s+(\S+)/u.exec(status)?.[1] ?? NaN) : NaN);
  const hasValues = optimal || (status.startsWith("Stopped") && !/no integer solution/iu.test(status));
  if (!hasValues || lines.length < 2) return { ...NO_ANSWER, bound: bound + model.constant };
  const values = new Float64Array(model.columns.count);
  for (const line of lines) {
    const [, name = "", value] = line.replace("**", "").trim().split(/\s+/u);
    if (name.startsWith("x")) values[Number(name.slice(1))] = Number(value);
  }
  return { status: optimal ? "optimal" : "feasible", values, bound: bound + model.constant };
}

function boundIn(log: string, optimum: number): number {
  if (!Number.isNaN(optimum)) return optimum;
  const told = /^Lower bound:\s+(\S+)/mu.exec(log)?.[1];
  return told === undefined ? -Infinity : Number(told);
}
