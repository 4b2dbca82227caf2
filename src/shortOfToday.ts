import type { Compiled } from "./compile.ts";
import { shortfall } from "./measures/againstToday.ts";
import { existsIn, momentOf, type Division, type Holding } from "./measures/division.ts";

/**
 * By how much a solution is worse in its last period than today's division, in the figures in which no plan should be: 0 if
 * in none. Undefined if nothing is known of today. What it needs is made ready when it is first asked.
 */
export function shortOfToday(compiled: Compiled): ((portions: ArrayLike<number>) => number) | undefined {
  if (compiled.organisation.asIs.length === 0) return undefined;
  let ready: ((portions: ArrayLike<number>) => number) | null = null;
  return (portions) => (ready ??= reader(compiled))(portions);
}

function reader(compiled: Compiled): (portions: ArrayLike<number>) => number {
  const { organisation } = compiled;
  const short = shortfall(organisation, momentOf(organisation, lastPeriod(compiled)));
  if (short === undefined) return () => 0;
  const divided = lastDivision(compiled);
  return (portions) => short(divided(portions));
}

/** Reads off solutions who does what in the last period: `planDivision` of their plans, without making the plans. */
export function lastDivision(compiled: Compiled): (portions: ArrayLike<number>) => Division {
  const { organisation, tasks, cells } = compiled;
  const period = lastPeriod(compiled);
  const moment = momentOf(organisation, period);
  const lasting = tasks
    .filter(({ task }) => existsIn(task, period))
    .flatMap(({ turns }) => turns.filter(({ first, last }) => first <= period && period <= last))
    .flatMap((turn) => cells[turn.index] ?? []);
  return (portions) => {
    const holdings: Holding[] = [];
    for (const { cell, person, turn, share: part, ownHours } of lasting) {
      const held = portions[cell] ?? 0;
      if (held === 0) continue;
      const { task } = turn.of;
      const share = held * part;
      holdings.push({ member: person.member, task, share, hours: share * task.hours, own: held * ownHours });
    }
    return { organisation, period, ...moment, holdings };
  };
}

function lastPeriod({ organisation }: Compiled): number {
  return organisation.calendar.periods - 1;
}
