import type { Amounts, Compilation, Portion, RuleOwner } from "../../compilation.ts";
import { burdens, type Burdens } from "../../domain/burden.ts";
import type { Person } from "../../domain/people.ts";
import { select } from "../../domain/selection.ts";
import type { PlannedTask, Turn } from "../../domain/turns.ts";
import type { Side } from "../../instance/builder.ts";
import type { Named } from "../../model/rule.ts";
import type { Limit } from "./schema.ts";

/** One balance that the rule bounds; or a count, where each cell has the number of its task instead of an amount. */
type Visit = (instance: Side) => void;

/** How much of something one member does, at most or at least. */
export function compile(stated: readonly Named<Limit>[], compilation: Compilation): void {
  for (const named of stated) {
    const { rule } = named;
    const hard = rule.weight === undefined;
    const owner = compilation.ownerOf(named, (rule.min ?? 0) > 0 ? "elastic" : "hard");
    const bearer = { owner: owner.owner, hard };
    if (!hard || (rule.min ?? 0) > 0) {
      // A cost is shared by all instances, so they have to be counted first; a bound is not, and there may be many.
      const instances: Side[] = [];
      visitInstances(rule, compilation, (instance) => instances.push(instance));
      for (const instance of instances) bound(rule, compilation, bearer, instance, 1 / instances.length);
    } else if (rule.each === "task" && isPerPeriod(rule) && rule.of !== "count") {
      boundCells(rule, compilation, bearer.owner);
    } else {
      visitInstances(rule, compilation, (instance) => {
        bound(rule, compilation, bearer, instance, 1);
      });
    }
  }
}

function isPerPeriod(rule: Limit): boolean {
  return rule.over === "period" && rule.of !== "burden";
}

function isConcerned({ members }: Limit, { member, capacity }: Person): boolean {
  return members?.includes(member.id) ?? capacity > 0;
}

/** A task has one turn at a time, so what bounds its hours in a period bounds the portions of each cell. */
function boundCells(rule: Limit, compilation: Compilation, owner: number): void {
  const { of, max: upper = Infinity, periods = compilation.periods } = rule;
  const [concerned, named] = [new Set(compilation.people.filter((person) => isConcerned(rule, person))), new Set(periods)]; // prettier-ignore
  for (const turn of select(compilation.tasks, rule.select).flatMap(({ turns }) => turns)) {
    const during = turn.periods.filter((period) => named.has(period));
    for (const { cell, person, ownHours } of compilation.cells(turn)) {
      if (!concerned.has(person)) continue;
      let before = 0;
      for (const period of during) {
        const whole = of === "share" ? (person.available[period] ?? 0) : 1;
        if (whole !== before) compilation.builder.within(cell, ownHours / whole, upper, owner);
        before = whole;
      }
    }
  }
}

/** Per member and group of tasks, per period or once. */
function visitInstances(rule: Limit, compilation: Compilation, visit: Visit): void {
  const people = compilation.people.filter((person) => isConcerned(rule, person));
  const groups = keysOf(rule, compilation).map((key) => key.flatMap((planned) => planned.turns));
  if (isPerPeriod(rule)) {
    const periods = rule.periods ?? compilation.periods;
    const running = groups.map((turns) => amountsIn(rule, compilation, turns, periods));
    for (const person of people)
      for (const group of running) visitPeriods(rule, compilation, person, periods, group, visit);
    return;
  }
  const horizon = horizonOf(rule, compilation);
  const concerned = groups.map((turns) => turns.filter((turn) => horizon.active[turn.index] !== 0));
  const amounts = concerned
    .filter((turns) => turns.length > 0)
    .map((turns) => compilation.amounts(turns, horizon.amount));
  for (const person of people) {
    const own = horizon.own(person);
    if (own !== null) for (const group of amounts) visit(compilation.side(group, person, own));
  }
}

/** Per period those of the turns that run in it: the same object as in the period before if they are the same. */
function amountsIn(
  rule: Limit,
  compilation: Compilation,
  turns: readonly Turn[],
  periods: readonly number[],
): readonly Amounts[] {
  const running: Amounts[] = [];
  let before: readonly Turn[] = [];
  for (const period of periods) {
    const now = turns.filter((turn) => turn.periods.includes(period));
    const same = before.length === now.length && now.every((turn, index) => turn === before[index]);
    const known = same ? running.at(-1) : undefined;
    running.push(
      known ?? compilation.amounts(now, rule.of === "count" ? taskOf : ({ ownHours }) => ownHours),
    );
    before = now;
  }
  return running;
}

