import type { Compilation } from "../../compilation.ts";
import { activeIn, select } from "../../domain/selection.ts";
import type { Named } from "../../model/rule.ts";
import type { Home } from "./schema.ts";

/** A member works in at most so many processes at a time. */
export function compile(stated: readonly Named<Home>[], compilation: Compilation): void {
  for (const named of stated) {
    const { max, select: selector, members, periods = compilation.periods } = named.rule;
    const { owner, hard } = compilation.ownerOf(named, "hard");
    const turns = select(compilation.tasks, selector).flatMap((planned) => planned.turns);
    const people = compilation.people.filter(
      (person) => members?.includes(person.member.id) ?? person.capacity > 0,
    );
    const active = activeIn(periods, turns);
    const over = 1 / Math.max(1, max) / (people.length * active.length);
    for (const person of people) {
      for (const some of active) {
        const processes = new Map<string, number[]>();
        for (const turn of some) {
          const cell = compilation.cellAt(turn, person);
          const { process } = turn.of.task;
          if (cell < 0 || process === undefined) continue;
          const key = processes.get(process);
          if (key === undefined) processes.set(process, [cell]);
          else key.push(cell);
        }
        const keys = [...processes.values()];
        compilation.builder.count(
          hard ? { owner, keys, upper: max } : { owner, keys, cost: { target: max, over } },
        );
      }
    }
  }
}
