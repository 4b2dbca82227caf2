import { closing } from "./closing.ts";
import { compare } from "./domain/order.ts";
import { MOVED_TIER, type Companion, type TurnCell } from "./compilation.ts";
import type { Compiled } from "./compile.ts";
import { cooldownRoom, restingFromBefore } from "./domain/cooldown.ts";
import { lookup } from "./domain/people.ts";
import type { Turn } from "./domain/turns.ts";
import { openWishes } from "./domain/wishes.ts";
import { goals } from "./goals/index.ts";
import { recount } from "./instance/recount.ts";
import { fingerprint } from "./model/fingerprint.ts";
import { PLAN_SCHEMA, type Assignment, type Fairness, type Plan, type Uncovered } from "./model/plan.ts";
import { State } from "./search/state.ts";
import { version } from "./version.ts";

/** How a solution came about. */
export interface Making {
  readonly seed: number;
  readonly effort: number;
  readonly stopped: Plan["stopped"];
  /** The order of the tiers that the instance was compiled for; default "average". */
  readonly fairness?: Fairness;
  /** Per tier what it is proven to cost at least, -Infinity for nothing; absent if no bounds were asked for. */
  readonly bounds?: Float64Array;
}

/** How a plan came about, for another that is made of it: what was proven of the one is not proven of the other. */
export function makingOf({ seed, effort, fairness, stopped }: Plan): Making {
  return { seed, effort, fairness, stopped: stopped === "proven" ? "effort" : stopped };
}

/** From a solution back to a plan: who does what, what stays open and why, what it costs, what the next horizon inherits. */
export function decode(compiled: Compiled, portions: ArrayLike<number>, making: Making): Plan {
  const { organisation, instance } = compiled;
  const counted = recount(instance, portions);
  const rules: Record<string, number> = {};
  const unmet: Plan["unmet"][number][] = [];
  const goalCosts: Record<string, number> = Object.fromEntries(goals.map((goal) => [goal.name, 0]));
  instance.owners.forEach((owner, index) => {
    const cost = clean(counted.owners[index] ?? 0);
    if (owner.kind === "goal") goalCosts[owner.name] = cost;
    if (owner.kind !== "rule" || owner.tier < 0 || instance.tiers[owner.tier] === MOVED_TIER) return;
    rules[owner.name] = owner.weight * cost;
    if (owner.weight * cost > 1e-9) unmet.push({ rule: owner.name, cost: owner.weight * cost });
  });
  return {
    schema: PLAN_SCHEMA,
    library: version,
    organisation: fingerprint(organisation),
    seed: making.seed,
    effort: making.effort,
    fairness: making.fairness ?? "average",
    stopped: making.stopped,
    assignments: assignments(compiled, portions),
    uncovered: uncovered(compiled, portions),
    published: organisation.agreed?.published ?? [],
    unmet,
    waived: waived(compiled),
    leftOut: leftOut(compiled),
    cost: {
      tiers: instance.tiers.map((tier, index) => ({ tier, cost: clean(counted.tiers[index] ?? 0) })),
      rules,
      goals: goalCosts,
    },
    quality: quality(instance.tiers, counted.tiers, making),
    closing: closing(compiled, portions),
  };
}

/** What is proven of the costs. A bound that lies above its cost by rounding is the cost. */
function quality(
  names: readonly string[],
  costs: Float64Array,
  { stopped, bounds }: Making,
): Plan["quality"] {
  if (bounds === undefined) return { bound: null, gap: null, optimal: false, tiers: [] };
  const tiers = names.map((tier, index) => {
    const [cost, proven] = [clean(costs[index] ?? 0), bounds[index] ?? -Infinity];
    const bound = proven === -Infinity ? null : clean(Math.min(proven, cost));
    return { tier, bound, gap: bound === null ? null : cost - bound };
  });
  const last = tiers.at(-1);
  return { bound: last?.bound ?? null, gap: last?.gap ?? null, optimal: stopped === "proven", tiers };
}

/** Rounding errors of sums that are 0. */
function clean(cost: number): number {
  return Math.abs(cost) < 1e-12 ? 0 : cost;
}

function assignments(
  { organisation, turns, cells, companions }: Compiled,
  portions: ArrayLike<number>,
): readonly Assignment[] {
  const beside = new Map<Turn, Companion[]>();
  for (const companion of companions)
    beside.set(companion.of, [...(beside.get(companion.of) ?? []), companion]);
  return turns.flatMap((turn) => [
    ...(cells[turn.index] ?? []).flatMap((cell) =>
      held(cell, portions[cell.cell] ?? 0, organisation.calendar.weeksPerPeriod),
    ),
    ...(beside.get(turn) ?? []).flatMap((companion) =>
      companion.cells.flatMap(({ cell, person }) => {
        const count = portions[cell] ?? 0;
        const row = {
          ...place(turn),
          member: person.member.id,
          role: companion.role,
          portions: count,
          of: companion.portions,
        };
        return count === 0 ? [] : [{ ...row, hours: count * companion.hours }];
      }),
    ),
  ]);
}

