import type { Season } from "./calendar.ts";
import type { Facts } from "./facts.ts";
import type { MemberFacts } from "./member.ts";
import type { TaskFacts } from "./turn.ts";

/** Who holds which part of the hours of some tasks in a season. */
export interface SeasonShares {
  /** Hours of the tasks in the season. */
  readonly hours: number;
  readonly shares: ReadonlyMap<MemberFacts, number>;
}

/** Turns count for the periods in which they are active within the season: terms need not follow seasons. */
export function seasonShares(facts: Facts, tasks: readonly TaskFacts[], season: Season): SeasonShares {
  const held = new Map<MemberFacts, number>();
  let hours = 0;
  for (const task of tasks) {
    const perPeriod = task.task.hours * facts.calendar.weeks;
    for (let period = season.first; period < season.end; period += 1) {
      const turn = task.turnIn[period];
      if (turn === undefined) continue;
      hours += perPeriod;
      for (const [member, { share }] of facts.holdersOf(turn)) {
        held.set(member, (held.get(member) ?? 0) + share * perPeriod);
      }
    }
  }
  const shares = new Map<MemberFacts, number>();
  for (const [member, own] of held) shares.set(member, own / hours);
  return { hours, shares };
}

/** The tasks of each process, in the order of the processes. */
export function tasksByProcess(facts: Facts): ReadonlyMap<string, readonly TaskFacts[]> {
  const groups = new Map<string, TaskFacts[]>(facts.organisation.processes.map(({ id }) => [id, []]));
  for (const task of facts.tasks)
    if (task.task.process !== undefined) groups.get(task.task.process)?.push(task);
  return groups;
}
