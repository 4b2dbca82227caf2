import { Check } from "../../verification/check.ts";
import type { Facts } from "../../verification/facts.ts";
import type { Finding } from "../../verification/finding.ts";
import { mayAdvise } from "../../verification/standing.ts";
import { openPortions } from "../../verification/uncovered.ts";
import { turnText } from "../../verification/wording.ts";

/** Somebody with the level, who does not hold the turn, gives advice. */
export function verify(_stated: readonly unknown[], facts: Facts): readonly Finding[] {
  const turns = facts.turns.filter(({ task }) => task.task.advice !== undefined);
  if (turns.length === 0) return [];
  const check = new Check("advice", { weight: undefined, elastic: true });
  for (const turn of turns) {
    const breaches = facts.companionsOf(turn).flatMap(({ role, member }) => {
      const holds = facts.holdersOf(turn).has(member);
      if (role !== "adviser" || (!holds && mayAdvise(member, turn))) return [];
      const why = holds ? "holds it" : "is absent, exempt or below the level that advice asks";
      const message = `${member.id} advises on ${turnText(turn)}, but ${why}.`;
      return [{ message, member: member.id, task: turn.task.id, period: turn.first }];
    });
    check.add({ breaches, lower: Math.max(0, openPortions(facts, turn, "adviser")) });
  }
  return [check.finding()];
}
