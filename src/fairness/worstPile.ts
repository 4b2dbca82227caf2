/** As many steps as 12 different portions take among 12 members. */
const MOST_STEPS = 12 * 531_441;

/**
 * The least that the worst pile can cost somebody, over what its owner is entitled to: the minimum over all divisions of
 * the portions in a pile for each weight of max over piles of cost / weight. Times a member's own weight it is their
 * maximin share for chores with unequal entitlements (Aziz, Chan and Li 2019, "Weighted maxmin fair share allocation of
 * indivisible chores"); with equal weights the usual one (Budish 2011).
 *
 * Exact, by dynamic programming over how many portions of each cost are left: portions that cost the same are one kind, so
 * a rota of many equal turns is small. Always computed up to 12 portions; null when there are too many different ones.
 * Test: costs 40, 25, 20, 10, 5 among three of equal weight give 40/(1/3).
 * @param costs of the portions, >= 0; those of 0 may lie anywhere.
 * @param weights above 0, at least one.
 */
export function worstPile(costs: readonly number[], weights: readonly number[]): number | null {
  const kinds = kindsOf(costs);
  const portions = kinds.reduce((sum, { count }) => sum + count, 0);
  // More piles than portions are not needed: those with the largest weights.
  const piles = [...weights].sort((a, b) => b - a).slice(0, Math.max(1, portions));
  const steps = kinds.reduce((product, { count }) => (product * (count + 1) * (count + 2)) / 2, 1);
  if (steps * piles.length > MOST_STEPS) return null;
  const states = kinds.reduce((product, { count }) => product * (count + 1), 1);
  const [first = 1, ...others] = piles;
  // best[left]: the least worst pile when the portions `left` are divided in the piles so far.
  let best = Float64Array.from({ length: states }, (_, left) => costOf(kinds, left) / first);
  for (const weight of others) {
    const before = best;
    best = Float64Array.from(before);
    const pile = pilesOf(kinds, weight);
    for (let left = 1; left < states; left += 1) best[left] = pile(left, before);
  }
  return best[states - 1] ?? 0;
}

interface Kind {
  readonly cost: number;
  readonly count: number;
  /** What one portion of this kind adds to the number of a state. */
  readonly step: number;
}

function kindsOf(costs: readonly number[]): readonly Kind[] {
  const counts = new Map<number, number>();
  for (const cost of costs) if (cost > 0) counts.set(cost, (counts.get(cost) ?? 0) + 1);
  let step = 1;
  return [...counts]
    .sort(([a], [b]) => b - a)
    .map(([cost, count]) => {
      const kind = { cost, count, step };
      step *= count + 1;
      return kind;
    });
}

function countIn(left: number, { step, count }: Kind): number {
  return Math.floor(left / step) % (count + 1);
}

function costOf(kinds: readonly Kind[], left: number): number {
  return kinds.reduce((sum, kind) => sum + kind.cost * countIn(left, kind), 0);
}

/** The best that one more pile of a weight can take of what is left, the rest going to the piles before. */
function pilesOf(kinds: readonly Kind[], weight: number): (left: number, before: Float64Array) => number {
  let best = Infinity;
  const take = (place: number, left: number, rest: number, cost: number, before: Float64Array): void => {
    // A pile that is worse already only grows.
    if (cost / weight >= best) return;
    const kind = kinds[place];
    if (kind === undefined) {
      best = Math.min(best, Math.max(cost / weight, before[rest] ?? 0));
      return;
    }
    for (let taken = 0; taken <= countIn(left, kind); taken += 1)
      take(place + 1, left, rest - taken * kind.step, cost + taken * kind.cost, before);
  };
  return (left, before) => {
    best = before[left] ?? Infinity;
    take(0, left, left, 0, before);
    return best;
  };
}
