import type { Facts } from "../../verification/facts.ts";
import type { Finding } from "../../verification/finding.ts";
import { levelOf, type MemberFacts } from "../../verification/member.ts";
import { sumOf } from "../../verification/sum.ts";
import type { TaskFacts } from "../../verification/turn.ts";

/** Levels that are a wish: the hours done below them, by how far. */
export function verify(_stated: readonly unknown[], facts: Facts): readonly Finding[] {
  const tasks = facts.tasks.filter(({ task }) => task.soft && Object.keys(task.requires).length > 0);
  if (tasks.length === 0) return [];
  const all = sumOf(tasks, ({ hours }) => hours);
  const below = sumOf(tasks, (task) =>
    sumOf(task.turns, (turn) =>
      sumOf(facts.holdersOf(turn).values(), ({ member, share }) => turn.hours * share * gap(member, task)),
    ),
  );
  return [{ rule: "requirement", violations: [], cost: { tier: "soft", value: below / all } }];
}

/** The largest shortfall, as a part of all four levels. */
function gap(member: MemberFacts, { task }: TaskFacts): number {
  let largest = 0;
  for (const [competence, level] of Object.entries(task.requires)) {
    largest = Math.max(largest, level - levelOf(member, competence));
  }
  return largest / 4;
}
