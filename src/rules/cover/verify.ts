import type { Named } from "../../model/rule.ts";
import { Check, fractionBelow } from "../../verification/check.ts";
import type { Facts } from "../../verification/facts.ts";
import type { Finding } from "../../verification/finding.ts";
import { levelOf, type MemberFacts } from "../../verification/member.ts";
import { activePeriods, selectTasks } from "../../verification/selection.ts";
import type { TaskFacts } from "../../verification/turn.ts";
import type { Cover } from "./schema.ts";

/** How many who have the level are there, in every period, or in every listed part of its weeks. */
export function verify(stated: readonly Named<Cover>[], facts: Facts): readonly Finding[] {
  return stated.map(({ name, rule }) => {
    const check = new Check(name, { weight: rule.weight, elastic: true });
    const selected = selectTasks(facts, rule.select);
    const groups = rule.slots?.map((slot) =>
      selected.filter(({ task }) => task.slots?.includes(slot) === true),
    ) ?? [selected];
    for (const tasks of groups) {
      for (const period of activePeriods(facts, tasks, rule.periods)) {
        check.add({ lower: fractionBelow(skilledHolders(facts, tasks, period, rule), rule.min) });
      }
    }
    return check.finding();
  });
}

function skilledHolders(
  facts: Facts,
  tasks: readonly TaskFacts[],
  period: number,
  { competence, level }: Cover,
): number {
  const there = new Set<MemberFacts>();
  for (const { turnIn } of tasks) {
    const turn = turnIn[period];
    if (turn === undefined) continue;
    for (const member of facts.holdersOf(turn).keys())
      if (levelOf(member, competence) >= level) there.add(member);
  }
  return there.size;
}
