import type { Named } from "../../model/rule.ts";
import { Check } from "../../verification/check.ts";
import { duesOf } from "../../verification/dues.ts";
import type { Facts } from "../../verification/facts.ts";
import type { Finding } from "../../verification/finding.ts";
import { dutyOpening } from "../../verification/ledger.ts";
import type { MemberFacts } from "../../verification/member.ts";
import { selectTasks } from "../../verification/selection.ts";
import type { TaskFacts } from "../../verification/turn.ts";
import type { InTurn } from "./schema.ts";

/** Turn by turn: how far each member who takes part is from their due, beyond what whole turns explain. */
export function verify(stated: readonly Named<InTurn>[], facts: Facts): readonly Finding[] {
  return stated.map(({ name, rule }) => {
    const check = new Check(name, { weight: rule.weight, elastic: true });
    for (const task of selectTasks(facts, rule.select)) {
      if (task.staffing.mode !== "rotation") continue;
      for (const lower of excesses(facts, task)) check.add({ lower });
    }
    return check.finding();
  });
}

function excesses(facts: Facts, task: TaskFacts): readonly number[] {
  const dues = task.turns.map((turn) => duesOf(facts, turn));
  const takePart = new Set(dues.flatMap((part) => [...part.keys()]));
  const turnHours = Math.max(...task.turns.map((turn) => turn.hours));
  if (!(turnHours > 0)) return Array.from({ length: takePart.size * task.turns.length }, () => 0);
  const allowed = takePart.size < 2 ? 0 : turnHours * (1 - 1 / (2 * takePart.size - 2));
  const balances = new Map<MemberFacts, number>();
  for (const member of takePart) balances.set(member, dutyOpening(facts, task, member.id));
  return task.turns.flatMap((turn, place) =>
    [...balances].map(([member, before]) => {
      const did = (facts.holdersOf(turn).get(member)?.share ?? 0) * turn.hours;
      const after = before + did - (dues[place]?.get(member) ?? 0) * turn.hours;
      balances.set(member, after);
      return Math.max(0, Math.abs(after) - allowed) / turnHours;
    }),
  );
}
