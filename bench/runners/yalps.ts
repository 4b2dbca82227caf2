import { solve, type Constraint, type Model } from "yalps";
import type { LinearModel } from "../../src/exact/linearModel.ts";
import { NO_ANSWER, type LinearSolver } from "./linearSolver.ts";

const COST = -1;

/** YALPS, a simplex and branch-and-cut in JavaScript. It tells no bound on the way. */
export const yalps: LinearSolver = {
  name: "YALPS",
  missing: () => null,
  solve: (model, { seconds }) => {
    const answer = solve(problem(model), {
      timeout: seconds * 1000,
      maxIterations: Infinity,
      maxPivots: 1e6,
    });
    if (answer.status === "infeasible") return Promise.resolve({ ...NO_ANSWER, status: "infeasible" });
    if (Number.isNaN(answer.result) || (answer.status !== "optimal" && answer.status !== "timedout"))
      return Promise.resolve(NO_ANSWER);
    const values = model.columns.lower.slice();
    for (const [column, value] of answer.variables) values[column] = value + offset(model, column);
    const optimal = answer.status === "optimal";
    const cost = model.columns.cost.reduce((sum, amount, column) => sum + amount * (values[column] ?? 0), 0);
    return Promise.resolve({
      status: optimal ? "optimal" : "feasible",
      values,
      bound: optimal ? model.constant + cost : -Infinity,
    });
  },
};

/** What a variable of YALPS, which is 0 or more, lacks to the column. */
function offset({ columns }: LinearModel, column: number): number {
  return columns.lower[column] ?? 0;
}

/** Columns from 0 up, keyed by number; their bounds are rows of their own, after those of the model. */
function problem(model: LinearModel): Model<number, number> {
  const { columns, rows } = model;
  const constraints = new Map<number, Constraint>();
  const variables = new Map<number, Map<number, number>>();
  const integers = new Set<number>();
  for (let column = 0; column < columns.count; column += 1) {
    if (offset(model, column) === -Infinity)
      throw new RangeError("YALPS takes no column without a lower bound");
    const amounts = new Map<number, number>();
    const cost = columns.cost[column] ?? 0;
    if (cost !== 0) amounts.set(COST, cost);
    const room = (columns.upper[column] ?? Infinity) - offset(model, column);
    if (room < Infinity) {
      amounts.set(rows.count + column, 1);
      constraints.set(rows.count + column, { max: room });
    }
    variables.set(column, amounts);
    if (columns.integer[column] === 1) integers.add(column);
  }
  for (let row = 0; row < rows.count; row += 1) addRow(model, row, variables, constraints);
  return { direction: "minimize", objective: COST, constraints, variables, integers };
}

function addRow(
  model: LinearModel,
  row: number,
  variables: Map<number, Map<number, number>>,
  constraints: Map<number, Constraint>,
): void {
  const { start, items, amounts } = model.rows.terms;
  let shift = 0;
  for (let at = start[row] ?? 0; at < (start[row + 1] ?? 0); at += 1) {
    const [column, amount] = [items[at] ?? 0, amounts[at] ?? 0];
    const own = variables.get(column);
    own?.set(row, (own.get(row) ?? 0) + amount);
    shift += amount * offset(model, column);
  }
  const [least, most] = [(model.rows.lower[row] ?? 0) - shift, (model.rows.upper[row] ?? 0) - shift];
  constraints.set(row, {
    ...(least > -Infinity ? { min: least } : {}),
    ...(most < Infinity ? { max: most } : {}),
  });
}