function held(
  { turn, person, learner, ownHours, shadowHours }: TurnCell,
  count: number,
  weeks: number,
): readonly Assignment[] {
  if (count === 0) return [];
  const row = { member: person.member.id, portions: count, of: turn.of.portions };
  const rows: Assignment[] = [
    { ...place(turn), ...row, role: learner ? "learner" : "holder", hours: count * ownHours },
  ];
  if (shadowHours > 0) {
    const before = { task: turn.of.task.id, first: turn.first - 1, last: turn.first - 1 };
    rows.push({ ...before, ...row, role: "shadow", hours: (count * shadowHours) / weeks });
  }
  return rows;
}

function place(turn: Turn): Pick<Assignment, "task" | "first" | "last"> {
  return { task: turn.of.task.id, first: turn.first, last: turn.last };
}

/** Open portions, each with what keeps the members who are able from holding one more. */
function uncovered(compiled: Compiled, portions: ArrayLike<number>): readonly Uncovered[] {
  const { instance, turns, cells, companions } = compiled;
  const state = new State(instance);
  state.load(portions);
  const missing = (index: number) => (instance.turns.portions[index] ?? 0) - (state.held[index] ?? 0);
  const rows: Uncovered[] = turns.flatMap((turn) => {
    const open = missing(turn.index);
    if (open === 0) return [];
    const able = (cells[turn.index] ?? []).filter((cell) => !cell.learner);
    const hours = (open * turn.of.task.hours) / turn.of.portions;
    const row = { ...place(turn), role: "holder" as const, portions: open, of: turn.of.portions, hours };
    return [{ ...row, ...reason(state, able.map(({ cell }) => cell)) }]; // prettier-ignore
  });
  for (const companion of companions) {
    // Mentors are needed for as many portions as learners hold.
    const learned = (cells[companion.of.index] ?? []).filter((cell) => cell.learner).map(({ cell }) => portions[cell] ?? 0); // prettier-ignore
    const open =
      companion.role === "mentor"
        ? sum(learned) - (state.held[companion.index] ?? 0)
        : missing(companion.index);
    if (open <= 0) continue;
    const row = {
      ...place(companion.of),
      role: companion.role,
      portions: open,
      of: companion.portions,
      hours: open * companion.hours,
    };
    rows.push({ ...row, ...reason(state, companion.cells.map(({ cell }) => cell)) }); // prettier-ignore
  }
  return rows;
}

function reason(state: State, able: readonly number[]): Pick<Uncovered, "reason" | "able" | "blocking"> {
  const { owners } = state.instance;
  const names = new Set<string>();
  for (const cell of able)
    for (const owner of state.blockers(cell)) names.add(owners[owner]?.name ?? "people");
  const blocking = [...names].filter((name) => name !== "capacity").sort(compare);
  const why = able.length === 0 ? "nobody-able" : blocking.length === 0 ? "nobody-free" : "rules";
  return { reason: why, able: able.length, blocking };
}

function waived({ tasks, cells, organisation }: Compiled): Plan["waived"] {
  return tasks.flatMap(({ task, staffing, turns }) => {
    if (staffing.mode !== "rotation" || staffing.cooldown === 0) return [];
    const before = lookup(organisation.history.holders, task.id);
    return turns.flatMap((turn) => {
      if (turn.term === 0 && restingFromBefore(turn, staffing.cooldown, before).size === 0) return [];
      const able = (cells[turn.index] ?? []).filter((cell) => !cell.learner).map((cell) => cell.person);
      const room = cooldownRoom(turn, able, staffing.cooldown);
      return room.binds
        ? []
        : [{ ...place(turn), rule: "cooldown" as const, able: room.able, needed: room.needed }];
    });
  });
}

function leftOut({ organisation, people, tasks, cells }: Compiled): Plan["leftOut"] {
  return people.flatMap((person) =>
    openWishes(organisation, person.member)
      .filter((wish) => {
        const practice = tasks
          .filter((planned) => wish.practisedBy(planned.task))
          .flatMap((planned) => planned.turns);
        return !practice.some((turn) => cells[turn.index]?.some((cell) => cell.person === person));
      })
      .map((wish) => ({ member: person.member.id, competence: wish.competence })),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
