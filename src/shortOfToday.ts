import type { Compiled } from "./compile.ts";
import { shortfall } from "./measures/againstToday.ts";
import { availableIn, existsIn, type Division, type Holding } from "./measures/division.ts";

/**
 * By how much a solution is worse in its last period than today's division, in the figures in which no plan should be: 0 if
 * in none. Undefined if nothing is known of today.
 */
export function shortOfToday(compiled: Compiled): ((portions: ArrayLike<number>) => number) | undefined {
  const divided = lastDivision(compiled);
  const { tasks, capacity } = divided([]);
  const short = shortfall(compiled.organisation, { tasks, capacity });
  return short && ((portions) => short(divided(portions)));
}

/** Reads off solutions who does what in the last period: `planDivision` of their plans, without making the plans. */
export function lastDivision({
  organisation,
  turns,
  cells,
}: Compiled): (portions: ArrayLike<number>) => Division {
  const period = organisation.calendar.periods - 1;
  const tasks = organisation.tasks.filter((task) => existsIn(task, period));
  const capacity = new Map(organisation.members.map((member) => [member.id, availableIn(member, period)]));
  const lasting = tasks.flatMap((task) => {
    const last = turns.filter(({ of, first, last }) => of.task === task && first <= period && period <= last);
    return last.flatMap((turn) => cells[turn.index] ?? []);
  });
  return (portions) => {
    const holdings: Holding[] = [];
    for (const { cell, person, turn, share: part, ownHours } of lasting) {
      const held = portions[cell] ?? 0;
      if (held === 0) continue;
      const { task } = turn.of;
      const share = held * part;
      holdings.push({ member: person.member, task, share, hours: share * task.hours, own: held * ownHours });
    }
    return { organisation, period, tasks, capacity, holdings };
  };
}
