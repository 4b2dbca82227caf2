import type { Facts } from "../../verification/facts.ts";
import { overlapsOf, sameHands } from "../../verification/overlap.ts";

/** The part of the work, along `after` dependencies inside processes, that has to change hands. */
export function verify(facts: Facts): number {
  let changed = 0;
  let weights = 0;
  for (const { from, to, kind, strength } of facts.organisation.dependencies) {
    const earlier = facts.taskById.get(from);
    const later = facts.taskById.get(to);
    if (kind !== "after" || earlier === undefined || later === undefined) continue;
    const { process } = earlier.task;
    if (process === undefined || process !== later.task.process) continue;
    const value = strength ?? Math.min(earlier.task.hours, later.task.hours);
    for (const { one, other, periods } of overlapsOf(earlier, later)) {
      changed += value * periods * (1 - sameHands(facts, one, other));
      weights += value * periods;
    }
  }
  return weights > 0 ? changed / weights : 0;
}
