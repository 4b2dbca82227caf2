import { compile, type Compiled } from "../../compile.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Bottleneck } from "./bottleneck.ts";
import { candidatesOf, scenesOf, type Scene, type TaskWork } from "./candidates.ts";
import { causesOf } from "./causes.ts";
import { lacking, NOTHING } from "./lacking.ts";
import { Reaches } from "./reach.ts";

/**
 * What certainly cannot all be done, before any work is divided: sets of tasks that need more hours than all who may do any of
 * them can do of it. Every one proves itself by adding up. That there is none does not prove that all can be done: whole
 * portions, or several rules together, may still be in the way.
 *
 * A set is found by the people who alone may do it (Hall 1935), by competence and by process; people are bounded by their
 * hours and by every rule of their own, one at a time, so the figures are upper bounds.
 */
export function bottlenecks(organisation: Organisation): readonly Bottleneck[] {
  const compiled = compile(organisation, { hardOnly: true });
  const reaches = new Reaches(compiled);
  const found = new Map<string, Omit<Bottleneck, "causes"> & { readonly periods: number[] | null }>();
  const inPeriods = new Set<string>();
  for (const scene of scenesOf(compiled)) {
    for (const short of shortIn(compiled, reaches, scene)) {
      const tasks = short.tasks.map(({ task }) => task).join("\n");
      // What a single period shows already, the horizon need not tell again.
      if (scene.period === null && inPeriods.has(tasks)) continue;
      if (scene.period !== null) inPeriods.add(tasks);
      const made = certificate(compiled, reaches, short);
      const key = JSON.stringify({ ...made, periods: made.periods === null });
      const same = found.get(key);
      if (same?.periods && scene.period !== null) same.periods.push(scene.period);
      else found.set(key, { ...made, periods: scene.period === null ? null : [scene.period] });
    }
  }
  return [...found.values()]
    .map((each) => ({ ...each, causes: causesOf(organisation, each) }))
    .sort((a, b) => weight(b, organisation) - weight(a, organisation));
}

/** A set of tasks that are short in a period, or over the horizon. */
interface Short {
  readonly period: number | null;
  readonly tasks: readonly TaskWork[];
  readonly short: number;
}

/** Hours x weeks that are short. */
function weight({ short, periods }: Bottleneck, { calendar }: Organisation): number {
  return periods === null ? short : short * periods.length * calendar.weeksPerPeriod;
}

/** Minimal sets of tasks that are short, no two with a task in common. */
function shortIn(compiled: Compiled, reaches: Reaches, scene: Scene): readonly Short[] {
  const told = new Set<string>();
  const found: Short[] = [];
  for (const tasks of candidatesOf(compiled, scene)) {
    if (tasks.some(({ task }) => told.has(task))) continue;
    if (lacking(compiled, reaches, tasks) <= NOTHING) continue;
    const least = minimal(compiled, reaches, tasks);
    for (const { task } of least) told.add(task);
    found.push({ period: scene.period, tasks: least, short: lacking(compiled, reaches, least) });
  }
  return found;
}

/** Takes tasks away as long as the rest is short; the small ones first, so that what is left says most. */
function minimal(compiled: Compiled, reaches: Reaches, tasks: readonly TaskWork[]): readonly TaskWork[] {
  let left = tasks;
  for (const task of [...tasks].sort((a, b) => a.needed - b.needed)) {
    const fewer = left.filter((each) => each !== task);
    if (fewer.length > 0 && lacking(compiled, reaches, fewer) > NOTHING) left = fewer;
  }
  return left;
}

function certificate(compiled: Compiled, reaches: Reaches, short: Short): Omit<Bottleneck, "causes"> {
  const { instance } = compiled;
  const work = { turns: short.tasks.flatMap((each) => each.work) };
  const people = compiled.people.flatMap(({ index, member }) => {
    const { hours, owner } = reaches.of(index, work);
    return hours > 1e-9 ? [{ member: member.id, hours, bound: instance.owners[owner]?.name ?? null }] : [];
  });
  const needed = short.tasks.reduce((sum, each) => sum + each.needed, 0);
  return {
    periods: short.period === null ? null : [short.period],
    tasks: short.tasks.map(({ task, needed: hours }) => ({ task, hours })),
    people,
    needed,
    available: people.reduce((sum, { hours }) => sum + hours, 0),
    short: short.short,
  };
}
