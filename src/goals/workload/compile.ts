import type { Compilation } from "../../compilation.ts";
import { meanUtilisation } from "../../domain/satisfaction.ts";

/** Everybody is as busy as everybody else, in proportion to their hours. */
export function compile(compilation: Compilation, weight: number): void {
  const mean = meanUtilisation(compilation.tasks, compilation.people);
  const people = compilation.people.filter((person) => person.capacity > 0);
  if (mean === 0 || people.length === 0) return;
  const owner = compilation.owner("workload", "goal", weight);
  const { weeksPerPeriod } = compilation.organisation.calendar;
  const hours = compilation.amounts(
    compilation.turns,
    ({ ownHours, shadowHours, turn }) => ownHours * turn.weeks + shadowHours,
  );
  for (const person of people) {
    const full = person.capacity * mean;
    const held = compilation.side(hours, person, (own) => own / full);
    const besides = compilation.besidesOf(person);
    compilation.builder.ledger({
      owner,
      cells: [...held.cells, ...besides.map(({ cell }) => cell)],
      amounts: [
        ...held.amounts,
        ...besides.map(({ companion: { hours, of } }) => (hours * of.periods.length * weeksPerPeriod) / full),
      ],
      cost: { target: 1, under: 1 / people.length, over: 1 / people.length, power: 2 },
    });
  }
}
