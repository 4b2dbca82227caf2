import type { Compilation, RuleOwner, TurnCell } from "../../compilation.ts";
import { burdens } from "../../domain/burden.ts";
import type { Person } from "../../domain/people.ts";
import { select } from "../../domain/selection.ts";
import type { PlannedTask } from "../../domain/turns.ts";
import type { Named } from "../../model/rule.ts";
import type { Limit } from "./schema.ts";

/** One balance or count that the rule bounds. */
interface Instance {
  readonly cells: readonly TurnCell[];
  /** The value of a portion; for counts unused. */
  readonly value: (cell: TurnCell) => number;
}

/** How much of something one member does, at most or at least. */
export function compile(stated: readonly Named<Limit>[], compilation: Compilation): void {
  for (const named of stated) {
    const { rule } = named;
    const instances = compilation.people
      .filter((person) => rule.members?.includes(person.member.id) ?? person.capacity > 0)
      .flatMap((person) =>
        keysOf(rule, compilation).flatMap((key) => instancesOf(rule, compilation, person, key)),
      );
    const owner = compilation.ownerOf(named, (rule.min ?? 0) > 0 ? "elastic" : "hard");
    const hard = rule.weight === undefined;
    for (const instance of instances)
      bound(rule, compilation, { owner: owner.owner, hard }, instance, 1 / instances.length);
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

function instancesOf(
  rule: Limit,
  compilation: Compilation,
  person: Person,
  key: readonly PlannedTask[],
): readonly Instance[] {
  const { calendar } = compilation.organisation;
  const periods = rule.periods ?? compilation.periods;
  const turns = key.flatMap((planned) => planned.turns);
  const cellsIn = (wanted: ReadonlySet<number>) =>
    turns
      .filter((turn) => turn.periods.some((period) => wanted.has(period)))
      .flatMap((turn) => compilation.cell(turn, person) ?? []);
  if (rule.over === "period" && rule.of !== "burden") {
    return periods.flatMap((period) => {
      const available = person.available[period] ?? 0;
      if (!turns.some((turn) => turn.periods.includes(period)) || (rule.of === "share" && available === 0))
        return [];
      return [
        {
          cells: cellsIn(new Set([period])),
          value: ({ ownHours }) => (rule.of === "share" ? ownHours / available : ownHours),
        },
      ];
    });
  }
  const named = new Set(periods);
  if (!turns.some((turn) => turn.periods.some((period) => named.has(period)))) return [];
  const active = (cell: TurnCell) => cell.turn.periods.filter((period) => named.has(period)).length;
  if (rule.of === "burden") {
    const scale = burdens(compilation.tasks, compilation.people, (one, planned) =>
      compilation.preference(one, planned),
    );
    const fair = person.entitlement * scale.total;
    if (fair === 0) return [];
    const value = (cell: TurnCell) =>
      (cell.share *
        cell.turn.of.task.hours *
        calendar.weeksPerPeriod *
        active(cell) *
        scale.points(person, cell.turn.of)) /
      fair;
    return [{ cells: cellsIn(named), value }];
  }
  const available = periods.reduce((sum, period) => sum + (person.available[period] ?? 0), 0);
  if (rule.of === "share" && available === 0) return [];
  return [
    {
      cells: cellsIn(named),
      value: (cell) => (cell.ownHours * active(cell)) / (rule.of === "share" ? available : periods.length),
    },
  ];
}

function bound(
  { of, min, max }: Limit,
  { builder }: Compilation,
  { owner, hard }: RuleOwner,
  { cells, value }: Instance,
  part: number,
): void {
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
  const side = { owner, cells: cells.map(({ cell }) => cell), amounts: cells.map(value) };
  if (max !== undefined)
    builder.ledger(hard ? { ...side, upper: max } : { ...side, cost: { target: max, over } });
  if (under > 0) builder.ledger({ ...side, cost: { target: min ?? 0, under } });
}
