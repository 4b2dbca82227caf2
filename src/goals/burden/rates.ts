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
  return compilation.people.flatMap((person) => {
    const fair = person.entitlement * scale.total;
    if (fair === 0) return [];
    const held = compilation.cellsOf(person).filter((cell) => scale.points(person, cell.turn.of) > 0);
    return {
      person,
      cells: held.map(({ cell }) => cell),
      amounts: held.map(({ share, turn }) => (share * turn.work * scale.points(person, turn.of)) / fair),
      opening: (lookup(compilation.organisation.history.balances, person.member.id)?.burden ?? 0) / fair,
    };
  });
}
