import { convexCost } from "./convexCost.ts";
import { Expression } from "./expression.ts";
import type { Programme } from "./programme.ts";

/** Which way a key's activity needs holding: up as soon as a cell holds a portion, down as long as none does. */
interface Direction {
  readonly up: boolean;
  readonly down: boolean;
}

/** Keys are active or not; their number is bounded and costs as a balance does. */
export function formulateCounts(programme: Programme): void {
  const { instance, scope } = programme;
  const { counts } = instance;
  for (const count of scope.counts) {
    const owner = counts.owner[count]!;
    const priced = programme.counts(owner);
    const [under, over] = [priced ? counts.under[count]! : 0, priced ? counts.over[count]! : 0];
    const [first, end] = [counts.keys.start[count]!, counts.keys.start[count + 1]!];
    const [lower, upper] = [counts.lower[count]!, counts.upper[count]!];
    const direction = { up: over > 0 || upper < end - first, down: under > 0 || lower > 0 };
    if (!direction.up && !direction.down) continue;
    const active = new Expression();
    for (let at = first; at < end; at += 1)
      active.plus(activity(programme, counts.keys.items[at]!, direction));
    if (lower > 0 || upper < end - first) programme.row(lower, active, upper);
    const cost = { target: counts.target[count]!, under, over, squared: false };
    programme.charge(owner, convexCost(programme, active, cost));
  }
}

/** 1 if a key is active, else 0. */
function activity(programme: Programme, key: number, { up, down }: Direction): Expression {
  const { instance, scope, upper } = programme;
  const { start, items } = instance.keys.cells;
  const columns: number[] = [];
  for (let at = start[key]!; at < start[key + 1]!; at += 1) {
    const cell = items[at]!;
    const column = scope.columnOf[cell]!;
    if (column < 0 ? scope.fixed[cell]! > 0 : programme.lower[column]! > 0) return new Expression(1);
    if (column >= 0 && upper[column]! > 0) columns.push(column);
  }
  if (columns.length === 0) return new Expression();
  if (columns.length === 1 && upper[columns[0]!] === 1) return new Expression().add(columns[0]!, 1);
  const active = programme.column(0, 1, up, (values) =>
    columns.some((column) => values[column]! > 0.5) ? 1 : 0,
  );
  if (up) {
    for (const column of columns)
      programme.row(0, new Expression().add(active, upper[column]!).add(column, -1), Infinity);
  }
  if (down) {
    const portions = new Expression().add(active, -1);
    for (const column of columns) portions.add(column, 1);
    programme.row(0, portions, Infinity);
  }
  return new Expression().add(active, 1);
}
