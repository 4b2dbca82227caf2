/** So many ways to choose the first group are looked at; C(20, 10) is 184756. */
const MOST_WAYS = 200_000;
/** Differences this close are equal. */
const EXACTNESS = 1e-9;

/**
 * Exact two-sided permutation test of a difference of means: the share of all ways to choose a first group of that size whose
 * difference is at least as large as the one seen. In (0, 1]; null if a group is empty or there are too many ways (more than
 * about 20 values). No chance, no normal theory: with few people it says how little can be said.
 */
export function permutationP(first: readonly number[], second: readonly number[]): number | null {
  const all = [...first, ...second];
  const size = Math.min(first.length, second.length);
  const ways = choices(all.length, size);
  if (size === 0 || ways > MOST_WAYS) return null;
  const smaller = first.length <= second.length ? first : second;
  const total = all.reduce((sum, value) => sum + value, 0);
  const difference = (chosen: number) => Math.abs(chosen / size - (total - chosen) / (all.length - size));
  const seen = difference(smaller.reduce((sum, value) => sum + value, 0));
  const scale = Math.max(...all.map(Math.abs));
  let extreme = 0;
  const choose = (from: number, left: number, chosen: number): void => {
    if (left === 0) {
      if (difference(chosen) >= seen - EXACTNESS * scale) extreme += 1;
      return;
    }
    for (let index = from; index <= all.length - left; index += 1)
      choose(index + 1, left - 1, chosen + (all[index] ?? 0));
  };
  choose(0, size, 0);
  return extreme / ways;
}

/** The number of ways to choose `size` out of `count`. */
function choices(count: number, size: number): number {
  let ways = 1;
  for (let index = 1; index <= size; index += 1) ways = (ways * (count - size + index)) / index;
  return Math.round(ways);
}
