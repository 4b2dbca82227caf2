import type { Named } from "../../model/rule.ts";
import { Check } from "../../verification/check.ts";
import type { Facts } from "../../verification/facts.ts";
import type { Finding } from "../../verification/finding.ts";
import { concernedMembers, selectTasks, turnsOf } from "../../verification/selection.ts";
import { turnText } from "../../verification/wording.ts";
import type { Forbid } from "./schema.ts";

/** These members hold nothing of the selected turns. */
export function verify(stated: readonly Named<Forbid>[], facts: Facts): readonly Finding[] {
  return stated.map(({ name, rule }) => {
    const check = new Check(name, { weight: rule.weight, elastic: false });
    const members = concernedMembers(facts, rule.members);
    for (const turn of turnsOf(selectTasks(facts, rule.select), rule.periods)) {
      for (const member of members) {
        const { share, portions } = facts.holdersOf(turn).get(member) ?? { share: 0, portions: 0 };
        const message = `${member.id} holds ${portions} portions of ${turnText(turn)}, which is forbidden.`;
        const breach = {
          message,
          member: member.id,
          task: turn.task.id,
          period: turn.first,
          value: portions,
          limit: 0,
        };
        check.add({ upper: share, breaches: portions > 0 ? [breach] : [] });
      }
    }
    return check.finding();
  });
}
