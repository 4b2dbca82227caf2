import { dominators, SAME } from "./comparing/dominance.ts";

interface Point {
  readonly costs: readonly [number, number];
}

/** Points that no other dominates, from the least first cost on; of equal ones the first. */
export function undominated<Of extends Point>(points: readonly Of[]): readonly Of[] {
  const dominated = dominators(points.map(({ costs }) => costs.map((cost) => -cost)));
  return points
    .filter((_, index) => dominated[index]?.length === 0)
    .filter((point, index, left) => !left.slice(0, index).some((earlier) => isSame(earlier, point)))
    .sort((a, b) => a.costs[0] - b.costs[0]);
}

function isSame({ costs: one }: Point, { costs: other }: Point): boolean {
  return one.every((cost, index) => Math.abs(cost - (other[index] ?? NaN)) <= SAME);
}
