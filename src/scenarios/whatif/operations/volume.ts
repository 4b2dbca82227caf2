import * as z from "zod/mini";
import { select } from "../../../domain/selection.ts";
import { planTasks } from "../../../domain/turns.ts";
import { described } from "../../../model/described.ts";
import { entity, type Deep } from "../../../model/entity.ts";
import type { Organisation, Task } from "../../../model/organisation.ts";
import { selector } from "../../../model/selector.ts";
import { periods } from "../../../model/values.ts";
import { likewise, withoutTasks } from "../../../withoutTasks.ts";

/** More or less work of a kind: a peak, a client who asks less, a client who is gone. */
export const schema = entity({
  kind: z.literal("volume"),
  select: described(selector, "which tasks"),
  times: described(
    z.number().check(z.gte(0), z.lte(10)),
    "how much of the work there is then: 1.2 is a fifth more, 0 none at all",
  ),
  periods: described(z.optional(periods), "periods of it; default all"),
});

/** Hours below this are none. */
const NONE = 0.001;

/**
 * Work of all periods changes its hours. Work of some periods is written as two tasks, since the hours of a task are the same
 * in all: what there always is, and, likewise, what there is in some periods only.
 */
export function apply(
  organisation: Organisation,
  { select: which, times, periods: some }: Deep<z.output<typeof schema>>,
): Organisation {
  // What was agreed is written in portions: there they stay as many.
  const chosen = select(planTasks(organisation), which).map(({ task, portions }) =>
    organisation.agreed === undefined ? { task } : { task, portions },
  );
  return chosen.reduce(
    (changed, each) =>
      some === undefined ? always(changed, each, times) : inSome(changed, each, times, some),
    organisation,
  );
}

/** A task, and the portions that it keeps, if it has to. */
interface Chosen {
  readonly task: Task;
  readonly portions?: number;
}

function always(organisation: Organisation, chosen: Chosen, times: number): Organisation {
  const { task } = chosen;
  const hours = task.hours * times;
  return hours < NONE
    ? withoutTasks(organisation, [task.id])
    : replaced(organisation, task, [withHours(chosen, hours)]);
}

function inSome(
  organisation: Organisation,
  chosen: Chosen,
  times: number,
  some: readonly number[],
): Organisation {
  const { task } = chosen;
  const active = task.periods ?? Array.from({ length: organisation.calendar.periods }, (_, period) => period);
  const more = active.filter((period) => some.includes(period) === times > 1);
  const [base, extra] = [task.hours * Math.min(1, times), task.hours * Math.abs(times - 1)];
  if (extra < NONE) return organisation;
  if (more.length === 0) return always(organisation, chosen, Math.min(1, times));
  // Where all of it is gone in some periods, the task itself goes on in the others.
  if (base < NONE) return replaced(organisation, task, [{ ...task, periods: more }]);
  const id = freeId(task.id, new Set(organisation.tasks.map((each) => each.id)));
  const peak = { ...withHours(chosen, extra), id, periods: more };
  return likewise(replaced(organisation, task, [withHours(chosen, base), peak]), task.id, id);
}

function replaced(organisation: Organisation, { id }: Task, by: readonly Task[]): Organisation {
  return { ...organisation, tasks: organisation.tasks.flatMap((each) => (each.id === id ? by : [each])) };
}

/** Portions of about the size that they had, unless they stay as many. */
function withHours({ task, portions: same }: Chosen, hours: number): Task {
  if (same !== undefined) return { ...task, hours, portions: same };
  if (task.portions === undefined) return { ...task, hours };
  const portions = Math.round((task.portions * hours) / task.hours);
  return { ...task, hours, portions: Math.max(task.people.min, portions) };
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = `${id} +`;
  while (taken.has(free)) free += "+";
  return free;
}
