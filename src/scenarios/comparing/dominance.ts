/** Values that differ by less are the same. */
export const SAME = 1e-9;

/**
 * Which items each one is dominated by: those that are at least as good on all criteria and better on one. Values are such
 * that more is better; where either has none, a criterion says nothing.
 * @param values a row for each item, a column for each criterion.
 */
export function dominators(values: readonly (readonly (number | null)[])[]): readonly (readonly number[])[] {
  return values.map((own) => values.flatMap((other, place) => (dominates(other, own) ? [place] : [])));
}

function dominates(one: readonly (number | null)[], other: readonly (number | null)[]): boolean {
  let better = false;
  for (const [column, value] of one.entries()) {
    const against = other[column] ?? null;
    if (value === null || against === null) continue;
    if (value < against - SAME) return false;
    if (value > against + SAME) better = true;
  }
  return better;
}
