import type { Compilation } from "../../compilation.ts";
import { cooldownRoom, restingFromBefore } from "../../domain/cooldown.ts";
import { lookup } from "../../domain/people.ts";
import type { Turn } from "../../domain/turns.ts";

/** After a turn one rests, wherever there are enough others. */
export function compile(_stated: readonly unknown[], compilation: Compilation): void {
  const { builder, organisation } = compilation;
  const owner = compilation.owner("cooldown", "hard");
  for (const { task, staffing, turns } of compilation.tasks) {
    if (staffing.mode !== "rotation" || staffing.cooldown === 0) continue;
    const history = lookup(organisation.history.holders, task.id);
    for (const turn of turns) {
      const cells = compilation.cells(turn);
      const able = cells.filter((cell) => !cell.learner).map((cell) => cell.person);
      if (!cooldownRoom(turn, able, staffing.cooldown).binds) continue;
      const before = restingFromBefore(turn, staffing.cooldown, history);
      for (const { cell, person } of cells) if (before.has(person.member.id)) builder.atMost(cell, 0, owner);
      const resting = ({ term }: Turn) => term < turn.term && term >= turn.term - staffing.cooldown;
      for (const earlier of turns.filter(resting)) {
        for (const { cell, person } of cells) {
          const held = compilation.cellAt(earlier, person);
          if (held >= 0) builder.oneOf(owner, held, cell);
        }
      }
    }
  }
}
