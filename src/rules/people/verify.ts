import type { Facts } from "../../verification/facts.ts";
import type { Finding, Violation } from "../../verification/finding.ts";
import { turnText } from "../../verification/wording.ts";

/** At most people.max members hold a turn. */
export function verify(_stated: readonly unknown[], facts: Facts): readonly Finding[] {
  const violations = facts.turns.flatMap((turn): readonly Violation[] => {
    const limit = turn.task.task.people.max;
    const value = facts.holdersOf(turn).size;
    if (limit === undefined || value <= limit) return [];
    const names = [...facts.holdersOf(turn).keys()].map(({ id }) => id).join(", ");
    const message = `${value} members hold ${turnText(turn)} (${names}), at most ${limit} may.`;
    return [{ rule: "people", message, task: turn.task.id, period: turn.first, value, limit }];
  });
  return [{ rule: "people", violations, cost: null }];
}
