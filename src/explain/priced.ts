import type { Organisation } from "../model/organisation.ts";
import { ruleName } from "../model/rule.ts";

/** Something the group has fixed, and could do without. */
export type PricedItem =
  | { readonly kind: "rule"; readonly rule: string }
  /** Place in the list of locks. */
  | { readonly kind: "lock"; readonly lock: number; readonly task: string }
  /** Those elected for a role: without it all candidates stand again. */
  | { readonly kind: "elected"; readonly task: string }
  | { readonly kind: "scope" };

/** What can be priced, and what it is called: a rule by its name, the others by what they are. */
export interface Priced {
  readonly name: string;
  readonly item: PricedItem;
}

/** Every stated rule, lock, election and the scope, in the order of the document. */
export function pricedItems({ rules, locks, tasks, scope }: Organisation): readonly Priced[] {
  return [
    ...rules.map((rule, index): Priced => {
      const name = ruleName(rule, index);
      return { name, item: { kind: "rule", rule: name } };
    }),
    ...locks.map(({ task }, lock): Priced => {
      return { name: `lock ${lock + 1}`, item: { kind: "lock", lock, task } };
    }),
    ...tasks.flatMap(({ id, staffing }): Priced[] =>
      staffing?.mode === "elected" && staffing.elected.length > 0
        ? [{ name: `elected ${id}`, item: { kind: "elected", task: id } }]
        : [],
    ),
    ...(scope === undefined ? [] : [{ name: "scope", item: { kind: "scope" } } as const]),
  ];
}

/** The document without it. The other rules keep their names, which for some follow from their place. */
export function withoutItem(organisation: Organisation, item: PricedItem): Organisation {
  switch (item.kind) {
    case "rule": {
      const named = organisation.rules.map((rule, index) => ({ ...rule, id: ruleName(rule, index) }));
      return { ...organisation, rules: named.filter(({ id }) => id !== item.rule) };
    }
    case "lock":
      return { ...organisation, locks: organisation.locks.filter((_, index) => index !== item.lock) };
    case "elected":
      return { ...organisation, tasks: organisation.tasks.map((task) => withoutElected(task, item.task)) };
    case "scope":
      return { ...organisation, scope: undefined };
  }
}

type Task = Organisation["tasks"][number];

function withoutElected(task: Task, id: string): Task {
  const { staffing } = task;
  if (task.id !== id || staffing?.mode !== "elected") return task;
  const candidates = [...new Set([...staffing.candidates, ...staffing.elected])];
  return { ...task, staffing: { ...staffing, candidates, elected: [] } };
}
