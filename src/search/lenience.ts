/** What crossing bounds and leaving work open cost at one moment of a lenient annealing, on its scale of costs. */
export interface LenientPrices {
  /** A portion over a hard bound. */
  readonly excess: number;
  /** An open portion of usual size. */
  readonly open: number;
}

/** The price of a portion over a bound at first, and by how many times that it rises steadily. */
const FIRST = 0.1;
const RISE = 3;
/** An open portion costs so many times one over a bound, so that open work is the last to give. */
const OPEN = 8;
/** From here on crossing bounds doubles in price so often, and leaving work open does not: what fits nowhere is left open. */
const TURN = 0.85;
const DOUBLINGS = 6;

/**
 * Prices that rise while the annealing cools: in the beginning bounds are crossed freely, in the end not at all.
 * @param progress of the annealing, 0 to 1.
 */
export function lenientPrices(progress: number): LenientPrices {
  const price = FIRST * (1 + RISE * progress);
  let excess = price;
  for (let at = TURN; at < progress; at += (1 - TURN) / DOUBLINGS) excess *= 2;
  return { excess, open: OPEN * price };
}
