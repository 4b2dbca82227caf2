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

/** How much of something one member does, at most or at least. */
export function compile(stated: readonly Named<Limit>[], compilation: Compilation): void {
  for (const named of stated) {
    const { rule } = named;
    const hard = rule.weight === undefined;
    const owner = compilation.ownerOf(named, (rule.min ?? 0) > 0 ? "elastic" : "hard");
    const bearer = { owner: owner.owner, hard };
    // A cost is shared by all instances, so they have to be counted first; a bound is not, and there may be many.
    if (hard && (rule.min ?? 0) === 0) {
      for (const instance of instancesOf(rule, compilation)) bound(rule, compilation, bearer, instance, 1);
      continue;
    }
    const instances = [...instancesOf(rule, compilation)];
    for (const instance of instances) bound(rule, compilation, bearer, instance, 1 / instances.length);
  }
}

/** Per member and group of tasks, per period or once. */
function* instancesOf(rule: Limit, compilation: Compilation): Generator<Instance> {
  const people = compilation.people.filter(
    (person) => rule.members?.includes(person.member.id) ?? person.capacity > 0,
  );
  const periods = rule.periods ?? compilation.periods;
  const perPeriod = rule.over === "period" && rule.of !== "burden";
  const groups = keysOf(rule, compilation).map((key) => {
    const turns = key.flatMap((planned) => planned.turns);
    return { turns, running: perPeriod ? turnsIn(turns, periods) : [] };
  });
  const scale = rule.of === "burden" ? burdensOf(compilation) : null;
  for (const person of people) {
    for (const { turns, running } of groups) {
      if (perPeriod) yield* perPeriodOf(rule, compilation, person, periods, running);
      else yield* overHorizon(rule, compilation, person, turns, scale);
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

function* perPeriodOf(
  rule: Limit,
  compilation: Compilation,
  person: Person,
  periods: readonly number[],
  running: readonly (readonly Turn[])[],
): Generator<Instance> {
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
    yield { cells, amounts: cells.map(({ ownHours }) => ownHours / whole) };
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

function* overHorizon(
  rule: Limit,
  compilation: Compilation,
  person: Person,
  turns: readonly Turn[],
  scale: Burdens | null,
): Generator<Instance> {
  const { calendar } = compilation.organisation;
  const periods = rule.periods ?? compilation.periods;
  const named = new Set(periods);
  const concerned = turns.filter((turn) => turn.periods.some((period) => named.has(period)));
  if (concerned.length === 0) return;
  const cells = compilation.cellsIn(concerned, person);
  const active = (cell: TurnCell) => cell.turn.periods.filter((period) => named.has(period)).length;
  if (scale !== null) {
    const fair = person.entitlement * scale.total;
    if (fair === 0) return;
    const amounts = cells.map(
      (cell) =>
        (cell.share *
          cell.turn.of.task.hours *
          calendar.weeksPerPeriod *
          active(cell) *
          scale.points(person, cell.turn.of)) /
        fair,
    );
    yield { cells, amounts };
    return;
  }
  const available = periods.reduce((sum, period) => sum + (person.available[period] ?? 0), 0);
  if (rule.of === "share" && available === 0) return;
  yield {
    cells,
    amounts: cells.map(
      (cell) => (cell.ownHours * active(cell)) / (rule.of === "share" ? available : periods.length),
    ),
  };
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
