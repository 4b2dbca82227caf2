/** At which weight of a criterion another item takes the first place. */
export interface Crossing {
  /** The weight, >= 0. */
  readonly weight: number;
  /** Which item is as good there as the first, and better beyond. */
  readonly item: number;
}

/** How far the weight of one criterion may change before the first place does; null where it never does. */
export interface Sensitivity {
  readonly more: Crossing | null;
  readonly less: Crossing | null;
}

/**
 * How sensitive the first place is to each weight, all others staying as they are. The weighted sum of an item is linear in
 * one weight, so the first place is lost where its line crosses another: exactly, without trying (Triantaphyllou and Sanchez
 * 1997, "A sensitivity analysis approach for some deterministic multi-criteria decision making methods").
 * @param values a row for each item, a column for each criterion, more is better.
 * @param weights one a column.
 * @param first the item with the largest weighted sum.
 */
export function sensitivities(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  first: number,
): readonly Sensitivity[] {
  const sums = values.map((row) =>
    row.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), 0),
  );
  return weights.map((weight, column) => {
    const crossings = values.flatMap((row, item): Crossing[] => {
      const gain = (row[column] ?? 0) - (values[first]?.[column] ?? 0);
      if (item === first || Math.abs(gain) < 1e-12) return [];
      return [{ item, weight: weight + ((sums[first] ?? 0) - (sums[item] ?? 0)) / gain }];
    });
    const more = crossings.filter((each) => better(values, column, each.item, first));
    const less = crossings.filter((each) => !better(values, column, each.item, first) && each.weight >= 0);
    return {
      more: more.reduce<Crossing | null>((least, each) => (least === null || each.weight < least.weight ? each : least), null), // prettier-ignore
      less: less.reduce<Crossing | null>((most, each) => (most === null || each.weight > most.weight ? each : most), null), // prettier-ignore
    };
  });
}

function better(values: readonly (readonly number[])[], column: number, item: number, than: number): boolean {
  return (values[item]?.[column] ?? 0) > (values[than]?.[column] ?? 0);
}
