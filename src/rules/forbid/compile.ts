import type { Compilation } from "../../compilation.ts";
import { inPeriods, select } from "../../domain/selection.ts";
import type { Named } from "../../model/rule.ts";
import type { Forbid } from "./schema.ts";

/** These members do not do these tasks. */
export function compile(stated: readonly Named<Forbid>[], compilation: Compilation): void {
  for (const named of stated) {
    const { select: selector, members, periods } = named.rule;
    const turns = inPeriods(select(compilation.tasks, selector).flatMap((planned) => planned.turns), periods); // prettier-ignore
    const people = compilation.people.filter((person) => members.includes(person.member.id));
    const { owner, hard } = compilation.ownerOf(named, "hard");
    const part = 1 / (turns.length * people.length);
    for (const turn of turns) {
      for (const person of people) {
        const cell = compilation.cell(turn, person);
        if (cell === undefined) continue;
        if (hard) compilation.builder.atMost(cell.cell, 0, owner);
        else
          compilation.builder.ledger({
            owner,
            cells: [cell.cell],
            amounts: [cell.share],
            cost: { target: 0, over: part },
          });
      }
    }
  }
}
