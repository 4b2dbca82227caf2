import type { Compilation } from "../../compilation.ts";
import { meanUtilisation } from "../../domain/satisfaction.ts";

/** Everybody is as busy as everybody else, in proportion to their hours. */
export function compile(compilation: Compilation, weight: number): void {
  const mean = meanUtilisation(compilation.tasks, compilation.people);
  const people = compilation.people.filter((person) => person.capacity > 0);
  if (mean === 0 || people.length === 0) return;
  const owner = compilation.owner("workload", "goal", weight);
  const { weeksPerPeriod } = compilation.organisation.calendar;
  for (const person of people) {
    const full = person.capacity * mean;
    const loads = [
      ...compilation.cellsOf(person).map(({ cell, ownHours, shadowHours, turn }) => ({
        cell,
        hours: ownHours * turn.weeks + shadowHours,
      })),
      ...compilation.besidesOf(person).map(({ cell, companion }) => ({
        cell,
        hours: companion.hours * companion.of.periods.length * weeksPerPeriod,
      })),
    ];
    compilation.builder.ledger({
      owner,
      cells: loads.map(({ cell }) => cell),
      amounts: loads.map(({ hours }) => hours / full),
      cost: { target: 1, under: 1 / people.length, over: 1 / people.length, power: 2 },
    });
  }
}
