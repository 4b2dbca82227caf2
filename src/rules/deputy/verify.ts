import { Check } from "../../verification/check.ts";
import type { Facts } from "../../verification/facts.ts";
import type { Finding } from "../../verification/finding.ts";
import { openPortions } from "../../verification/uncovered.ts";
import { turnText } from "../../verification/wording.ts";

/** Somebody able, who does not hold the turn, stands by. */
export function verify(_stated: readonly unknown[], facts: Facts): readonly Finding[] {
  const turns = facts.turns.filter(({ task }) => task.staffing.deputy);
  if (turns.length === 0) return [];
  const check = new Check("deputy", { weight: undefined, elastic: true });
  for (const turn of turns) {
    const breaches = facts.companionsOf(turn).flatMap(({ role, member }) => {
      const holds = facts.holdersOf(turn).has(member);
      if (role !== "deputy" || (!holds && facts.standings.of(member, turn) === "able")) return [];
      const why = holds ? "holds it already" : "is not able to hold it";
      const message = `${member.id} stands by for ${turnText(turn)}, but ${why}.`;
      return [{ message, member: member.id, task: turn.task.id, period: turn.first }];
    });
    check.add({ breaches, lower: Math.max(0, openPortions(facts, turn, "deputy")) });
  }
  return [check.finding()];
}
