/** Hours (or any amounts of zero or more) by member id or another key. */
export type Distribution = ReadonlyMap<string, number>;

export function sum<Item>(items: Iterable<Item>, amount: (item: Item) => number): number {
  let total = 0;
  for (const item of items) total += amount(item);
  return total;
}

/** `part / whole`, or null where there is nothing to take a part of. */
export function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

export function groupBy<Item, Key>(items: Iterable<Item>, key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}

/** Adds up the amounts of the items that share a key. */
export function tally<Item>(
  items: Iterable<Item>,
  key: (item: Item) => string,
  amount: (item: Item) => number,
): Map<string, number> {
  const totals = new Map<string, number>();
  for (const item of items) totals.set(key(item), (totals.get(key(item)) ?? 0) + amount(item));
  return totals;
}

/** Shannon entropy in nats; 0 for nothing at all. */
export function entropy(amounts: Iterable<number>): number {
  const all = [...amounts].filter((amount) => amount > 0);
  const total = sum(all, (amount) => amount);
  return Math.max(0, -sum(all, (amount) => (amount / total) * Math.log(amount / total)));
}

/** How many equal parts are as spread as these: e to the power of the entropy; 1 for one part, n for n equal parts. */
export function effectiveNumber(amounts: Iterable<number>): number {
  return Math.exp(entropy(amounts));
}

/**
 * How far two spreads lie in the same hands, in [0, 1]: the sum over members of the lesser of both parts. For two tasks it
 * is exactly the largest share of cases in which the same person can do both.
 */
export function overlap(first: Distribution, second: Distribution, firstTotal = 1, secondTotal = 1): number {
  if (firstTotal <= 0 || secondTotal <= 0) return 0;
  return sum(first, ([key, amount]) => Math.min(amount / firstTotal, (second.get(key) ?? 0) / secondTotal));
}

/** Mean and population standard deviation; null for no values. */
export function spread(
  values: readonly number[],
): { readonly mean: number; readonly deviation: number } | null {
  if (values.length === 0) return null;
  const mean = sum(values, (value) => value) / values.length;
  return {
    mean,
    deviation: Math.sqrt(sum(values, (value) => (value - mean) * (value - mean)) / values.length),
  };
}

/** Mean of values with weights; null if the weights are all zero. */
export function weightedMean<Item>(
  items: readonly Item[],
  value: (item: Item) => number,
  weight: (item: Item) => number,
): number | null {
  return ratio(
    sum(items, (item) => value(item) * weight(item)),
    sum(items, weight),
  );
}