function taskOf({ turn }: Portion): number {
  return turn.of.index;
}

function visitPeriods(
  rule: Limit,
  compilation: Compilation,
  person: Person,
  periods: readonly number[],
  running: readonly Amounts[],
  visit: Visit,
): void {
  // The same bound on the same work is told once; costs and counts are told every time.
  const repeats = rule.weight === undefined && (rule.min ?? 0) === 0 && rule.of !== "count";
  let before: Amounts | undefined;
  let availableBefore = -1;
  running.forEach((amounts, index) => {
    const available = person.available[periods[index] ?? -1] ?? 0;
    if (amounts.turns.length === 0 || (rule.of === "share" && available === 0)) return;
    if (repeats && amounts === before && available === availableBefore) return;
    before = amounts;
    availableBefore = available;
    visit(compilation.side(amounts, person, rule.of === "share" ? (hours) => hours / available : undefined));
  });
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

interface Horizon {
  /** Per turn of the horizon, in how many of the rule's periods it runs. */
  readonly active: readonly number[];
  readonly amount: (portion: Portion) => number;
  /** What a member makes of the amounts; null for whom the rule is not about. */
  own(person: Person): ((amount: number, planned: PlannedTask) => number) | null;
}

function horizonOf(rule: Limit, compilation: Compilation): Horizon {
  const { weeksPerPeriod } = compilation.organisation.calendar;
  const periods = rule.periods ?? compilation.periods;
  const named = new Set(periods);
  const active = compilation.turns.map((turn) => turn.periods.filter((period) => named.has(period)).length);
  const runs = (turn: Turn) => active[turn.index] ?? 0;
  if (rule.of === "burden") {
    const scale = burdensOf(compilation);
    return {
      active,
      amount: ({ share, turn }) => share * turn.of.task.hours * weeksPerPeriod * runs(turn),
      own: (person) => {
        const fair = person.entitlement * scale.total;
        return fair === 0 ? null : (amount, planned) => (amount * scale.points(person, planned)) / fair;
      },
    };
  }
  if (rule.of === "count") return { active, amount: taskOf, own: () => (amount) => amount };
  return {
    active,
    amount: ({ ownHours, turn }) => ownHours * runs(turn),
    own: (person) => {
      if (rule.of === "hours") return (amount) => amount / periods.length;
      const available = periods.reduce((sum, period) => sum + (person.available[period] ?? 0), 0);
      return available === 0 ? null : (amount) => amount / available;
    },
  };
}

function burdensOf(compilation: Compilation): Burdens {
  return burdens(compilation.tasks, compilation.people, (one, planned) =>
    compilation.preference(one, planned),
  );
}

function bound(
  { of, min, max }: Limit,
  { builder }: Compilation,
  { owner, hard }: RuleOwner,
  { cells, amounts }: Side,
  part: number,
): void {
  // Who may hold nothing of it keeps every upper bound.
  if (cells.length === 0 && hard && (min ?? 0) === 0) return;
  const over = max === undefined ? 0 : part / (max === 0 ? 1 : max);
  const under = min === undefined || min === 0 ? 0 : part / min;
  if (of === "count") {
    const keys = byTask(cells, amounts);
    if (max !== undefined)
      builder.count(
        hard ? { owner, keys, upper: Math.floor(max) } : { owner, keys, cost: { target: max, over } },
      );
    if (under > 0) builder.count({ owner, keys, cost: { target: min ?? 0, under } });
    return;
  }
  const side = { owner, cells, amounts };
  if (max !== undefined)
    builder.ledger(hard ? { ...side, upper: max } : { ...side, cost: { target: max, over } });
  if (under > 0) builder.ledger({ ...side, cost: { target: min ?? 0, under } });
}

function byTask(cells: readonly number[], tasks: readonly number[]): readonly (readonly number[])[] {
  const keys = new Map<number | undefined, number[]>();
  cells.forEach((cell, index) => {
    const key = keys.get(tasks[index]);
    if (key === undefined) keys.set(tasks[index], [cell]);
    else key.push(cell);
  });
  return [...keys.values()];
}
