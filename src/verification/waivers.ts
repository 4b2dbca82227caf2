import type { Facts } from "./facts.ts";
import type { Violation } from "./finding.ts";
import { turnNamed } from "./holding.ts";
import { earlierHolders, earlierTurns, restAt, restingTasks, type Rest } from "./rest.ts";
import { formBreach, noTurn } from "./rows.ts";
import type { Turn } from "./turn.ts";
import { turnText } from "./wording.ts";

/** Turns at which somebody should rest, but too few are able for that. */
export function waivedCooldowns(facts: Facts): ReadonlyMap<Turn, Rest> {
  const waived = new Map<Turn, Rest>();
  for (const task of restingTasks(facts)) {
    for (const turn of task.turns) {
      if (earlierTurns(turn).length === 0 && earlierHolders(facts, turn).length === 0) continue;
      const rest = restAt(facts, turn);
      if (!rest.binds) waived.set(turn, rest);
    }
  }
  return waived;
}

/** The plan tells exactly which cooldowns are waived. */
export function waiverBreaches(facts: Facts): readonly Violation[] {
  const found: Violation[] = [];
  const open = new Map(waivedCooldowns(facts));
  for (const row of facts.plan.waived) {
    const place = { task: row.task, period: row.first };
    const turn = turnNamed(facts, row);
    const rest = turn && open.get(turn);
    if (turn === undefined) found.push(formBreach({ ...place, message: noTurn(row) }));
    else if (rest === undefined) {
      found.push(
        formBreach({
          ...place,
          message: `The plan waives the cooldown of ${turnText(turn)}, where it binds or does not apply, or waives it twice.`,
        }),
      );
    } else {
      open.delete(turn);
      if (row.able === rest.able && row.needed === rest.needed) continue;
      const message = `The cooldown of ${turnText(turn)} is waived for ${row.able} able members of ${row.needed} needed; it is ${rest.able} of ${rest.needed}.`;
      found.push(formBreach({ ...place, message, value: row.able, limit: rest.able }));
    }
  }
  for (const [turn, { able, needed }] of open) {
    const message = `The cooldown of ${turnText(turn)} is waived (${able} able members, ${needed} needed), and the plan does not say so.`;
    found.push(formBreach({ message, task: turn.task.id, period: turn.first, value: able, limit: needed }));
  }
  return found;
}
