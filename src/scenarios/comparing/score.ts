import { onScale, type Criterion } from "./criterion.ts";

/** Plans on the criteria that may enter a score. */
export interface Scores {
  /** Places of those criteria: no tiers, and defined for every plan. */
  readonly columns: readonly number[];
  /** A row for each plan, a column for each of them: 0 at the worst of its scale, 1 at the best. */
  readonly rows: readonly (readonly number[])[];
  readonly weights: readonly number[];
  /** Weighted mean of each row; null if nothing weighs. */
  readonly totals: readonly (number | null)[];
}

/** @param values a row for each plan, a column for each criterion, in their own units. */
export function scoresOf(
  criteria: readonly Criterion[],
  values: readonly (readonly (number | null)[])[],
): Scores {
  const columns = criteria.flatMap(({ kind }, column) =>
    kind !== "tier" && values.every((row) => typeof row[column] === "number") ? [column] : [],
  );
  const scored = columns.flatMap((column) => criteria[column] ?? []);
  const weights = scored.map(({ weight }) => weight);
  const rows = values.map((row) =>
    scored.map((criterion, place) => onScale(criterion, row[columns[place] ?? 0] ?? 0)),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const total = (row: readonly number[]) =>
    row.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), 0) / all;
  return { columns, rows, weights, totals: rows.map((row) => (all > 0 ? total(row) : null)) };
}
