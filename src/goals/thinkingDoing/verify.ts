import type { Facts } from "../../verification/facts.ts";
import { seasonShares, tasksByProcess } from "../../verification/seasonShares.ts";
import { sumOf } from "../../verification/sum.ts";

/** The part of the regulating hours of a process that is not in the hands of those who do its work. */
export function verify(facts: Facts): number {
  let apart = 0;
  let weights = 0;
  for (const tasks of tasksByProcess(facts).values()) {
    const regulating = tasks.filter(({ task }) => task.kind === "regulating");
    const doing = tasks.filter(({ task }) => task.kind === "executing" || task.kind === "supporting");
    for (const season of facts.calendar.seasons) {
      const thought = seasonShares(facts, regulating, season);
      const done = seasonShares(facts, doing, season);
      if (thought.hours === 0 || done.hours === 0) continue;
      const same = sumOf(thought.shares, ([member, share]) => Math.min(share, done.shares.get(member) ?? 0));
      apart += thought.hours * (1 - same);
      weights += thought.hours;
    }
  }
  return weights > 0 ? apart / weights : 0;
}
