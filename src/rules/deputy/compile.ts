import type { Compilation } from "../../compilation.ts";

/** Behind every fixed staff task stands somebody else who can take over (R84: bus factor 2). */
export function compile(_stated: readonly unknown[], compilation: Compilation): void {
  const turns = compilation.turns.filter(
    ({ of: { staffing } }) => staffing.mode === "fixed" && staffing.deputy,
  );
  if (turns.length === 0) return;
  const owner = compilation.owner("deputy", "elastic");
  for (const turn of turns) {
    const people = compilation.cells(turn).filter((cell) => !cell.learner).map((cell) => cell.person); // prettier-ignore
    const companion = compilation.accompany(
      { role: "deputy", of: turn, portions: 1, hours: 0, people },
      owner,
      1 / turns.length,
    );
    for (const { cell, person } of companion.cells) {
      const held = compilation.cellAt(turn, person);
      if (held >= 0) compilation.builder.oneOf(owner, cell, held);
    }
  }
}
