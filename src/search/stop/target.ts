import type { Stop } from "./stop.ts";

/** Stops as soon as all work is covered and the last tier costs no more than the target; else as another criterion says. */
export function target(cost: number, otherwise: Stop): Stop {
  return {
    fraction(view) {
      const last = view.tiers.length - 1;
      const reached = view.broken === 0 && view.tiers.every((tier, index) => (index < last ? tier <= 1e-9 : tier <= cost));
      return reached ? 1 : otherwise.fraction(view);
    },
  };
}
