import type { Compilation, RuleOwner } from "../../compilation.ts";
import { selectPairs } from "../../domain/selection.ts";
import { overlapping, type PlannedTask, type Turn } from "../../domain/turns.ts";
import type { Named } from "../../model/rule.ts";
import type { Apart } from "./schema.ts";

/** Four eyes and duties kept apart, as stated, and simultaneous tasks, which need different hands. */
export function compile(stated: readonly Named<Apart>[], compilation: Compilation): void {
  for (const named of stated) {
    const { first, second, within, strict } = named.rule;
    const turnPairs = selectPairs(compilation.tasks, first, second, within).flatMap(([a, b]) =>
      overlapping(a, b),
    );
    const owner = compilation.ownerOf(named, "hard");
    for (const { a, b } of turnPairs) keepApart(compilation, owner, a, b, strict, 1 / turnPairs.length);
  }
  const byId = new Map(compilation.tasks.map((planned) => [planned.task.id, planned]));
  for (const { from, to, kind } of compilation.organisation.dependencies) {
    const [a, b]: (PlannedTask | undefined)[] = [byId.get(from), byId.get(to)];
    if (kind !== "simultaneous" || a === undefined || b === undefined) continue;
    const owner = { owner: compilation.owner("simultaneous", "hard"), hard: true };
    for (const pair of overlapping(a, b)) keepApart(compilation, owner, pair.a, pair.b, false, 1);
  }
}

function keepApart(
  compilation: Compilation,
  { owner, hard }: RuleOwner,
  a: Turn,
  b: Turn,
  strict: boolean,
  part: number,
): void {
  for (const one of compilation.cells(a)) {
    const other = compilation.cell(b, one.person);
    if (other === undefined) continue;
    const cells = [one.cell, other.cell];
    if (strict) {
      const keys = cells.map((cell) => [cell]);
      compilation.builder.count(
        hard ? { owner, keys, upper: 1 } : { owner, keys, cost: { target: 1, over: part } },
      );
    } else {
      const amounts = [one.share, other.share];
      compilation.builder.ledger(
        hard
          ? { owner, cells, amounts, upper: 1 }
          : { owner, cells, amounts, cost: { target: 1, over: part } },
      );
    }
  }
}
