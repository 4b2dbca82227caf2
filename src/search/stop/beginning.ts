import type { Stop } from "./stop.ts";

/** So much spent at the first look leaves no room for a beginning and a rest. */
const MUCH = 0.2;

/**
 * The beginning of another criterion: until so much is spent, from the first look on if that took long, since what a search spends
 * before it tries anything is no search. All of it if the first look has spent much of the whole.
 */
export function beginning(of: Stop, until: number): Stop {
  let first: number | null = null;
  return {
    fraction: (view) => {
      const spent = of.fraction(view);
      first ??= spent;
      if (first > MUCH) return spent;
      return (spent - (first > until / 2 ? first : 0)) / until;
    },
  };
}
