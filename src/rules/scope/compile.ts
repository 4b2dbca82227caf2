import type { Compilation } from "../../compilation.ts";
import { lookup } from "../../domain/people.ts";
import { inPeriods, select } from "../../domain/selection.ts";
import type { Turn } from "../../domain/turns.ts";

/** What is outside the scope, or locked, stays as it is today, as far as whole portions go. */
export function compile(_stated: readonly unknown[], compilation: Compilation): void {
  const { builder, organisation } = compilation;
  const owner = compilation.owner("scope", "hard");
  const today = new Map(organisation.asIs.map(({ task, shares }) => [task, shares]));
  const kept = (task: string, member: string, portions: number) =>
    Math.floor((lookup(today.get(task) ?? {}, member) ?? 0) * portions + 1e-9);
  const most = (turn: Turn) => Math.floor(turn.of.portions / turn.of.task.people.min);
  for (const lock of organisation.locks) {
    const planned = compilation.tasks.find(({ task }) => task.id === lock.task);
    for (const turn of inPeriods(planned?.turns ?? [], lock.periods)) {
      for (const { cell, person } of compilation.cells(turn)) {
        if (lock.member !== undefined && lock.member !== person.member.id) continue;
        builder.atLeast(cell, Math.min(most(turn), kept(lock.task, person.member.id, turn.of.portions)));
      }
    }
  }
  const { scope } = organisation;
  if (scope === undefined) return;
  const inside = new Set(select(compilation.tasks, scope.tasks));
  for (const turn of compilation.turns) {
    for (const { cell, person } of compilation.cells(turn)) {
      const share = lookup(today.get(turn.of.task.id) ?? {}, person.member.id) ?? 0;
      const outside = !inside.has(turn.of);
      const outsider = scope.members?.includes(person.member.id) === false;
      if (outside && share === 0) builder.atMost(cell, 0, owner);
      if (outsider) builder.atMost(cell, Math.ceil(share * turn.of.portions - 1e-9), owner);
      if (outside || outsider)
        builder.atLeast(
          cell,
          Math.min(most(turn), kept(turn.of.task.id, person.member.id, turn.of.portions)),
        );
    }
  }
}
