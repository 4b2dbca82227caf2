import type { Organisation, Selector } from "./model/organisation.ts";
import { isRecord } from "./model/references.ts";
import { ruleName, type Rule } from "./model/rule.ts";
import { KINDS } from "./model/task.ts";

/** The document after some tasks are gone: nothing names them any more, and rules about them alone are gone too. */
export function withoutTasks(organisation: Organisation, gone: readonly string[]): Organisation {
  if (gone.length === 0) return organisation;
  const lost = new Set(gone);
  const stays = ({ task }: { readonly task: string }) => !lost.has(task);
  const { agreed, history, scope } = organisation;
  const left = organisation.tasks.filter(({ id }) => !lost.has(id));
  return {
    ...organisation,
    tasks: left,
    dependencies: organisation.dependencies.filter(({ from, to }) => !lost.has(from) && !lost.has(to)),
    members: organisation.members.map((member) => ({
      ...member,
      preferences: { ...member.preferences, tasks: entries(member.preferences.tasks, lost) },
      volunteers: member.volunteers.filter((task) => !lost.has(task)),
      exempt: member.exempt.filter(({ task }) => task === undefined || !lost.has(task)),
    })),
    rules: ruled(organisation.rules, (ids) => ids.filter((id) => !lost.has(id))),
    locks: organisation.locks.filter(stays),
    asIs: organisation.asIs.filter(stays),
    history: { ...history, holders: entries(history.holders, lost) },
    ...(agreed === undefined ? {} : { agreed: { ...agreed, rows: agreed.rows.filter(stays) } }),
    ...(scope === undefined ? {} : { scope: { ...scope, tasks: named(scope.tasks, (ids) => ids.filter((id) => !lost.has(id))) ?? none(left) } }), // prettier-ignore
  };
}

/**
 * A selection of no task, for a scope of which all tasks are gone: `{}` would open up all the others. A task is of one kind,
 * so it is never that task and of another kind.
 */
function none([one]: Organisation["tasks"]): Selector {
  return one === undefined ? {} : { tasks: [one.id], kind: KINDS.filter((kind) => kind !== one.kind) };
}

/**
 * The document after a task was written as two: whoever likes, may not do, or is asked for the first stands so to the second,
 * and so do the rules that name it, but for pins. What is held of the first today is held of the second too, and what was agreed of
 * it, in the periods that the second has.
 */
export function likewise(organisation: Organisation, first: string, second: string): Organisation {
  const both = (ids: readonly string[]) => ids.flatMap((id) => (id === first ? [first, second] : [id]));
  const { agreed, scope } = organisation;
  const same = <Row extends { readonly task: string }>(rows: readonly Row[]) =>
    rows.flatMap((row) => both([row.task]).map((task) => ({ ...row, task })));
  const periods = organisation.tasks.find(({ id }) => id === second)?.periods;
  const has = (period: number) => periods === undefined || periods.includes(period);
  return {
    ...organisation,
    dependencies: organisation.dependencies.flatMap((edge) =>
      edge.from === first || edge.to === first
        ? [edge, { ...edge, from: both([edge.from]).at(-1) ?? edge.from, to: both([edge.to]).at(-1) ?? edge.to }]
        : [edge],
    ),
    members: organisation.members.map((member) => {
      const liking = Object.entries(member.preferences.tasks).flatMap(([id, value]) =>
        both([id]).map((each) => [each, value] as const),
      );
      return {
        ...member,
        preferences: { ...member.preferences, tasks: Object.fromEntries(liking) },
        volunteers: both(member.volunteers),
        exempt: member.exempt.flatMap((own) =>
          own.task === undefined ? [own] : both([own.task]).map((task) => ({ ...own, task })),
        ),
      };
    }),
    rules: ruled(organisation.rules, both),
    locks: same(organisation.locks),
    asIs: same(organisation.asIs),
    ...(agreed === undefined ? {} : { agreed: { ...agreed, rows: same(agreed.rows).filter(({ task, first, last }) => task !== second || (has(first) && has(last))) } }),
    ...(scope === undefined ? {} : { scope: { ...scope, tasks: named(scope.tasks, both) ?? {} } }),
  };
} // prettier-ignore

function entries<Value>(
  of: Readonly<Record<string, Value>>,
  lost: ReadonlySet<string>,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(of).filter(([id]) => !lost.has(id)));
}

type Renaming = (ids: readonly string[]) => readonly string[];

/** Rules keep the names that they went by, also where some are gone. */
function ruled(rules: readonly Rule[], change: Renaming): readonly Rule[] {
  return rules.flatMap((rule, index): Rule[] => {
    const fields = Object.entries({ ...rule, id: ruleName(rule, index) }).map(([key, value]: [string, unknown]) => {
      if (key === "task" && typeof value === "string") return [key, change([value]).includes(value) ? value : null];
      return [key, isSelector(key, value) ? named(value, change) : value];
    });
    return fields.some(([, value]) => value === null) ? [] : [Object.fromEntries(fields) as Rule];
  });
} // prettier-ignore

function isSelector(key: string, value: unknown): value is Selector {
  return ["select", "first", "second"].includes(key) && isRecord(value);
}

/** A selection with the tasks that it names changed; null if it named some and none are left. */
function named(selector: Selector, change: Renaming): Selector | null {
  const { tasks } = selector;
  if (tasks === undefined) return selector;
  const left = change(typeof tasks === "string" ? [tasks] : tasks);
  return left.length === 0 ? null : { ...selector, tasks: left };
}
