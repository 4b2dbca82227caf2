import type { Named } from "../../model/rule.ts";
import { Check } from "../../verification/check.ts";
import type { Facts } from "../../verification/facts.ts";
import type { Finding } from "../../verification/finding.ts";
import { turnsOf } from "../../verification/selection.ts";
import { wholeAbove } from "../../verification/tolerance.ts";
import { turnText } from "../../verification/wording.ts";
import type { Pin } from "./schema.ts";

/** The member holds at least the pinned portions of every turn of the task. */
export function verify(stated: readonly Named<Pin>[], facts: Facts): readonly Finding[] {
  return stated.map(({ name, rule }) => {
    const check = new Check(name, { weight: rule.weight, elastic: false });
    const task = facts.taskById.get(rule.task);
    const member = facts.memberById.get(rule.member);
    if (task === undefined || member === undefined) return check.finding();
    const limit = rule.share === undefined ? task.most : wholeAbove(rule.share * task.portions);
    for (const turn of turnsOf([task], rule.periods)) {
      const value = facts.holdersOf(turn).get(member)?.portions ?? 0;
      const short = Math.max(0, limit - value);
      const message = `${member.id} holds ${value} portions of ${turnText(turn)}, but is pinned to at least ${limit}.`;
      const breach = { message, member: member.id, task: task.id, period: turn.first, value, limit };
      check.add({ upper: limit > 0 ? short / limit : 0, breaches: short > 0 ? [breach] : [] });
    }
    return check.finding();
  });
}
