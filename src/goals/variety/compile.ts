import type { Compilation } from "../../compilation.ts";

/** Who wishes variety does not spend their hours on few tasks. */
export function compile(compilation: Compilation, weight: number): void {
  const people = compilation.people.filter((person) => person.member.variety && person.capacity > 0);
  if (people.length === 0) return;
  const owner = compilation.owner("variety", "goal", weight);
  for (const person of people) {
    for (const { turns } of compilation.tasks) {
      const held = compilation.cellsIn(turns, person);
      compilation.builder.ledger({
        owner,
        cells: held.map(({ cell }) => cell),
        amounts: held.map(({ ownHours, turn }) => (ownHours * turn.weeks) / person.capacity),
        cost: { target: 0, over: 1 / people.length, power: 2 },
      });
    }
  }
}
