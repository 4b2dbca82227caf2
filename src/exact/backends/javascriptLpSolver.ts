import type { SolverAPI } from "javascript-lp-solver";
import type { LinearModel } from "../linearModel.ts";
import type { Answer, Backend, SolveLimits } from "./backend.ts";
import { branchAndBound } from "./branchAndBound.ts";
import { dualBound } from "./certificate.ts";
import { FEASIBILITY, isFeasible, objectiveOf } from "./feasibility.ts";
import { elasticModel, recessionModel } from "./related.ts";
import { solveRelaxation } from "./tableau.ts";

/**
 * javascript-lp-solver: pure JavaScript with a dense tableau, for small models. Its word is not taken for anything: values are
 * checked, a bound is what its duals prove, infeasible is what the duals of an elastic model prove. Its own branch and
 * bound may stop at fractions or at a worse solution without saying so, so the one beside this file takes its place.
 * `clock` gives milliseconds, for a limit of seconds.
 * @throws {Error} if the package cannot be loaded.
 */
export async function loadJavascriptLpSolver(
  clock: () => number = () => performance.now(),
): Promise<Backend> {
  const { default: api } = await import("javascript-lp-solver");
  return {
    name: "javascript-lp-solver",
    small: true,
    solve(model, limits = {}) {
      if (limits.relaxed === true || !model.columns.integer.includes(1)) return relax(api, model);
      return branchAndBound(model, (part) => relax(api, part), limits, deadline(limits, clock));
    },
  };
}

function deadline({ seconds }: SolveLimits, clock: () => number): () => boolean {
  if (seconds === undefined) return () => false;
  const end = clock() + 1000 * seconds;
  return () => clock() >= end;
}

const UNKNOWN: Answer = { status: "unknown", values: null, objective: Infinity, bound: -Infinity, duals: null }; // prettier-ignore

function relax(api: SolverAPI, model: LinearModel): Answer {
  const { says, values, duals } = solveRelaxation(api, model);
  if (says === "infeasible") return isInfeasible(api, model) ? { ...UNKNOWN, status: "infeasible", bound: Infinity } : UNKNOWN; // prettier-ignore
  if (says === "unbounded") return isUnbounded(api, model) ? { ...UNKNOWN, status: "unbounded" } : UNKNOWN;
  const proven = dualBound(model, duals);
  if (!isFeasible(model, values, true)) return { ...UNKNOWN, bound: proven };
  const objective = objectiveOf(model, values);
  const bound = Math.min(objective, proven);
  const closed = objective - bound <= FEASIBILITY * Math.max(1, Math.abs(objective));
  return { status: closed ? "optimal" : "feasible", values, objective, bound, duals };
}

/** Whether it is proven that the rows cannot all hold, not even nearly. */
function isInfeasible(api: SolverAPI, model: LinearModel): boolean {
  const elastic = elasticModel(model);
  return dualBound(elastic, solveRelaxation(api, elastic).duals) > FEASIBILITY;
}

/** Whether there is a solution, and a way to go on from it for ever at less and less cost. */
function isUnbounded(api: SolverAPI, model: LinearModel): boolean {
  const recession = recessionModel(model);
  const way = solveRelaxation(api, recession).values;
  if (!isFeasible(recession, way, true) || objectiveOf(recession, way) > -FEASIBILITY) return false;
  const free = { ...model, columns: { ...model.columns, cost: new Float64Array(model.columns.count) } };
  return isFeasible(free, solveRelaxation(api, free).values, true);
}
