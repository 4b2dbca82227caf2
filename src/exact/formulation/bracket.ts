/** The neighbours between which a balance lies: the place of the lower one, at most the last but one. */
export function bracketOf(reached: Float64Array, balance: number): number {
  let [low, high] = [0, reached.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (reached[middle]! <= balance) low = middle;
    else high = middle - 1;
  }
  return low;
}
