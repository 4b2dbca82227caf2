import type { Compilation } from "../../compilation.ts";
import { lookup } from "../../domain/people.ts";

/** Rotating staff tasks go round in proportion to entitlement, history included. */
export function compile(compilation: Compilation, weight: number): void {
  const pool = compilation.tasks.filter(
    ({ task, staffing }) => task.kind === "staff" && staffing.mode === "rotation",
  );
  const work = pool.reduce((sum, planned) => sum + planned.work, 0);
  if (work === 0) return;
  const owner = compilation.owner("staffLoad", "goal", weight);
  const shares = compilation.amounts(
    pool.flatMap((planned) => planned.turns),
    ({ share, turn }) => share * turn.work,
  );
  for (const person of compilation.people) {
    const fair = person.entitlement * work;
    if (fair === 0) continue;
    compilation.builder.ledger({
      owner,
      ...compilation.side(shares, person, (hours) => hours / fair),
      opening: (lookup(compilation.organisation.history.balances, person.member.id)?.staffLoad ?? 0) / fair,
      cost: { target: 1, under: person.entitlement, over: person.entitlement, power: 2 },
    });
  }
}
