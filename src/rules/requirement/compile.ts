import type { Compilation } from "../../compilation.ts";
import { levelOf } from "../../domain/people.ts";

/** Where required levels are a wish: the hours done below them, by how far. */
export function compile(_stated: readonly unknown[], compilation: Compilation): void {
  const soft = compilation.tasks.filter(({ task }) => task.soft && Object.keys(task.requires).length > 0);
  const work = soft.reduce((sum, planned) => sum + planned.work, 0);
  if (work === 0) return;
  const owner = compilation.owner("requirement", "soft");
  for (const { task, turns } of soft) {
    for (const { cell, person, share, turn } of turns.flatMap((turn) => compilation.cells(turn))) {
      const gap =
        Math.max(
          0,
          ...Object.entries(task.requires).map(
            ([competence, level]) => level - levelOf(person.member, competence),
          ),
        ) / 4;
      if (gap > 0)
        compilation.builder.ledger({
          owner,
          cells: [cell],
          amounts: [(turn.work * share * gap) / work],
          cost: { target: 0, over: 1 },
        });
    }
  }
}
