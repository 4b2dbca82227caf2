import type { Compilation } from "../../compilation.ts";

/** At most `people.max` members hold a turn. (The least is kept by the most portions that one member may hold.) */
export function compile(_stated: readonly unknown[], compilation: Compilation): void {
  const owner = compilation.owner("people", "hard");
  for (const turn of compilation.turns) {
    const { max } = turn.of.task.people;
    if (max === undefined) continue;
    compilation.builder.count({ owner, keys: compilation.cells(turn).map(({ cell }) => [cell]), upper: max });
  }
}
