import type { Ranking } from "../../instance/instance.ts";
import { Expression } from "./expression.ts";
import type { Programme } from "./programme.ts";
import { sumOf } from "./scope.ts";

/** Every owner needs a column for every balance. Owners after so many are charged less than they bear: the mean of all. */
const MOST_OWNERS = 48;

/**
 * The k largest balances together are the least of `k t + sum of what exceeds t` over all t: linear, and exact once it is
 * minimised (Ogryczak and Sliwinski 2003, section 2).
 */
export function formulateRankings(programme: Programme): void {
  for (const ranking of programme.instance.rankings) {
    const balances = balanceColumns(programme, ranking);
    if (balances === null) continue;
    ranking.owners.forEach((owner, place) => {
      const isAll = place + 1 === balances.length;
      programme.charge(
        owner,
        isAll || place >= MOST_OWNERS ? mean(balances) : largest(programme, balances, place + 1),
      );
    });
  }
}

/** A column for each balance, since each stands in many rows; null if none of them can change. */
function balanceColumns(programme: Programme, { opening, terms }: Ranking): readonly number[] | null {
  const sums = Array.from(opening, (at, row) => sumOf(programme.scope, terms, row, at));
  if (!programme.scope.whole && sums.every(({ columns }) => columns.length === 0)) return null;
  return sums.map((sum) => {
    const [least, most] = programme.range(sum);
    const column = programme.column(least, most, false, (values) => sum.at(values));
    programme.row(0, new Expression().plus(sum, -1).add(column, 1), 0);
    return column;
  });
}

function mean(balances: readonly number[]): Expression {
  const all = new Expression();
  for (const balance of balances) all.add(balance, 1 / balances.length);
  return all;
}

/** The mean of the so many largest, 1 or more but not all. */
function largest(programme: Programme, balances: readonly number[], count: number): Expression {
  const lowest = Math.min(...balances.map((balance) => programme.lower[balance]!));
  const highest = Math.max(...balances.map((balance) => programme.upper[balance]!));
  const smallest = programme.column(lowest, highest, false, (values) => {
    return Float64Array.from(balances, (balance) => values[balance]!).sort().at(-count)!; // prettier-ignore
  });
  const sum = new Expression().add(smallest, 1);
  for (const balance of balances) {
    const beyond = programme.column(0, highest - lowest, false, (values) =>
      Math.max(0, values[balance]! - values[smallest]!),
    );
    programme.row(0, new Expression().add(smallest, 1).add(beyond, 1).add(balance, -1), Infinity);
    sum.add(beyond, 1 / count);
  }
  return sum;
}
