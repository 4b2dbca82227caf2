import type { Compilation } from "../../compilation.ts";
import { lookup } from "../../domain/people.ts";

/** An elected role ends after its terms; who was elected holds it. */
export function compile(_stated: readonly unknown[], compilation: Compilation): void {
  const { builder, organisation } = compilation;
  const owner = compilation.owner("term", "hard");
  for (const { task, staffing, turns } of compilation.tasks) {
    if (staffing.mode !== "elected") continue;
    const served = lookup(organisation.history.holders, task.id)?.terms ?? {};
    for (const person of compilation.people) {
      const cells = turns.flatMap((turn) => compilation.cell(turn, person) ?? []);
      const left = Math.max(0, staffing.maxTerms - (lookup(served, person.member.id) ?? 0));
      if (left === 0) for (const { cell } of cells) builder.atMost(cell, 0, owner);
      else builder.count({ owner, keys: cells.map(({ cell }) => [cell]), upper: left });
    }
    staffing.elected.forEach((member, index) => {
      const turn = turns[index];
      const elected = compilation.people.find((person) => person.member.id === member);
      if (turn === undefined || elected === undefined) return;
      const most = Math.floor(turn.of.portions / task.people.min);
      const cell = compilation.cell(turn, elected);
      if (cell !== undefined) builder.atLeast(cell.cell, most);
      // Elected, but not able or not there: a bound that nothing can satisfy, so that the contradiction is named.
      else builder.ledger({ owner, cells: [], amounts: [], lower: most });
    });
  }
}
