import type { Compilation } from "../../compilation.ts";
import { inPeriods, select } from "../../domain/selection.ts";
import type { Named } from "../../model/rule.ts";
import type { Backup } from "./schema.ts";

/** More than one person can do it (a fact of the levels, so a constant), or does it. */
export function compile(stated: readonly Named<Backup>[], compilation: Compilation): void {
  for (const named of stated) {
    const { select: selector, min, of, periods } = named.rule;
    const turns = inPeriods(select(compilation.tasks, selector).flatMap((planned) => planned.turns), periods); // prettier-ignore
    const { owner } = compilation.ownerOf(named, "elastic");
    const under = 1 / min / turns.length;
    for (const turn of turns) {
      const cells = compilation.cells(turn);
      if (of === "able") {
        const able = cells.filter((cell) => !cell.learner).length;
        compilation.builder.constant(owner, under * Math.max(0, min - able));
      } else {
        compilation.builder.count({
          owner,
          keys: cells.map(({ cell }) => [cell]),
          cost: { target: min, under },
        });
      }
    }
  }
}
