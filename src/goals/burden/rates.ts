import type { Compilation } from "../../compilation.ts";
import { burdens } from "../../domain/burden.ts";
import { lookup, type Person } from "../../domain/people.ts";

/** x_m of one member as a balance: burden points carried, history included, per fair part of them. */
export interface Rate {
  readonly person: Person;
  readonly cells: readonly number[];
  /** What a portion of each cell adds. */
  readonly amounts: readonly number[];
  readonly opening: number;
}

/** The rates of all members who have a part in the burdens; nothing where nothing is unpleasant. */
export function burdenRates(compilation: Compilation): readonly Rate[] {
  const scale = burdens(compilation.tasks, compilation.people, (person, planned) =>
    compilation.preference(person, planned),
  );
  const turns = scale.pool.flatMap((planned) => planned.turns);
  const work = compilation.amounts(turns, ({ share, turn }) => share * turn.work);
  return compilation.people.flatMap((person) => {
    const fair = person.entitlement * scale.total;
    if (fair === 0) return [];
    const carried = compilation.side(work, person, (part, planned) => {
      const points = scale.points(person, planned);
      return points > 0 ? (part * points) / fair : undefined;
    });
    return {
      person,
      ...carried,
      opening: (lookup(compilation.organisation.history.balances, person.member.id)?.burden ?? 0) / fair,
    };
  });
}
