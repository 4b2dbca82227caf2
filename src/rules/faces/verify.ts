import type { Named } from "../../model/rule.ts";
import { Check, fractionAbove } from "../../verification/check.ts";
import type { Facts } from "../../verification/facts.ts";
import type { Finding } from "../../verification/finding.ts";
import type { MemberFacts } from "../../verification/member.ts";
import { activePeriods, selectTasks } from "../../verification/selection.ts";
import type { TaskFacts } from "../../verification/turn.ts";
import type { Faces } from "./schema.ts";

/** How many members a client meets at a time. */
export function verify(stated: readonly Named<Faces>[], facts: Facts): readonly Finding[] {
  return stated.map(({ name, rule }) => {
    const check = new Check(name, { weight: rule.weight, elastic: false });
    for (const [client, tasks] of tasksByClient(facts, selectTasks(facts, rule.select))) {
      if (rule.clients !== undefined && !rule.clients.includes(client)) continue;
      for (const period of activePeriods(facts, tasks, rule.periods)) {
        const met = membersMet(facts, tasks, period);
        const value = met.length;
        const names = met.map(({ id }) => id).join(", ");
        const message = `${client} meets ${value} members in period ${period} (${names}), at most ${rule.max} are allowed.`;
        const breach = { message, period, value, limit: rule.max };
        check.add({ upper: fractionAbove(value, rule.max), breaches: value > rule.max ? [breach] : [] });
      }
    }
    return check.finding();
  });
}

/** A process without a client is its own client. */
function tasksByClient(facts: Facts, tasks: readonly TaskFacts[]): ReadonlyMap<string, readonly TaskFacts[]> {
  const clients = new Map(facts.organisation.processes.map(({ id, client }) => [id, client ?? id]));
  const groups = new Map<string, TaskFacts[]>();
  for (const task of tasks) {
    const client = task.task.process === undefined ? undefined : clients.get(task.task.process);
    if (client === undefined) continue;
    const group = groups.get(client);
    if (group === undefined) groups.set(client, [task]);
    else group.push(task);
  }
  return groups;
}

function membersMet(facts: Facts, tasks: readonly TaskFacts[], period: number): readonly MemberFacts[] {
  const met = new Set<MemberFacts>();
  for (const { turnIn } of tasks) {
    const turn = turnIn[period];
    if (turn !== undefined) for (const member of facts.holdersOf(turn).keys()) met.add(member);
  }
  return [...met];
}
