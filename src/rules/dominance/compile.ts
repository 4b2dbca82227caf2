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
    const active = activeIn(periods, turns).map((some) => {
      const hours = some.reduce((sum, turn) => sum + turn.of.task.hours, 0);
      return compilation.amounts(some, ({ share, turn }) => (share * turn.of.task.hours) / hours);
    });
    const over = 1 / (max === 0 ? 1 : max) / (people.length * active.length);
    for (const person of people) {
      for (const shares of active) {
        const held = compilation.side(shares, person);
        compilation.builder.ledger(
          hard ? { owner, ...held, upper: max } : { owner, ...held, cost: { target: max, over } },
        );
      }
    }
  }
}
