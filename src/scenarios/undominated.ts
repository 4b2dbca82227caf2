/** Costs that differ by less are equal: they are sums with rounding errors. */
const ACCURACY = 1e-9;

interface Point {
  readonly costs: readonly [number, number];
}

/** Points that no other beats: none is as good in both costs and better in one. From the least first cost on; of equal ones the first. */
export function undominated<Of extends Point>(points: readonly Of[]): readonly Of[] {
  const kept = points.filter(
    (point, index) =>
      !points.some((other, place) => isAsGood(other, point) && (!isAsGood(point, other) || place < index)),
  );
  return kept.sort((a, b) => a.costs[0] - b.costs[0]);
}

function isAsGood({ costs: one }: Point, { costs: other }: Point): boolean {
  return one[0] <= other[0] + ACCURACY && one[1] <= other[1] + ACCURACY;
}
