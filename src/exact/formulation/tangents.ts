import { costAt, type Cost } from "./cost.ts";
import type { Curve } from "./curve.ts";
import { Expression } from "./expression.ts";
import type { Programme } from "./programme.ts";

/** Tangents on either side of the target before anything is known of where the balance comes to lie. */
const FIRST_TANGENTS = 8;
/** Solvers drop smaller amounts; so near the target the cost is 0 to all accuracy. */
const LEAST_SLOPE = 1e-8;

/** Adds a column for a balance and one for its squared cost; returns the latter. */
export function addCurve(programme: Programme, balance: Expression, cost: Cost): number {
  const [least, most] = programme.range(balance);
  const sum = programme.column(least, most, false, (values) => balance.at(values));
  programme.row(0, new Expression().plus(balance, -1).add(sum, 1), 0);
  const highest = Math.max(costAt(cost, least), costAt(cost, most));
  const column = programme.column(0, highest, false, (values) => costAt(cost, values[sum]!));
  const curve: Curve = { cost, balance: sum, column, slopes: [], offsets: [] };
  programme.curves.push(curve);
  for (let step = 1; step <= FIRST_TANGENTS; step += 1) {
    const part = step / FIRST_TANGENTS;
    if (least < cost.target) addTangent(programme, curve, cost.target - part * (cost.target - least));
    if (most > cost.target) addTangent(programme, curve, cost.target + part * (most - cost.target));
  }
  return column;
}

/** Adds the tangent at a balance: a convex cost lies above all its tangents (Kelley 1960, section 2). */
export function addTangent(programme: Programme, curve: Curve, balance: number): void {
  const { target, under, over } = curve.cost;
  const slope = 2 * (balance < target ? under : over) * (balance - target);
  if (Math.abs(slope) < LEAST_SLOPE) return;
  const offset = costAt(curve.cost, balance) - slope * balance;
  curve.slopes.push(slope);
  curve.offsets.push(offset);
  programme.row(offset, new Expression().add(curve.column, 1).add(curve.balance, -slope), Infinity);
}
