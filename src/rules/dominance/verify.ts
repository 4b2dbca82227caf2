import type { Named } from "../../model/rule.ts";
import { Check, fractionAbove } from "../../verification/check.ts";
import type { Facts } from "../../verification/facts.ts";
import type { Finding } from "../../verification/finding.ts";
import type { MemberFacts } from "../../verification/member.ts";
import { activePeriods, concernedMembers, selectTasks } from "../../verification/selection.ts";
import { exceeds } from "../../verification/tolerance.ts";
import type { TaskFacts } from "../../verification/turn.ts";
import { shown } from "../../verification/wording.ts";
import type { Dominance } from "./schema.ts";

/** Which part of the selected hours of a period one member holds. */
export function verify(stated: readonly Named<Dominance>[], facts: Facts): readonly Finding[] {
  return stated.map(({ name, rule }) => {
    const check = new Check(name, { weight: rule.weight, elastic: false });
    const tasks = selectTasks(facts, rule.select);
    const members = concernedMembers(facts, rule.members);
    for (const period of activePeriods(facts, tasks, rule.periods)) {
      const { total, held } = hoursHeld(facts, tasks, period);
      for (const member of members) {
        const value = (held.get(member) ?? 0) / total;
        const message = `${member.id} holds ${shown(value)} of the selected hours in period ${period}, at most ${shown(rule.max)} is allowed.`;
        const breach = { message, member: member.id, period, value, limit: rule.max };
        check.add({
          upper: fractionAbove(value, rule.max),
          breaches: exceeds(value, rule.max) ? [breach] : [],
        });
      }
    }
    return check.finding();
  });
}

function hoursHeld(
  facts: Facts,
  tasks: readonly TaskFacts[],
  period: number,
): { readonly total: number; readonly held: ReadonlyMap<MemberFacts, number> } {
  const held = new Map<MemberFacts, number>();
  let total = 0;
  for (const { task, turnIn } of tasks) {
    const turn = turnIn[period];
    if (turn === undefined) continue;
    total += task.hours;
    for (const [member, { share }] of facts.holdersOf(turn))
      held.set(member, (held.get(member) ?? 0) + share * task.hours);
  }
  return { total, held };
}
