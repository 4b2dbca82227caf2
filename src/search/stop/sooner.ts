import type { Stop } from "./stop.ts";

/** Stops when the first of two criteria does. */
export function sooner(one: Stop, other: Stop): Stop {
  return { fraction: (view) => Math.max(one.fraction(view), other.fraction(view)) };
}
