import { isBetter } from "../search/tierOrder.ts";
import type { SolveProgress } from "../solve.ts";

/** Tells of all chains as of one search: the mean of their fractions, the sum of their moves, the costs of the best. */
export function mergedProgress(
  chains: number,
  tell: (progress: SolveProgress) => void,
): (chain: number, progress: SolveProgress) => void {
  const latest = new Map<number, SolveProgress>();
  return (chain, progress) => {
    latest.set(chain, progress);
    const all = [...latest.values()];
    const best = all.reduce((one, other) => (isBetter(costs(other), costs(one)) ? other : one));
    tell({
      fraction: all.reduce((sum, { fraction }) => sum + fraction, 0) / chains,
      moves: all.reduce((sum, { moves }) => sum + moves, 0),
      tiers: best.tiers,
    });
  };
}

function costs({ tiers }: SolveProgress): Float64Array {
  return Float64Array.from(tiers, ({ cost }) => cost);
}
