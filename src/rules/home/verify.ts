import type { Named } from "../../model/rule.ts";
import { Check, fractionAbove } from "../../verification/check.ts";
import type { Facts } from "../../verification/facts.ts";
import type { Finding } from "../../verification/finding.ts";
import type { MemberFacts } from "../../verification/member.ts";
import { activePeriods, concernedMembers, selectTasks } from "../../verification/selection.ts";
import type { TaskFacts } from "../../verification/turn.ts";
import type { Home } from "./schema.ts";

/** In how many processes a member works at a time. */
export function verify(stated: readonly Named<Home>[], facts: Facts): readonly Finding[] {
  return stated.map(({ name, rule }) => {
    const check = new Check(name, { weight: rule.weight, elastic: false });
    const tasks = selectTasks(facts, rule.select);
    const periods = activePeriods(facts, tasks, rule.periods);
    for (const member of concernedMembers(facts, rule.members)) {
      const held = processesHeld(facts, member, new Set(tasks));
      for (const period of periods) {
        const processes = [...(held[period] ?? [])];
        const value = processes.length;
        const message = `${member.id} works in ${value} processes in period ${period} (${processes.join(", ")}), at most ${rule.max} are allowed.`;
        const breach = { message, member: member.id, period, value, limit: rule.max };
        check.add({ upper: fractionAbove(value, rule.max), breaches: value > rule.max ? [breach] : [] });
      }
    }
    return check.finding();
  });
}

function processesHeld(
  facts: Facts,
  member: MemberFacts,
  tasks: ReadonlySet<TaskFacts>,
): readonly ReadonlySet<string>[] {
  const held = Array.from({ length: facts.calendar.periods }, () => new Set<string>());
  for (const { turn } of facts.bundleOf(member)) {
    const { process } = turn.task.task;
    if (process === undefined || !tasks.has(turn.task)) continue;
    for (const period of turn.active) held[period]?.add(process);
  }
  return held;
}
