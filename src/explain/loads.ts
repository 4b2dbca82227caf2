import type { Compiled } from "../compile.ts";
import type { Person } from "../domain/people.ts";

/** Hours a week that a member is busy in each period with what they hold, what stands beside it, and looking on. */
export function loadOf(
  { organisation, cells, companions }: Compiled,
  portions: ArrayLike<number>,
  person: Person,
): Float64Array {
  const { periods, weeksPerPeriod } = organisation.calendar;
  const load = new Float64Array(periods);
  const add = (period: number, hours: number) => {
    load[period] = (load[period] ?? 0) + hours;
  };
  for (const own of cells) {
    for (const { cell, person: holder, turn, ownHours, shadowHours } of own) {
      const held = holder === person ? (portions[cell] ?? 0) : 0;
      if (held === 0) continue;
      for (const period of turn.periods) add(period, held * ownHours);
      if (shadowHours > 0) add(turn.first - 1, (held * shadowHours) / weeksPerPeriod);
    }
  }
  for (const { of, hours, cells: beside } of companions) {
    for (const { cell, person: holder } of beside)
      if (holder === person) for (const period of of.periods) add(period, (portions[cell] ?? 0) * hours);
  }
  return load;
}
