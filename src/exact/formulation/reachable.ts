import type { Expression } from "./expression.ts";
import type { Programme } from "./programme.ts";

/** More balances than this lie so close together that knowing them helps little; for a few cells they are not worth the time. */
const MOST_BALANCES = { whole: 1024, free: 32 };
/** Sums that are made before those that coincide are told from each other, for each balance that is kept. */
const SUMS = 8;
/** Sums that differ by less, of their size, differ by rounding. */
const ROUNDING = 1e-12;

/**
 * Every balance that whole columns can bring about, in rising order, perhaps with some that they cannot: the sums of
 * multiples of the amounts. Null if there are too many, or if a column need not be whole.
 */
export function reachableBalances(programme: Programme, balance: Expression): Float64Array | null {
  const { columns, amounts } = balance;
  const most = programme.scope.whole ? MOST_BALANCES.whole : MOST_BALANCES.free;
  /** How many steps there are of each amount. */
  const steps = new Map<number, number>();
  let least = balance.constant;
  for (let at = 0; at < columns.length; at += 1) {
    const [column, amount] = [columns[at]!, amounts[at]!];
    const [lower, upper] = [programme.lower[column]!, programme.upper[column]!];
    if (programme.integer[column] !== 1 || !Number.isFinite(upper - lower)) return null;
    least += amount * (amount > 0 ? lower : upper);
    steps.set(Math.abs(amount), (steps.get(Math.abs(amount)) ?? 0) + upper - lower);
    if (steps.size > most) return null;
  }
  let reached: readonly number[] = [least];
  // The largest amounts make the fewest sums that coincide: too many are found early.
  for (const [amount, count] of [...steps].sort(([one], [other]) => other - one)) {
    if (amount === 0) continue;
    if (reached.length * (count + 1) > SUMS * most) return null;
    const sums = reached.flatMap((sum) =>
      Array.from({ length: count + 1 }, (_, step) => sum + step * amount),
    );
    reached = distinct(sums.sort((one, other) => one - other));
    if (reached.length > most) return null;
  }
  return Float64Array.from(reached);
}

function distinct(sorted: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const value of sorted) {
    const last = kept.at(-1);
    if (last === undefined || value - last > ROUNDING * Math.max(1, Math.abs(value))) kept.push(value);
  }
  return kept;
}
