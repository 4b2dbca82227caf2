import type { Compilation } from "../../compilation.ts";
import { mentors } from "../../domain/people.ts";

/** Learners never work without a mentor: as many mentor portions as learner portions, turn by turn. */
export function compile(_stated: readonly unknown[], compilation: Compilation): void {
  const { builder, organisation } = compilation;
  const owner = compilation.owner("mentor", "hard");
  const { pace, mentoring } = organisation.learning;
  for (const turn of compilation.turns) {
    const cells = compilation.cells(turn);
    if (!cells.some((cell) => cell.learner)) continue;
    const { task, portions } = turn.of;
    const canMentor = mentors(task);
    const people = cells
      .filter((cell) => !cell.learner && canMentor(cell.person.member))
      .map((cell) => cell.person);
    const hours = (mentoring * task.hours) / (portions * pace);
    const companion = compilation.accompany({ role: "mentor", of: turn, portions, hours, people }, owner, 0);
    builder.mentor(turn.index, companion.index);
    // Nobody to learn from: no learners.
    if (people.length === 0) for (const cell of cells) if (cell.learner) builder.atMost(cell.cell, 0, owner);
  }
}
