import type { Compilation } from "../../compilation.ts";
import { levelOf } from "../../domain/people.ts";
import { inPeriods, select } from "../../domain/selection.ts";
import type { Member } from "../../model/organisation.ts";
import type { Named } from "../../model/rule.ts";
import type { Support } from "./schema.ts";

/** Who cannot do it alone works only beside who can: portions of supporters for portions of the supported. */
export function compile(stated: readonly Named<Support>[], compilation: Compilation): void {
  for (const named of stated) {
    const { rule } = named;
    const { owner, hard } = compilation.ownerOf(named, "hard");
    const turns = inPeriods(select(compilation.tasks, rule.select).flatMap((planned) => planned.turns), rule.periods); // prettier-ignore
    for (const turn of turns) {
      const held = compilation
        .cells(turn)
        .map(({ cell, person }) => ({ cell, amount: amountOf(rule, person.member) }))
        .filter(({ amount }) => amount !== 0);
      const cells = held.map(({ cell }) => cell);
      const amounts = held.map(({ amount }) => amount);
      const over = 1 / turn.of.portions / turns.length;
      compilation.builder.ledger(
        hard ? { owner, cells, amounts, upper: 0 } : { owner, cells, amounts, cost: { target: 0, over } },
      );
    }
  }
}

/** What a portion adds to what has to be supported: the ratio, or -1 for a supporter. */
function amountOf({ competence, level, ratio, supported }: Support, member: Member): number {
  const has = competence === undefined || levelOf(member, competence) >= level;
  const leans = supported === undefined ? !has : supported.includes(member.id);
  if (leans) return ratio;
  return has ? -1 : 0;
}
