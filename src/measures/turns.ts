import type { Organisation } from "../model/organisation.ts";
import { isWork, type Plan } from "../model/plan.ts";
import { groupBy } from "./distribution.ts";

/** One turn of a task as a plan fills it. */
export interface PlannedTurn {
  readonly first: number;
  readonly last: number;
  /** In how many equal portions it is divided. */
  readonly portions: number;
  /** Part of the work, by member id; empty if nobody holds the turn. */
  readonly shares: ReadonlyMap<string, number>;
  /** Who looks on before the turn begins. */
  readonly shadows: ReadonlySet<string>;
}

/** The turns of each task in a plan, in order of time; tasks that the plan does not name have none. */
export function planTurns(
  organisation: Organisation,
  plan: Plan,
): ReadonlyMap<string, readonly PlannedTurn[]> {
  const rows = groupBy(
    [
      ...plan.assignments.filter(({ role }) => isWork(role)),
      ...plan.uncovered.filter(({ role }) => role === "holder"),
    ],
    ({ task }) => task,
  );
  const shadows = groupBy(
    plan.assignments.filter(({ role }) => role === "shadow"),
    ({ task }) => task,
  );
  return new Map(
    organisation.tasks.map((task) => {
      const turns = groupBy(rows.get(task.id) ?? [], ({ first }) => first);
      const inOrder = [...turns].sort(([one], [other]) => one - other);
      return [task.id, inOrder.map(([first, own]) => turnOf(first, own, shadows.get(task.id) ?? []))];
    }),
  );
}

interface Row {
  readonly first: number;
  readonly last: number;
  readonly portions: number;
  readonly of: number;
  readonly member?: string;
}

function turnOf(
  first: number,
  rows: readonly Row[],
  shadows: readonly (Row & { readonly member: string })[],
): PlannedTurn {
  const shares = new Map<string, number>();
  for (const { member, portions, of } of rows) {
    if (member !== undefined) shares.set(member, (shares.get(member) ?? 0) + portions / of);
  }
  const before = shadows.filter((shadow) => shadow.last === first - 1);
  return {
    first,
    last: rows.reduce((latest, { last }) => Math.max(latest, last), first),
    portions: rows[0]?.of ?? 1,
    shares,
    shadows: new Set(before.map(({ member }) => member)),
  };
}
