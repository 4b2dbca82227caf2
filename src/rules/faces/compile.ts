import type { Compilation } from "../../compilation.ts";
import { activeIn, clientOf, select } from "../../domain/selection.ts";
import type { Named } from "../../model/rule.ts";
import type { Faces } from "./schema.ts";

/** A client meets at most so many members at a time. */
export function compile(stated: readonly Named<Faces>[], compilation: Compilation): void {
  const client = clientOf(compilation.organisation);
  for (const named of stated) {
    const { max, select: selector, clients, periods = compilation.periods } = named.rule;
    const { owner, hard } = compilation.ownerOf(named, "hard");
    const tasks = select(compilation.tasks, selector);
    const wanted = [...new Set(tasks.flatMap((planned) => client(planned) ?? []))].filter(
      (one) => clients?.includes(one) ?? true,
    );
    const groups = wanted.flatMap((one) => {
      const turns = tasks.filter((planned) => client(planned) === one).flatMap((planned) => planned.turns);
      return activeIn(periods, turns);
    });
    for (const turns of groups) {
      const keys = compilation.people.map((person) => compilation.cellsAt(turns, person));
      const over = 1 / max / groups.length;
      compilation.builder.count(
        hard ? { owner, keys, upper: max } : { owner, keys, cost: { target: max, over } },
      );
    }
  }
}
