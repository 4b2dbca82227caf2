import { costAt, type Cost } from "./cost.ts";
import { Expression } from "./expression.ts";
import type { Programme } from "./programme.ts";
import { addCurve } from "./tangents.ts";

/**
 * The cost of a balance as an expression that minimisation presses down onto the cost, or, if it is squared, onto its
 * tangents. A side of the target that the balance cannot reach costs nothing and may have any price.
 * @throws {RangeError} if the cost is not convex where the balance can come.
 */
export function convexCost(programme: Programme, balance: Expression, cost: Cost): Expression {
  if (balance.columns.length === 0) return new Expression(costAt(cost, balance.constant));
  const [least, most] = programme.range(balance);
  const { target } = cost;
  const under = least < target ? cost.under : 0;
  const over = most > target ? cost.over : 0;
  if (under === 0 && over === 0) return new Expression();
  if (cost.squared) {
    if (under < 0 || over < 0) throw new RangeError("a squared cost below 0 is not convex");
    return new Expression().add(addCurve(programme, balance, { ...cost, under, over }), 1);
  }
  if (most <= target) return new Expression(under * target).plus(balance, -under);
  if (least >= target) return new Expression(-over * target).plus(balance, over);
  if (under + over < 0) throw new RangeError("a cost that falls on both sides of its target is not convex");
  if (under === 0) return new Expression().add(excess(programme, balance, target, 1), over);
  const shortfall = new Expression().add(excess(programme, balance, target, -1), under + over);
  return over === 0 ? shortfall : shortfall.plus(balance, over).plus(new Expression(target), -over);
}

/** A column that is at least what a balance exceeds its target by (`side` 1), or falls short of it (`side` -1). */
export function excess(programme: Programme, balance: Expression, target: number, side: 1 | -1): number {
  const [least, most] = programme.range(balance);
  const furthest = side === 1 ? most - target : target - least;
  const column = programme.column(0, furthest, false, (values) =>
    Math.max(0, side * (balance.at(values) - target)),
  );
  programme.row(-side * target, new Expression().plus(balance, -side).add(column, 1), Infinity);
  return column;
}
