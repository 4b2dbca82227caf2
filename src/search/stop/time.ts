import type { Stop } from "./stop.ts";

/** Stops after a time. The clock is the caller's: this library keeps none. */
export function time(seconds: number, clock: () => number): Stop {
  const begin = clock();
  return { fraction: () => (clock() - begin) / 1000 / seconds };
}
