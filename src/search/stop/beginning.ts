import type { Stop } from "./stop.ts";

/** The beginning of another criterion, until it says that so much is spent. */
export function beginning(of: Stop, until: number): Stop {
  return { fraction: (view) => of.fraction(view) / until };
}
