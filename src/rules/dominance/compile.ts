import type { Compilation } from "../../compilation.ts";
import { activeIn, select } from "../../domain/selection.ts";
import type { Named } from "../../model/rule.ts";
import type { Dominance } from "./schema.ts";

/** Nobody holds more than a share of all regulating hours. */
export function compile(stated: readonly Named<Dominance>[], compilation: Compilation): void {
  for (const named of stated) {
    const { max, select: selector, members, periods = compilation.periods } = named.rule;
    const { owner, hard } = compilation.ownerOf(named, "hard");
    const turns = select(compilation.tasks, selector).flatMap((planned) => planned.turns);
    const people = compilation.people.filter(
      (person) => members?.includes(person.member.id) ?? person.capacity > 0,
    );
    const active = activeIn(periods, turns).map((some) => ({
      some,
      hours: some.reduce((sum, turn) => sum + turn.of.task.hours, 0),
    }));
    const over = 1 / (max === 0 ? 1 : max) / (people.length * active.length);
    for (const person of people) {
      for (const { some, hours } of active) {
        const held = compilation.cellsIn(some, person);
        const cells = held.map(({ cell }) => cell);
        const amounts = held.map(({ share, turn }) => (share * turn.of.task.hours) / hours);
        compilation.builder.ledger(
          hard
            ? { owner, cells, amounts, upper: max }
            : { owner, cells, amounts, cost: { target: max, over } },
        );
      }
    }
  }
}
