import type { Stop } from "./stop.ts";

/** Stops as soon as all work is covered and the last tier costs no more than the target; else as another criterion says. */
export function target(cost: number, otherwise: Stop): Stop {
  return {
    fraction: (view) => (view.broken === 0 && isReached(view.tiers, cost) ? 1 : otherwise.fraction(view)),
  };
}

/** Whether every tier but the last costs nothing, and the last no more than the target. */
export function isReached(tiers: Float64Array, cost: number): boolean {
  const last = tiers.length - 1;
  return tiers.every((tier, index) => (index < last ? tier <= 1e-9 : tier <= cost));
}
