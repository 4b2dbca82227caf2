import type { Compilation } from "../../compilation.ts";
import { burdens } from "../../domain/burden.ts";
import { lookup } from "../../domain/people.ts";

/** Unpleasant work goes round: each member's experienced burden, history included, against their fair share. */
export function compile(compilation: Compilation, weight: number): void {
  const scale = burdens(compilation.tasks, compilation.people, (person, planned) =>
    compilation.preference(person, planned),
  );
  if (scale.total === 0) return;
  const owner = compilation.owner("burden", "goal", weight);
  for (const person of compilation.people) {
    const fair = person.entitlement * scale.total;
    if (fair === 0) continue;
    const held = compilation.cellsOf(person).filter((cell) => scale.points(person, cell.turn.of) > 0);
    compilation.builder.ledger({
      owner,
      cells: held.map(({ cell }) => cell),
      amounts: held.map(({ share, turn }) => (share * turn.work * scale.points(person, turn.of)) / fair),
      opening: (lookup(compilation.organisation.history.balances, person.member.id)?.burden ?? 0) / fair,
      cost: { target: 0, over: person.entitlement / 4, power: 2 },
    });
  }
}
