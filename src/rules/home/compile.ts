import type { Compilation } from "../../compilation.ts";
import { activeIn, select } from "../../domain/selection.ts";
import type { Turn } from "../../domain/turns.ts";
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
    const active = activeIn(periods, turns).map(byProcess);
    const over = 1 / Math.max(1, max) / (people.length * active.length);
    for (const person of people) {
      for (const some of active) {
        const held = some.map((own) => compilation.cellsAt(own, person));
        const keys = held.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
        compilation.builder.count(
          hard ? { owner, keys, upper: max } : { owner, keys, cost: { target: max, over } },
        );
      }
    }
  }
}

/** The turns of each process. */
function byProcess(turns: readonly Turn[]): readonly (readonly Turn[])[] {
  const processes = new Map<string, Turn[]>();
  for (const turn of turns) {
    const { process } = turn.of.task;
    if (process === undefined) continue;
    const own = processes.get(process);
    if (own === undefined) processes.set(process, [turn]);
    else own.push(turn);
  }
  return [...processes.values()];
}
