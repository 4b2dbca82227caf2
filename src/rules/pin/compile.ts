import type { Compilation } from "../../compilation.ts";
import { inPeriods } from "../../domain/selection.ts";
import type { Named } from "../../model/rule.ts";
import type { Pin } from "./schema.ts";

/** A member holds (a share of) a task. */
export function compile(stated: readonly Named<Pin>[], compilation: Compilation): void {
  const { builder } = compilation;
  for (const named of stated) {
    const { member, task, share, periods } = named.rule;
    const planned = compilation.tasks.find((candidate) => candidate.task.id === task);
    const person = compilation.people.find((candidate) => candidate.member.id === member);
    if (planned === undefined || person === undefined) continue;
    const { owner, hard } = compilation.ownerOf(named, "hard");
    const turns = inPeriods(planned.turns, periods);
    const most = Math.floor(planned.portions / planned.task.people.min);
    const needed = share === undefined ? most : Math.ceil(share * planned.portions - 1e-9);
    if (needed === 0) continue;
    for (const turn of turns) {
      const cell = compilation.cell(turn, person);
      const cells = cell === undefined ? [] : [cell.cell];
      if (!hard)
        builder.ledger({
          owner,
          cells,
          amounts: cells.map(() => 1),
          cost: { target: needed, under: 1 / needed / turns.length },
        });
      else if (cell !== undefined) builder.atLeast(cell.cell, needed);
      // The member may not hold it at all: a bound that nothing can satisfy, for the contradiction to be found and named.
      else builder.ledger({ owner, cells: [], amounts: [], lower: needed });
    }
  }
}
