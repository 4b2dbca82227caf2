import type { Compilation } from "../../compilation.ts";

/** Who wishes variety does not spend their hours on few tasks. */
export function compile(compilation: Compilation, weight: number): void {
  const people = compilation.people.filter((person) => person.member.variety && person.capacity > 0);
  if (people.length === 0) return;
  const owner = compilation.owner("variety", "goal", weight);
  const tasks = compilation.tasks.map(({ turns }) =>
    compilation.amounts(turns, ({ ownHours, turn }) => ownHours * turn.weeks),
  );
  for (const person of people) {
    for (const hours of tasks) {
      compilation.builder.ledger({
        owner,
        ...compilation.side(hours, person, (own) => own / person.capacity),
        cost: { target: 0, over: 1 / people.length, power: 2 },
      });
    }
  }
}
