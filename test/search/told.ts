import type { SearchProgress } from "../../src/search/search.ts";

/** All that a search tells, each as it was then: it goes on in the same arrays. */
export function told(steps: Iterable<SearchProgress>): SearchProgress[] {
  return Array.from(steps, (step) => ({
    ...step,
    tiers: step.tiers.slice(),
    portions: step.portions.slice(),
  }));
}

/** The last of what a search tells. */
export function end(steps: Iterable<SearchProgress>): SearchProgress {
  let last: SearchProgress | null = null;
  for (const step of steps) last = step;
  if (last === null) throw new RangeError("the search told nothing");
  return last;
}
