import { costAt, type Cost } from "./cost.ts";
import { linesAt, type Curve, type Line } from "./curve.ts";
import { Expression } from "./expression.ts";
import type { Programme } from "./programme.ts";
import { reachableBalances } from "./reachable.ts";

/** Balances on either side of the target that get lines before anything is known of where the balance comes to lie. */
const FIRST_LINES = 8;
/** Solvers drop smaller amounts: so flat a line is taken for level. */
const LEAST_SLOPE = 1e-8;
/** So low a line says no more than that costs are not below 0. */
const LEAST_HEIGHT = 1e-12;

/** Adds a column for a balance and one for its squared cost; returns the latter. */
export function addCurve(programme: Programme, balance: Expression, cost: Cost): number {
  const [least, most] = programme.range(balance);
  const reached = reachableBalances(programme, balance);
  const sum = programme.column(least, most, false, (values) => balance.at(values));
  programme.row(0, new Expression().plus(balance, -1).add(sum, 1), 0);
  const highest = Math.max(costAt(cost, least), costAt(cost, most));
  const column = programme.column(0, highest, false, (values) => costAt(cost, values[sum]!));
  const curve: Curve = {
    cost,
    balance: sum,
    column,
    reached: reached !== null && reached.length > 1 ? reached : null,
    slopes: [],
    offsets: [],
  };
  programme.curves.push(curve);
  for (let step = 1; step <= FIRST_LINES; step += 1) {
    const part = step / FIRST_LINES;
    if (least < cost.target) addLines(programme, curve, cost.target - part * (cost.target - least));
    if (most > cost.target) addLines(programme, curve, cost.target + part * (most - cost.target));
  }
  return column;
}

/** Bounds a squared cost from below by the highest lines at a balance; returns how many are new. */
export function addLines(programme: Programme, curve: Curve, balance: number): number {
  let added = 0;
  for (const line of linesAt(curve, balance)) {
    const { slope, offset } = Math.abs(line.slope) < LEAST_SLOPE ? level(programme, curve, line) : line;
    if ((slope === 0 && offset <= LEAST_HEIGHT) || isKnown(curve, slope, offset)) continue;
    curve.slopes.push(slope);
    curve.offsets.push(offset);
    programme.row(offset, new Expression().add(curve.column, 1).add(curve.balance, -slope), Infinity);
    added += 1;
  }
  return added;
}

/** A level line that lies nowhere above an almost level one. */
function level({ lower, upper }: Programme, { balance }: Curve, { slope, offset }: Line): Line {
  return { slope: 0, offset: offset + Math.min(slope * lower[balance]!, slope * upper[balance]!) };
}

function isKnown({ slopes, offsets }: Curve, slope: number, offset: number): boolean {
  return slopes.some((known, at) => known === slope && offsets[at] === offset);
}
