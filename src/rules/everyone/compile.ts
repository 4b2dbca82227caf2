import type { Compilation } from "../../compilation.ts";
import { carriedHours } from "../../domain/dues.ts";
import { select } from "../../domain/selection.ts";
import type { Named } from "../../model/rule.ts";
import { partsOf } from "./parts.ts";
import type { Everyone } from "./schema.ts";

/**
 * Everyone does some of it: no less than the proportional share but for a portion, no more than it but for a turn, what
 * earlier horizons left counted in.
 */
export function compile(stated: readonly Named<Everyone>[], compilation: Compilation): void {
  for (const named of stated) {
    const { rule } = named;
    const tasks = select(compilation.tasks, rule.select);
    const turns = tasks.flatMap((planned) => planned.turns);
    const { parts, longest } = partsOf(rule, tasks, compilation.people);
    const { owner } = compilation.ownerOf(named, "elastic");
    const largest = Math.max(0, ...turns.map((turn) => turn.work / turn.of.portions));
    const shares = compilation.amounts(turns, ({ share, turn }) => share * turn.work);
    for (const { person, fair } of parts) {
      if (fair <= 0) continue;
      const required = fair - largest;
      const ledger = {
        owner,
        ...compilation.side(shares, person),
        opening: tasks.reduce(
          (sum, planned) => sum + carriedHours(compilation.organisation, planned, person.member),
          0,
        ),
      };
      if (required > 0) {
        const under = 1 / required / parts.length;
        compilation.builder.ledger({ ...ledger, cost: { target: required, under } });
      }
      const over = 1 / fair / parts.length;
      compilation.builder.ledger({ ...ledger, cost: { target: fair + longest, over } });
    }
  }
}
