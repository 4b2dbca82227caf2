import type { Named } from "../../model/rule.ts";
import { Amounts } from "../../verification/amounts.ts";
import { Check, fractionAbove, fractionBelow } from "../../verification/check.ts";
import type { Facts } from "../../verification/facts.ts";
import type { Finding } from "../../verification/finding.ts";
import { burdenPoints } from "../../verification/ledger.ts";
import type { MemberFacts } from "../../verification/member.ts";
import { activePeriods, concernedMembers, namedPeriods, selectTasks } from "../../verification/selection.ts";
import { exceeds } from "../../verification/tolerance.ts";
import type { TaskFacts } from "../../verification/turn.ts";
import { shown } from "../../verification/wording.ts";
import type { Limit } from "./schema.ts";

/** Tasks that are counted together. */
interface Key {
  readonly name: string;
  readonly task: string | undefined;
  readonly tasks: readonly TaskFacts[];
}

/** How much of something each member does, at most and at least. */
export function verify(stated: readonly Named<Limit>[], facts: Facts): readonly Finding[] {
  const points = burdenPoints(facts);
  return stated.map(({ name, rule }) => {
    const check = new Check(name, { weight: rule.weight, elastic: (rule.min ?? 0) > 0 });
    const members = concernedMembers(facts, rule.members);
    for (const key of keysOf(selectTasks(facts, rule.select), rule.each)) {
      const stretches = stretchesOf(facts, rule, key);
      const tasks = new Set(key.tasks);
      for (const member of members) {
        const amounts = new Amounts(facts, member, tasks, points);
        for (const periods of stretches) {
          const value = amounts.over(rule.of, periods);
          if (value !== undefined) checkValue(check, rule, { member, key, periods, value });
        }
      }
    }
    return check.finding();
  });
}

/** All selected tasks together, each on its own, or those of each process. */
function keysOf(tasks: readonly TaskFacts[], each: Limit["each"]): readonly Key[] {
  if (each === "all") return [{ name: "the selected tasks", task: undefined, tasks }];
  if (each === "task") return tasks.map((task) => ({ name: `"${task.id}"`, task: task.id, tasks: [task] }));
  const groups = new Map<string, TaskFacts[]>();
  for (const task of tasks) {
    const { process } = task.task;
    if (process === undefined) continue;
    const group = groups.get(process);
    if (group === undefined) groups.set(process, [task]);
    else group.push(task);
  }
  return [...groups].map(([process, own]) => ({ name: `process "${process}"`, task: undefined, tasks: own }));
}

/** Each active period on its own, or, over the horizon, all the periods that the rule names. */
function stretchesOf(facts: Facts, rule: Limit, { tasks }: Key): readonly (readonly number[])[] {
  const active = activePeriods(facts, tasks, rule.periods);
  if (!overHorizon(rule)) return active.map((period) => [period]);
  return active.length > 0 ? [namedPeriods(facts, rule.periods)] : [];
}

function overHorizon(rule: Limit): boolean {
  return rule.over === "horizon" || rule.of === "burden";
}

interface Measured {
  readonly member: MemberFacts;
  readonly key: Key;
  readonly periods: readonly number[];
  readonly value: number;
}

function checkValue(check: Check, rule: Limit, { member, key, periods, value }: Measured): void {
  const { max, min = 0 } = rule;
  const lower = fractionBelow(value, min);
  const upper = max === undefined ? 0 : fractionAbove(value, max);
  if (max === undefined || !exceeds(value, max)) {
    check.add({ lower, upper });
    return;
  }
  const [period = 0] = periods;
  const when = overHorizon(rule) ? "over the horizon" : `in period ${period}`;
  const message = `${member.id}: ${rule.of} of ${key.name} ${when} is ${shown(value)}, at most ${shown(max)} is allowed.`;
  const place = { message, member: member.id, period, value, limit: max };
  check.add({ lower, upper, breaches: [key.task === undefined ? place : { ...place, task: key.task }] });
}
