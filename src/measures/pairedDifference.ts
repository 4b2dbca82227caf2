import { sum } from "./distribution.ts";

/** So many differences that are not 0 have 2^20 ways to be turned round: the most that are all looked at. */
const MOST_FLIPS = 20;
/** Differences this close, in proportion, are equal. */
const EXACTNESS = 1e-9;

/** Tests of a paired difference; p is exact and two-sided, in (0, 1]: how often chance alone would show as much. */
export interface PairedDifference {
  readonly pairs: number;
  readonly mean: number;
  /** Sample standard deviation of the differences; null for fewer than two pairs. */
  readonly deviation: number | null;
  /** Effect d_z = mean / deviation; null if all differences are alike. */
  readonly effect: number | null;
  /** Sign test: how many rose and fell. */
  readonly sign: { readonly rose: number; readonly fell: number; readonly p: number | null };
  /** Wilcoxon signed rank: sum of the ranks of those that rose. */
  readonly wilcoxon: { readonly rankSum: number; readonly p: number | null };
  /** Permutation: the mean, if every difference could as well have been the other way; null above 20 that are not 0. */
  readonly permutation: number | null;
}

/**
 * What changed between two measurements of the same people or things, after - before, with exact statistics: in a group of
 * at most twenty no normal theory holds (M24). Differences of 0 say nothing of the direction and are left out of the sign
 * and rank tests (Wilcoxon 1945); equal sizes share their mean rank. p is null where all differences are 0.
 *
 * Test: before 3, 3.5, 2.5, 4, 3, 3.5, after 3.5, 4, 3, 4, 3.5, 4.5: mean 0.5, deviation 0.3162, effect 1.581, p 0.0625.
 * @throws {RangeError} if the lists differ in length or are empty.
 */
export function pairedDifference(before: readonly number[], after: readonly number[]): PairedDifference {
  if (before.length !== after.length || before.length === 0)
    throw new RangeError(`${before.length} values before, ${after.length} after: expected pairs`);
  const differences = after.map((value, index) => value - (before[index] ?? 0));
  const scale = Math.max(...before.map(Math.abs), ...after.map(Math.abs));
  const changed = differences.filter((difference) => Math.abs(difference) > EXACTNESS * scale);
  const mean = sum(differences, (difference) => difference) / differences.length;
  const squares = sum(differences, (difference) => (difference - mean) * (difference - mean));
  const deviation = differences.length < 2 ? null : Math.sqrt(squares / (differences.length - 1));
  const rose = changed.filter((difference) => difference > 0).length;
  return {
    pairs: differences.length,
    mean,
    deviation,
    effect: deviation === null || deviation <= EXACTNESS * scale ? null : mean / deviation,
    sign: { rose, fell: changed.length - rose, p: signTest(rose, changed.length) },
    wilcoxon: signedRank(changed),
    permutation: permutation(changed),
  };
}

/** Twice the smaller tail of a fair coin. */
function signTest(rose: number, all: number): number | null {
  if (all === 0) return null;
  let [ways, tail, total] = [1, 0, 0];
  for (let heads = 0; heads <= all; heads += 1) {
    total += ways;
    if (heads <= Math.min(rose, all - rose)) tail += ways;
    ways = (ways * (all - heads)) / (heads + 1);
  }
  return Math.min(1, (2 * tail) / total);
}

function signedRank(changed: readonly number[]): PairedDifference["wilcoxon"] {
  // Doubled, so that shared ranks are whole.
  const ranks = doubledRanks(changed.map(Math.abs));
  const rankSum = sum(changed.entries(), ([index, value]) => (value > 0 ? (ranks[index] ?? 0) : 0));
  if (changed.length === 0) return { rankSum: 0, p: null };
  const all = sum(ranks, (rank) => rank);
  // ways[s]: the chance that the ranks of those that rise add up to s, each rising or falling as a fair coin.
  let ways: number[] = Array.from({ length: all + 1 }, (_, total) => (total === 0 ? 1 : 0));
  for (const rank of ranks) ways = ways.map((way, total) => (way + (ways[total - rank] ?? 0)) / 2);
  const below = sum(ways.slice(0, rankSum + 1), (way) => way);
  const above = sum(ways.slice(rankSum), (way) => way);
  return { rankSum: rankSum / 2, p: Math.min(1, 2 * Math.min(below, above)) };
}

function doubledRanks(sizes: readonly number[]): readonly number[] {
  const same = (a: number, b: number) => Math.abs(a - b) <= EXACTNESS * Math.max(a, b);
  return sizes.map((size) => {
    const smaller = sizes.filter((other) => other < size && !same(other, size)).length;
    const equal = sizes.filter((other) => same(other, size)).length;
    return 2 * smaller + equal + 1;
  });
}

function permutation(changed: readonly number[]): number | null {
  if (changed.length === 0 || changed.length > MOST_FLIPS) return null;
  const seen = Math.abs(sum(changed, (value) => value));
  const least = seen - EXACTNESS * sum(changed, Math.abs);
  let extreme = 0;
  const flip = (index: number, total: number): void => {
    const value = changed[index];
    if (value === undefined) {
      if (Math.abs(total) >= least) extreme += 1;
      return;
    }
    flip(index + 1, total + value);
    flip(index + 1, total - value);
  };
  flip(0, 0);
  return extreme / 2 ** changed.length;
}
