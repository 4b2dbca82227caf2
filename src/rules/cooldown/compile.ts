import type { Compilation } from "../../compilation.ts";
import { cooldownRoom, restingFromBefore } from "../../domain/cooldown.ts";
import { lookup } from "../../domain/people.ts";

/** After a turn one rests, wherever there are enough others. */
export function compile(_stated: readonly unknown[], compilation: Compilation): void {
  const { builder, organisation } = compilation;
  const owner = compilation.owner("cooldown", "hard");
  for (const { task, staffing, turns } of compilation.tasks) {
    if (staffing.mode !== "rotation" || staffing.cooldown === 0) continue;
    const before = lookup(organisation.history.holders, task.id);
    for (const turn of turns) {
      const cells = compilation.cells(turn);
      const able = cells.filter((cell) => !cell.learner).map((cell) => cell.person);
      if (!cooldownRoom(turn, able, staffing.cooldown).binds) continue;
      const resting = restingFromBefore(turn, staffing.cooldown, before);
      for (const { cell, person } of cells) if (resting.has(person.member.id)) builder.atMost(cell, 0, owner);
      for (const earlier of turns.slice(Math.max(0, turn.number - staffing.cooldown), turn.number)) {
        for (const { cell, person } of cells) {
          const held = compilation.cell(earlier, person);
          if (held !== undefined) builder.count({ owner, keys: [[held.cell], [cell]], upper: 1 });
        }
      }
    }
  }
}
