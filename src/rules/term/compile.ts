import type { Compilation } from "../../compilation.ts";
import { lookup } from "../../domain/people.ts";

/** An elected role ends after its terms; who was elected holds it. */
export function compile(_stated: readonly unknown[], compilation: Compilation): void {
  const { builder, organisation } = compilation;
  const owner = compilation.owner("term", "hard");
  for (const { task, staffing, turns, portions } of compilation.tasks) {
    if (staffing.mode !== "elected") continue;
    const served = lookup(organisation.history.holders, task.id)?.terms ?? {};
    for (const person of compilation.people) {
      const cells = compilation.cellsIn(turns, person);
      const terms = new Set(turns.map(({ term }) => term));
      const keys = [...terms].map((term) =>
        cells.filter(({ turn }) => turn.term === term).map(({ cell }) => cell),
      );
      const left = Math.max(0, staffing.maxTerms - (lookup(served, person.member.id) ?? 0));
      if (left === 0) for (const { cell } of cells) builder.atMost(cell, 0, owner);
      else builder.count({ owner, keys, upper: left });
    }
    staffing.elected.forEach((member, index) => {
      const parts = turns.filter(({ term }) => term === index);
      const elected = compilation.people.find((person) => person.member.id === member);
      if (parts.length === 0 || elected === undefined) return;
      const most = Math.floor(portions / task.people.min);
      const cells = compilation.cellsIn(parts, elected);
      for (const { cell } of cells) builder.atLeast(cell, most);
      // Elected, but not able or never there: a bound that nothing can satisfy, so that the contradiction is named.
      if (cells.length === 0) builder.ledger({ owner, cells: [], amounts: [], lower: most });
    });
  }
}
