import type { Compiled } from "../../compile.ts";
import { isExempt, levelOf, type Person } from "../../domain/people.ts";
import type { PlannedTask } from "../../domain/turns.ts";
import type { Bottleneck, Cause } from "./bottleneck.ts";
import type { TaskWork } from "./candidates.ts";
import type { Reaches } from "./reach.ts";

/** A set of tasks that are short in a period, or over the horizon. */
export interface Short {
  readonly period: number | null;
  readonly tasks: readonly TaskWork[];
  readonly short: number;
}

/** Everything that by itself would be enough if it were otherwise: rules first, then what keeps people out, then hours. */
export function causesOf(compiled: Compiled, reaches: Reaches, found: Short): Bottleneck["causes"] {
  const causes = [...ruleCauses(compiled, reaches, found), ...outsideCauses(compiled, reaches, found)];
  return causes.length > 0 ? causes : [{ kind: "hours" }];
}

function workOf({ tasks }: Short) {
  return { turns: tasks.flatMap(({ work }) => work) };
}

/** Rules without which the same people could do enough. */
function ruleCauses(compiled: Compiled, reaches: Reaches, found: Short): readonly Cause[] {
  const { instance, people } = compiled;
  const work = workOf(found);
  return instance.owners.flatMap(({ name, kind }, owner): Cause[] => {
    if (kind !== "rule" || name === "capacity") return [];
    const more = people.reduce((sum, { index }) => {
      return sum + reaches.of(index, work, owner).hours - reaches.of(index, work).hours;
    }, 0);
    return more >= found.short - 1e-9 ? [{ kind: "rule", rule: name }] : [];
  });
}

type Outside = "competence" | "exempt" | "slots" | "volunteers" | "candidates" | "absence";
const ORDER: readonly Outside[] = ["exempt", "candidates", "volunteers", "slots", "absence", "competence"];

/** What keeps people out of the work: each by itself, with the hours that they would bring. */
function outsideCauses(compiled: Compiled, reaches: Reaches, found: Short): readonly Cause[] {
  const { tasks: all, people } = compiled;
  const planned = all.filter(({ task }) => found.tasks.some((own) => own.task === task.id));
  const weeks = compiled.organisation.calendar.weeksPerPeriod;
  return ORDER.flatMap((kind): Cause[] => {
    const brought = people.flatMap((person) => {
      const kept = planned.filter((each) => keptOut(person, each, found.period) === kind);
      if (kept.length === 0 && kind !== "absence") return [];
      const hours = more(person, kept, found, reaches, weeks, kind);
      return hours > 1e-9 ? [{ member: person.member.id, hours }] : [];
    });
    if (brought.reduce((sum, { hours }) => sum + hours, 0) < found.short - 1e-9) return [];
    const members = brought.map(({ member }) => member);
    return [kind === "competence" ? { kind, levels: levelsOf(planned) } : { kind, members }];
  });
}

/** Why a member may hold nothing of a task: the one thing, or null if they may, or if several things keep them out. */
function keptOut(person: Person, { task, staffing }: PlannedTask, period: number | null): Outside | null {
  const { member } = person;
  const away = period !== null && (person.available[period] ?? 0) === 0;
  const reasons: Outside[] = [
    ...(isExempt(member, task) ? (["exempt"] as const) : []),
    ...(task.slots !== undefined && member.slots !== undefined && !task.slots.some((slot) => member.slots?.includes(slot)) ? (["slots"] as const) : []),
    ...(staffing.mode === "voluntary" && !member.volunteers.includes(task.id) ? (["volunteers"] as const) : []),
    ...(staffing.mode === "elected" && staffing.candidates.length > 0 && !staffing.candidates.includes(member.id) ? (["candidates"] as const) : []),
    ...(!task.soft && Object.entries(task.requires).some(([competence, level]) => levelOf(member, competence) < level) ? (["competence"] as const) : []),
    ...(away ? (["absence"] as const) : []),
  ];
  return reasons.length === 1 ? (reasons[0] ?? null) : null;
} // prettier-ignore

/** The hours more that a member could do if what keeps them out did not. */
function more(
  person: Person,
  kept: readonly PlannedTask[],
  { period, tasks, short }: Short,
  reaches: Reaches,
  weeks: number,
  kind: Outside,
): number {
  const now = reaches.of(person.index, workOf({ period, tasks, short })).hours;
  const usual = person.member.hours;
  const present = period === null ? person.capacity : (person.available[period] ?? 0);
  // Hours that are given to other work beforehand are not to be had.
  const there = present - reaches.fixedBeside(person.index, workOf({ period, tasks, short }), period);
  const whole = period === null ? usual * weeks * person.available.length : usual;
  const names = new Set(kept.map(({ task }) => task.id));
  const work = tasks.filter(({ task }) => names.has(task)).reduce((sum, { needed }) => sum + needed, 0);
  if (kind !== "absence") return Math.max(0, Math.min(now + work, there) - now);
  // With usual hours, as much more of what they may do as they have fewer hours now.
  const may = tasks.reduce((sum, own) => sum + (names.has(own.task) || (own.able >> BigInt(person.index)) & 1n ? own.needed : 0), 0);
  return Math.max(0, Math.min(whole - present, may - now));
} // prettier-ignore

/** The levels that the tasks ask, the highest of each. */
function levelsOf(planned: readonly PlannedTask[]): readonly { competence: string; level: number }[] {
  const levels = new Map<string, number>();
  for (const { task } of planned)
    for (const [competence, level] of Object.entries(task.requires))
      levels.set(competence, Math.max(level, levels.get(competence) ?? 0));
  return [...levels].map(([competence, level]) => ({ competence, level }));
}
