import type { Stop } from "./stop.ts";

/**
 * The beginning of another criterion, until it says that so much is spent; all of it if half of that is spent at the first look
 * already, so that a search that is only just begun is not thrown away.
 */
export function beginning(of: Stop, until: number): Stop {
  let end: number | null = null;
  return {
    fraction: (view) => {
      const spent = of.fraction(view);
      end ??= spent > until / 2 ? 1 : until;
      return spent / end;
    },
  };
}
