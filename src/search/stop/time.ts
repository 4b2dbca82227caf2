import type { Stop } from "./stop.ts";

/** Stops after a time, by default from now on. The clock is the caller's: this library keeps none. */
export function time(seconds: number, clock: () => number, begin = clock()): Stop {
  return { fraction: () => (clock() - begin) / 1000 / seconds };
}
