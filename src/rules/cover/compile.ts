import type { Compilation } from "../../compilation.ts";
import { levelOf } from "../../domain/people.ts";
import { activeIn, select } from "../../domain/selection.ts";
import type { Named } from "../../model/rule.ts";
import type { Cover } from "./schema.ts";

/** Somebody who can is there, in every period or part of the week. */
export function compile(stated: readonly Named<Cover>[], compilation: Compilation): void {
  for (const named of stated) {
    const { competence, level, min, select: selector, slots, periods = compilation.periods } = named.rule;
    const { owner } = compilation.ownerOf(named, "elastic");
    const tasks = select(compilation.tasks, selector);
    const places =
      slots === undefined
        ? [tasks]
        : slots.map((slot) => tasks.filter(({ task }) => task.slots?.includes(slot) === true));
    const people = compilation.people.filter((person) => levelOf(person.member, competence) >= level);
    const instances = places.flatMap(
      (place) =>
      activeIn(periods, place.flatMap((planned) => planned.turns)), // prettier-ignore
    );
    const under = 1 / min / instances.length;
    for (const turns of instances) {
      const keys = people.map((person) => compilation.cellsAt(turns, person));
      compilation.builder.count({ owner, keys, cost: { target: min, under } });
    }
  }
}
