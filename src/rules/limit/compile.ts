import type { Compilation, RuleOwner, TurnCell } from "../../compilation.ts";
import { burdens, type Burdens } from "../../domain/burden.ts";
import type { Person } from "../../domain/people.ts";
import { select } from "../../domain/selection.ts";
import type { PlannedTask, Turn } from "../../domain/turns.ts";
import type { Named } from "../../model/rule.ts";
import type { Limit } from "./schema.ts";

/** One balance or count that the rule bounds. */
interface Instance {
  readonly cells: readonly TurnCell[];
  /** The values of a portion; for counts unused. */
  readonly amounts: readonly number[];
}

type Visit = (instance: Instance) => void;

/** How much of something one member does, at most or at least. */
export function compile(stated: readonly Named<Limit>[], compilation: Compilation): void {
  for (const named of stated) {
    const { rule } = named;
    const hard = rule.weight === undefined;
    const owner = compilation.ownerOf(named, (rule.min ?? 0) > 0 ? "elastic" : "hard");
    const bearer = { owner: owner.owner, hard };
    // A cost is shared by all instances, so they have to be counted first; a bound is not, and there may be many.
    if (hard && (rule.min ?? 0) === 0) {
      visitInstances(rule, compilation, (instance) => {
        bound(rule, compilation, bearer, instance, 1);
      });
      continue;
    }
    const instances: Instance[] = [];
    visitInstances(rule, compilation, (instance) => instances.push(instance));
    for (const instance of instances) bound(rule, compilation, bearer, instance, 1 / instances.length);
  }
}

/** Per member and group of tasks, per period or once. */
function visitInstances(rule: Limit, compilation: Compilation, visit: Visit): void {
  const people = compilation.people.filter(
    (person) => rule.members?.includes(person.member.id) ?? person.capacity > 0,
  );
  const periods = rule.periods ?? compilation.periods;
  const perPeriod = rule.over === "period" && rule.of !== "burden";
  const groups = keysOf(rule, compilation).map((key) => key.flatMap((planned) => planned.turns));
  if (perPeriod) {
    const running = groups.map((turns) => turnsIn(turns, periods));
    for (const person of people)
      for (const group of running) visitPeriods(rule, compilation, person, periods, group, visit);
    return;
  }
  const scale = rule.of === "burden" ? burdensOf(compilation) : null;
  const named = new Set(periods);
  const active = compilation.turns.map((turn) => turn.periods.filter((period) => named.has(period)).length);
  const concerned = groups.map((turns) => turns.filter((turn) => active[turn.index] !== 0));
  for (const person of people) {
    for (const turns of concerned) {
      if (turns.length > 0) overHorizon(rule, compilation, person, turns, active, scale, visit);
    }
  }
}

/** Per period the turns that run in it: the same list as in the period before if they are the same. */
function turnsIn(turns: readonly Turn[], periods: readonly number[]): readonly (readonly Turn[])[] {
  const running: (readonly Turn[])[] = [];
  for (const period of periods) {
    const now = turns.filter((turn) => turn.periods.includes(period));
    const before = running.at(-1);
    const isSame = before?.length === now.length && now.every((turn, index) => turn === before[index]);
    running.push(isSame ? before : now);
  }
  return running;
}

function burdensOf(compilation: Compilation): Burdens {
  return burdens(compilation.tasks, compilation.people, (one, planned) =>
    compilation.preference(one, planned),
  );
}

function visitPeriods(
  rule: Limit,
  compilation: Compilation,
  person: Person,
  periods: readonly number[],
  running: readonly (readonly Turn[])[],
  visit: Visit,
): void {
  // The same bound on the same work is told once; costs and counts are told every time.
  const repeats = rule.weight === undefined && (rule.min ?? 0) === 0 && rule.of !== "count";
  let before: readonly Turn[] | undefined;
  let availableBefore = -1;
  for (let index = 0; index < periods.length; index += 1) {
    const turns = running[index] ?? [];
    const available = person.available[periods[index] ?? -1] ?? 0;
    if (turns.length === 0 || (rule.of === "share" && available === 0)) continue;
    if (repeats && turns === before && available === availableBefore) continue;
    before = turns;
    availableBefore = available;
    const cells = compilation.cellsIn(turns, person);
    const whole = rule.of === "share" ? available : 1;
    visit({ cells, amounts: cells.map(({ ownHours }) => ownHours / whole) });
  }
}

/** The groups of tasks that are counted together. */
function keysOf(
  { each, select: selector }: Limit,
  compilation: Compilation,
): readonly (readonly PlannedTask[])[] {
  const tasks = select(compilation.tasks, selector);
  if (each === "all") return [tasks];
  if (each === "task") return tasks.map((planned) => [planned]);
  const processes = new Map<string, PlannedTask[]>();
  for (const planned of tasks) {
    if (planned.task.process === undefined) continue;
    processes.set(planned.task.process, [...(processes.get(planned.task.process) ?? []), planned]);
  }
  return [...processes.values()];
}

/** @param active per turn of the horizon, in how many of the rule's periods it runs. */
function overHorizon(
  rule: Limit,
  compilation: Compilation,
  person: Person,
  turns: readonly Turn[],
  active: readonly number[],
  scale: Burdens | null,
  visit: Visit,
): void {
  const { calendar } = compilation.organisation;
  const periods = rule.periods ?? compilation.periods;
  const cells = compilation.cellsIn(turns, person);
  if (scale !== null) {
    const fair = person.entitlement * scale.total;
    if (fair === 0) return;
    const amounts = cells.map(
      ({ share, turn }) =>
        (share *
          turn.of.task.hours *
          calendar.weeksPerPeriod *
          (active[turn.index] ?? 0) *
          scale.points(person, turn.of)) /
        fair,
    );
    visit({ cells, amounts });
    return;
  }
  const available = periods.reduce((sum, period) => sum + (person.available[period] ?? 0), 0);
  if (rule.of === "share" && available === 0) return;
  const whole = rule.of === "share" ? available : periods.length;
  const amounts = cells.map(({ ownHours, turn }) => (ownHours * (active[turn.index] ?? 0)) / whole);
  visit({ cells, amounts });
}

function bound(
  { of, min, max }: Limit,
  { builder }: Compilation,
  { owner, hard }: RuleOwner,
  { cells, amounts }: Instance,
  part: number,
): void {
  // Who may hold nothing of it keeps every upper bound.
  if (cells.length === 0 && hard && (min ?? 0) === 0) return;
  const over = max === undefined ? 0 : part / (max === 0 ? 1 : max);
  const under = min === undefined || min === 0 ? 0 : part / min;
  if (of === "count") {
    const byTask = new Map<PlannedTask, number[]>();
    for (const { cell, turn } of cells) byTask.set(turn.of, [...(byTask.get(turn.of) ?? []), cell]);
    const keys = [...byTask.values()];
    if (max !== undefined)
      builder.count(
        hard ? { owner, keys, upper: Math.floor(max) } : { owner, keys, cost: { target: max, over } },
      );
    if (under > 0) builder.count({ owner, keys, cost: { target: min ?? 0, under } });
    return;
  }
  const side = { owner, cells: cells.map(({ cell }) => cell), amounts };
  if (max !== undefined)
    builder.ledger(hard ? { ...side, upper: max } : { ...side, cost: { target: max, over } });
  if (under > 0) builder.ledger({ ...side, cost: { target: min ?? 0, under } });
}
