import type { Named } from "../../model/rule.ts";
import { Check, fractionBelow } from "../../verification/check.ts";
import type { Facts } from "../../verification/facts.ts";
import type { Finding } from "../../verification/finding.ts";
import { dutyOpening } from "../../verification/ledger.ts";
import { concernedMembers, selectTasks } from "../../verification/selection.ts";
import { isExempt } from "../../verification/standing.ts";
import { sumOf } from "../../verification/sum.ts";
import type { Everyone } from "./schema.ts";

/** Everyone who is not exempt does their part: less by a portion at most, more by a turn at most. */
export function verify(stated: readonly Named<Everyone>[], facts: Facts): readonly Finding[] {
  return stated.map(({ name, rule }) => {
    const check = new Check(name, { weight: rule.weight, elastic: true });
    const tasks = new Set(selectTasks(facts, rule.select));
    const members = concernedMembers(facts, rule.members).filter((member) => {
      return member.hours > 0 && [...tasks].some((task) => !isExempt(member, task));
    });
    const total = sumOf(tasks, (task) => task.hours);
    const entitled = sumOf(members, (member) => member.entitlement);
    let portion = 0;
    let longest = 0;
    for (const task of tasks) {
      for (const turn of task.turns) {
        portion = Math.max(portion, turn.hours / task.portions);
        longest = Math.max(longest, turn.hours);
      }
    }
    for (const member of members) {
      const fair = entitled > 0 ? (total * member.entitlement) / entitled : 0;
      const before = sumOf(tasks, (task) => dutyOpening(facts, task, member.id));
      const now = sumOf(facts.bundleOf(member), ({ turn, share }) =>
        tasks.has(turn.task) ? share * turn.hours : 0,
      );
      const value = before + now;
      const beyond = fair > 0 ? Math.max(0, value - fair - longest) / fair : 0;
      check.add({ lower: fractionBelow(value, Math.max(0, fair - portion)) + beyond });
    }
    return check.finding();
  });
}
