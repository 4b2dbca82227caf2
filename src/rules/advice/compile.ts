import type { Compilation } from "../../compilation.ts";
import { isExempt, isPresent, levelOf } from "../../domain/people.ts";

/** A task that needs a specialist's advice stays with its holders; the adviser is somebody else (R63, R64). */
export function compile(_stated: readonly unknown[], compilation: Compilation): void {
  const turns = compilation.turns.filter(({ of: { task } }) => task.advice !== undefined);
  if (turns.length === 0) return;
  const owner = compilation.owner("advice", "elastic");
  for (const turn of turns) {
    const { task } = turn.of;
    const { advice } = task;
    if (advice === undefined) continue;
    const people = compilation.people.filter(
      (person) =>
        levelOf(person.member, advice.competence) >= advice.level &&
        !isExempt(person.member, task) &&
        isPresent(person, turn),
    );
    const companion = compilation.accompany(
      { role: "adviser", of: turn, portions: 1, hours: advice.hours, people },
      owner,
      1 / turns.length,
    );
    for (const { cell, person } of companion.cells) {
      const held = compilation.cellAt(turn, person);
      if (held >= 0) compilation.builder.oneOf(owner, cell, held);
    }
  }
}
