import type { Compilation } from "../../compilation.ts";
import { carriedHours } from "../../domain/dues.ts";
import { isExempt } from "../../domain/people.ts";
import { select } from "../../domain/selection.ts";
import type { Named } from "../../model/rule.ts";
import type { Everyone } from "./schema.ts";

/** Everyone does some of it: within a portion of the proportional share, what earlier horizons left counted in. */
export function compile(stated: readonly Named<Everyone>[], compilation: Compilation): void {
  for (const named of stated) {
    const { rule } = named;
    const tasks = select(compilation.tasks, rule.select);
    const turns = tasks.flatMap((planned) => planned.turns);
    const people = compilation.people.filter(
      (person) =>
        person.capacity > 0 &&
        (rule.members?.includes(person.member.id) ?? true) &&
        !tasks.every(({ task }) => isExempt(person.member, task)),
    );
    const { owner } = compilation.ownerOf(named, "elastic");
    const work = tasks.reduce((sum, planned) => sum + planned.work, 0);
    const largest = Math.max(0, ...turns.map((turn) => turn.work / turn.of.portions));
    const entitled = people.reduce((sum, person) => sum + person.entitlement, 0);
    for (const person of people) {
      const required = entitled > 0 ? (work * person.entitlement) / entitled - largest : 0;
      if (required <= 0) continue;
      const cells = turns.flatMap((turn) => compilation.cell(turn, person) ?? []);
      compilation.builder.ledger({
        owner,
        cells: cells.map(({ cell }) => cell),
        amounts: cells.map(({ share, turn }) => share * turn.work),
        opening: tasks.reduce(
          (sum, planned) => sum + carriedHours(compilation.organisation, planned, person.member),
          0,
        ),
        cost: { target: required, under: 1 / required / people.length },
      });
    }
  }
}
