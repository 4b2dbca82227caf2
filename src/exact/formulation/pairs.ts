import { Expression } from "./expression.ts";
import type { Programme } from "./programme.ts";
import { sumOf } from "./scope.ts";

/** A reward for common hands: a column that is at most either side. Maximisation presses it up to the smaller one. */
export function formulatePairs(programme: Programme): void {
  const { instance, scope } = programme;
  const { pairs } = instance;
  for (const pair of scope.pairs) {
    const owner = pairs.owner[pair]!;
    if (!programme.counts(owner)) continue;
    const a = sumOf(scope, pairs.a, pair);
    const b = sumOf(scope, pairs.b, pair);
    programme.charge(owner, new Expression().plus(smallest(programme, a, b), -pairs.weight[pair]!));
  }
}

function smallest(programme: Programme, a: Expression, b: Expression): Expression {
  const [leastA, mostA] = programme.range(a);
  const [leastB, mostB] = programme.range(b);
  if (mostA <= leastB) return a;
  if (mostB <= leastA) return b;
  const column = programme.column(Math.min(leastA, leastB), Math.min(mostA, mostB), false, (values) =>
    Math.min(a.at(values), b.at(values)),
  );
  // A fixed side is the upper bound of the column already.
  for (const side of [a, b])
    if (side.columns.length > 0) programme.row(0, new Expression().plus(side).add(column, -1), Infinity);
  return new Expression().add(column, 1);
}
