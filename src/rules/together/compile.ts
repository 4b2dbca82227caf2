import type { Compilation } from "../../compilation.ts";
import { selectPairs } from "../../domain/selection.ts";
import { overlapping } from "../../domain/turns.ts";
import type { Named } from "../../model/rule.ts";
import type { Together } from "./schema.ts";

/** Two kinds of work in the same hands: rewards the share of both that one member has in common. */
export function compile(stated: readonly Named<Together>[], compilation: Compilation): void {
  const { builder } = compilation;
  for (const named of stated) {
    const { first, second, within } = named.rule;
    const { owner } = compilation.ownerOf(named, "elastic");
    const turnPairs = selectPairs(compilation.tasks, first, second, within).flatMap(([a, b]) =>
      overlapping(a, b),
    );
    const total = turnPairs.reduce((sum, pair) => sum + pair.periods, 0);
    for (const { a, b, periods } of turnPairs) {
      builder.constant(owner, periods / total);
      for (const one of compilation.cells(a)) {
        const other = compilation.cell(b, one.person);
        if (other === undefined) continue;
        builder.pair(
          owner,
          periods / total,
          { cells: [one.cell], amounts: [one.share] },
          { cells: [other.cell], amounts: [other.share] },
        );
      }
    }
  }
}
