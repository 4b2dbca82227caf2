import type { Instance } from "../instance/instance.ts";

/** Branch and bound of the whole seldom ends in seconds beyond so many cells. */
const PROVABLE_CELLS = 150;

/**
 * Whether an instance is so small that it can be proven as a whole: the time is best spent on that, elsewhere on searching and on
 * parts of it, unless the relaxation is near.
 */
export function isProvable({ cells }: Instance): boolean {
  return cells.count <= PROVABLE_CELLS;
}
