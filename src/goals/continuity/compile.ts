import type { Compilation } from "../../compilation.ts";
import { lookup } from "../../domain/people.ts";

/** Steady work stays in the same hands: from today's division to the first turn, and from each turn to the next. */
export function compile(compilation: Compilation, weight: number): void {
  const today = new Map(compilation.organisation.asIs.map(({ task, shares }) => [task, shares]));
  const steady = compilation.tasks.filter((planned) => planned.steady && planned.turns.length > 0);
  const steps = (planned: (typeof steady)[number]) =>
    planned.turns.length - (today.has(planned.task.id) ? 0 : 1);
  const total = steady.reduce((sum, planned) => sum + planned.task.hours * steps(planned), 0);
  if (total === 0) return;
  const owner = compilation.owner("continuity", "goal", weight);
  for (const { task, turns } of steady) {
    const over = task.hours / total;
    const shares = today.get(task.id);
    for (const turn of turns) {
      const before = turns[turn.number - 1];
      if (before === undefined && shares === undefined) continue;
      for (const { cell, person, share } of compilation.cells(turn)) {
        const old = before && compilation.cell(before, person);
        const target = before === undefined ? (lookup(shares ?? {}, person.member.id) ?? 0) : 0;
        compilation.builder.ledger({
          owner,
          cells: old === undefined ? [cell] : [old.cell, cell],
          amounts: old === undefined ? [share] : [-old.share, share],
          cost: { target, over },
        });
      }
    }
  }
}
