import type { Holding, Holdings } from "./holding.ts";
import type { MemberFacts } from "./member.ts";
import type { Turn } from "./turn.ts";

/** Hours, once, that a holding asks in the period before its turn; 0 where nothing is handed over. */
export function shadowHours({ turn, share }: Holding): number {
  return turn.preceded ? turn.task.staffing.shadow * share : 0;
}

/** The load of every member in every period, in hours a week: own, companion and shadow hours. */
export function readLoads(
  members: readonly MemberFacts[],
  turns: readonly Turn[],
  holdings: Holdings,
  calendar: { readonly periods: number; readonly weeks: number },
): readonly Float64Array[] {
  const loads = members.map(() => new Float64Array(calendar.periods));
  const add = (member: MemberFacts, period: number, hours: number): void => {
    const load = loads[member.index];
    if (load !== undefined) load[period] = (load[period] ?? 0) + hours;
  };
  for (const turn of turns) {
    for (const holding of holdings.byTurn[turn.index]?.values() ?? []) {
      for (const period of turn.active) add(holding.member, period, holding.ownHours);
      const before = shadowHours(holding);
      if (before > 0) add(holding.member, turn.first - 1, before / calendar.weeks);
    }
    for (const companion of holdings.companions[turn.index] ?? []) {
      for (const period of turn.active) add(companion.member, period, companion.hours);
    }
  }
  return loads;
}
