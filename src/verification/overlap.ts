import type { Selector } from "../model/organisation.ts";
import type { Facts } from "./facts.ts";
import { selectTasks } from "./selection.ts";
import type { TaskFacts, Turn } from "./turn.ts";

/** Two turns that go on at the same time. */
export interface Overlap {
  readonly one: Turn;
  readonly other: Turn;
  /** The number of periods in which both are active. */
  readonly periods: number;
}

/** Unordered pairs of different tasks, one of each selection; of one process, unless any will do. */
export function taskPairs(
  facts: Facts,
  rule: { readonly first: Selector; readonly second: Selector; readonly within: "process" | "any" },
): readonly (readonly [TaskFacts, TaskFacts])[] {
  const place = ({ task }: TaskFacts) => (rule.within === "any" ? "" : task.process);
  const partners = new Map<string | undefined, TaskFacts[]>();
  for (const task of selectTasks(facts, rule.second)) {
    const there = partners.get(place(task));
    if (there === undefined) partners.set(place(task), [task]);
    else there.push(task);
  }
  const pairs = new Map<number, readonly [TaskFacts, TaskFacts]>();
  for (const one of selectTasks(facts, rule.first)) {
    if (place(one) === undefined) continue;
    for (const other of partners.get(place(one)) ?? []) {
      if (one === other) continue;
      const key = Math.min(one.index, other.index) * facts.tasks.length + Math.max(one.index, other.index);
      if (!pairs.has(key)) pairs.set(key, [one, other]);
    }
  }
  return [...pairs.values()];
}

/** The turns of two tasks that overlap. */
export function overlapsOf(one: TaskFacts, other: TaskFacts): readonly Overlap[] {
  const found: { one: Turn; other: Turn; periods: number }[] = [];
  for (const [period, turn] of one.turnIn.entries()) {
    const beside = other.turnIn[period];
    if (turn === undefined || beside === undefined) continue;
    // Turns follow each other, so a pair that returns is the last one found.
    const latest = found.at(-1);
    if (latest?.one === turn && latest.other === beside) latest.periods += 1;
    else found.push({ one: turn, other: beside, periods: 1 });
  }
  return found;
}

/** Sum over members of min(share, share): the part of two turns that is in the same hands. */
export function sameHands(facts: Facts, one: Turn, other: Turn): number {
  const others = facts.holdersOf(other);
  let sum = 0;
  for (const [member, { share }] of facts.holdersOf(one))
    sum += Math.min(share, others.get(member)?.share ?? 0);
  return sum;
}
