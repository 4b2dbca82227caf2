import type { SolverAPI } from "javascript-lp-solver";
import type { LinearModel } from "../linearModel.ts";

/** What javascript-lp-solver says of a linear programme: to be checked. */
export interface Claim {
  readonly says: "solved" | "infeasible" | "unbounded";
  readonly values: Float64Array;
  readonly duals: Float64Array;
}

type Api = InstanceType<SolverAPI["Model"]>;
type Variable = ReturnType<Api["addVariable"]>;
type Constraint = ReturnType<Api["smallerThan"]>;

/** A column in terms of a variable from 0 upwards: `origin + side x variable`; fixed if it has none. */
interface Place {
  readonly origin: number;
  readonly side: 1 | -1;
  readonly variable: Variable | null;
}

/** Smaller steps than these the solver takes for 0. */
const PRECISION = 1e-9;

/** Solves the relaxation of a model with javascript-lp-solver, and reads values and duals from its tableau. */
export function solveRelaxation(api: SolverAPI, model: LinearModel): Claim {
  const programme = new api.Model(PRECISION).minimize();
  // It fixes variables and drops rows, after which the duals are no longer those of the model.
  programme.usePresolve = false;
  const { columns, rows } = model;
  const places = Array.from({ length: columns.count }, (_, column) => placeOf(programme, model, column));
  const bounding: { readonly row: number; readonly constraint: Constraint }[] = [];
  const { start, items, amounts } = rows.terms;
  for (let row = 0; row < rows.count; row += 1) {
    let shift = 0;
    for (let at = start[row]!; at < start[row + 1]!; at += 1)
      shift += amounts[at]! * places[items[at]!]!.origin;
    const [lower, upper] = [rows.lower[row]! - shift, rows.upper[row]! - shift];
    const made = [
      ...(lower > -Infinity ? [programme.greaterThan(lower)] : []),
      ...(upper < Infinity ? [programme.smallerThan(upper)] : []),
    ];
    for (const constraint of made) {
      bounding.push({ row, constraint });
      for (let at = start[row]!; at < start[row + 1]!; at += 1) {
        const { side, variable } = places[items[at]!]!;
        if (variable !== null) constraint.addTerm(side * amounts[at]!, variable);
      }
    }
  }
  const { feasible, bounded } = programme.solve();
  const duals = new Float64Array(rows.count);
  for (const { row, constraint } of bounding) duals[row]! += dualOf(programme, constraint);
  const values = Float64Array.from(
    places,
    ({ origin, side, variable }) => origin + side * (variable?.value ?? 0),
  );
  return { says: !feasible ? "infeasible" : bounded ? "solved" : "unbounded", values, duals };
}

function placeOf(programme: Api, { columns }: LinearModel, column: number): Place {
  const [cost, lower, upper] = [columns.cost[column]!, columns.lower[column]!, columns.upper[column]!];
  if (lower === upper) return { origin: lower, side: 1, variable: null };
  const side = lower === -Infinity && upper < Infinity ? -1 : 1;
  const origin = lower > -Infinity ? lower : upper < Infinity ? upper : 0;
  const free = lower === -Infinity && upper === Infinity;
  const variable = programme.addVariable(side * cost, String(column), false, free);
  if (lower > -Infinity && upper < Infinity) programme.smallerThan(upper - lower).addTerm(1, variable);
  return { origin, side, variable };
}

/** The reduced cost of a constraint's slack: above 0 where a lower bound pushes, below where an upper one does. */
function dualOf({ tableau }: Api, { slack, isUpperBound }: Constraint): number {
  const column = tableau.colByVarIndex[slack.index] ?? -1;
  if (column < 0) return 0;
  const size = Math.abs(tableau.matrix[tableau.costRowIndex * tableau.width + column] ?? 0);
  return isUpperBound ? -size : size;
}
