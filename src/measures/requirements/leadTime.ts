import type { Dependency, Task } from "../../model/organisation.ts";
import { groupBy, overlap } from "../distribution.ts";
import type { Division } from "../division.ts";
import type { Judged, Requirement } from "./result.ts";
import { conversion } from "./units.ts";

export interface LeadTime {
  /** In the unit asked for. */
  readonly length: number;
  /** How much of it is waiting at hand-overs. */
  readonly waiting: number;
  /** The tasks of the longest path, in order. */
  readonly path: readonly string[];
}

/**
 * Lead time of a process: its longest path along `after`, each task's duration and at each hand-over its delay x (1 - sum
 * over members of min(x, y)), the least part of the cases that must change hands.
 *
 * In the unit asked for (hours, days, weeks, by the clock or at work); null if no task states a duration, or one in a unit
 * that does not tell this one. A task without a duration takes no time; a delay is in the unit of the task it leads to. The
 * critical path with hand-over delay (R121). Test: plan 1 day, do 2, check 1, delays of half a day: 5 with full hand-over,
 * 4.5 with half, 4 with none.
 */
export function leadTime(
  division: Division,
  process: string,
  unit?: string,
): LeadTime | "noDurations" | "unit" {
  const tasks = new Map(
    division.tasks.filter((task) => task.process === process).map((task) => [task.id, task]),
  );
  if (![...tasks.values()].some(({ duration }) => duration !== undefined)) return "noDurations";
  const factors = new Map([...tasks.values()].map((task) => [task.id, conversion(task.unit, unit)]));
  if ([...factors.values()].includes(null)) return "unit";
  const inside = division.organisation.dependencies.filter(
    ({ kind, from, to }) => kind === "after" && tasks.has(from) && tasks.has(to),
  );
  const before = groupBy(inside, ({ to }) => to);
  const shares = sharesOf(division);
  const delayOf = ({ from, to, delay = 0 }: Dependency) => {
    const kept = overlap(shares.get(from) ?? new Map(), shares.get(to) ?? new Map());
    return delay * (factors.get(to) ?? 1) * Math.max(0, 1 - kept);
  };
  const known = new Map<string, LeadTime>();
  /** The longest way up to and through a task; a document has no circles of `after`. */
  const until = (task: Task): LeadTime => {
    const found = known.get(task.id);
    if (found !== undefined) return found;
    const own = (task.duration ?? 0) * (factors.get(task.id) ?? 1);
    let longest: LeadTime = { length: 0, waiting: 0, path: [] };
    for (const dependency of before.get(task.id) ?? []) {
      const earlier = tasks.get(dependency.from);
      if (earlier === undefined) continue;
      const way = until(earlier);
      const delay = delayOf(dependency);
      if (way.length + delay > longest.length || longest.path.length === 0)
        longest = { length: way.length + delay, waiting: way.waiting + delay, path: way.path };
    }
    const through = { ...longest, length: longest.length + own, path: [...longest.path, task.id] };
    known.set(task.id, through);
    return through;
  };
  return [...tasks.values()].map(until).reduce((most, way) => (way.length > most.length ? way : most));
}

function sharesOf(division: Division): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const tasks = groupBy(division.holdings, ({ task }) => task.id);
  return new Map(
    [...tasks].map(([task, held]) => [task, new Map(held.map(({ member, share }) => [member.id, share]))]),
  );
}

/** Whether a case is through the process in time. */
export function judgeLeadTime(division: Division, process: string, { norm, unit }: Requirement): Judged {
  const found = leadTime(division, process, unit);
  if (typeof found === "string") return { unknown: found };
  const margin = norm - found.length;
  return { value: found.length, needed: norm, unit: "time", margin, tasks: found.path };
}
