import type { Selector } from "../model/organisation.ts";
import type { Facts } from "./facts.ts";
import type { MemberFacts } from "./member.ts";
import type { TaskFacts, Turn } from "./turn.ts";

/** The tasks that a selector picks: every key that is given holds, within a key one of its values. */
export function selectTasks(facts: Facts, selector: Selector): readonly TaskFacts[] {
  const keys: ((task: TaskFacts) => boolean)[] = [];
  const key = (
    wanted: string | readonly string[] | undefined,
    has: (task: TaskFacts) => readonly (string | undefined)[],
  ) => {
    if (wanted === undefined) return;
    const values = new Set<string | undefined>(typeof wanted === "string" ? [wanted] : wanted);
    keys.push((task) => has(task).some((value) => values.has(value)));
  };
  key(selector.tasks, ({ id }) => [id]);
  key(selector.main, ({ task }) => [task.main]);
  key(selector.kind, ({ task }) => [task.kind]);
  key(selector.aspect, ({ task }) => [task.aspect]);
  key(selector.process, ({ task }) => [task.process]);
  key(selector.tag, ({ task }) => task.tags);
  key(selector.staffing, ({ staffing }) => [staffing.mode]);
  const { unpleasant } = selector;
  if (typeof unpleasant === "boolean") keys.push(({ task }) => task.unpleasant > 0 === unpleasant);
  else if (unpleasant !== undefined) keys.push(({ task }) => task.unpleasant >= unpleasant);
  return facts.tasks.filter((task) => keys.every((holds) => holds(task)));
}

/** The turns of tasks that are active in one of the periods named; all turns if none are named. */
export function turnsOf(
  tasks: readonly TaskFacts[],
  periods: readonly number[] | undefined,
): readonly Turn[] {
  const turns = tasks.flatMap((task) => task.turns);
  if (periods === undefined) return turns;
  const named = new Set(periods);
  return turns.filter((turn) => turn.active.some((period) => named.has(period)));
}

/** The periods named (all, if none are) in which one of the tasks is active, in order. */
export function activePeriods(
  facts: Facts,
  tasks: readonly TaskFacts[],
  periods: readonly number[] | undefined,
): readonly number[] {
  return namedPeriods(facts, periods).filter((period) =>
    tasks.some((task) => task.turnIn[period] !== undefined),
  );
}

/** The periods that a rule names, each once and in order; all periods if it names none. */
export function namedPeriods(facts: Facts, periods: readonly number[] | undefined): readonly number[] {
  const all = Array.from({ length: facts.calendar.periods }, (_, period) => period);
  if (periods === undefined) return all;
  const named = new Set(periods);
  return all.filter((period) => named.has(period));
}

/** Whom a rule concerns: the members it lists; everybody with hours if it lists none. */
export function concernedMembers(
  facts: Facts,
  listed: readonly string[] | undefined,
): readonly MemberFacts[] {
  if (listed === undefined) return facts.members.filter((member) => member.hours > 0);
  const names = new Set(listed);
  return facts.members.filter((member) => names.has(member.id));
}
