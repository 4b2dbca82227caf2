import { compile, type Compiled } from "../compile.ts";
import { decode, makingOf } from "../decode.ts";
import { people, preference } from "../domain/people.ts";
import { planTasks } from "../domain/turns.ts";
import { encode } from "../encode.ts";
import type { Organisation } from "../model/organisation.ts";
import { isWork, type Plan } from "../model/plan.ts";
import type { Violation } from "../verification/finding.ts";
import { verify } from "../verify.ts";

/** A turn that a member holds: of a task, in a period. */
export interface HeldTurn {
  readonly member: string;
  readonly task: string;
  /** Any period of the turn. */
  readonly period: number;
}

export interface Exchange {
  readonly a: HeldTurn;
  readonly b: HeldTurn;
}

/** A cost before and after; after - before is what the swap costs, below 0 what it gains. */
export interface Difference {
  readonly before: number;
  readonly after: number;
}

/** What a swap does to one member. */
export interface MemberDifference {
  readonly member: string;
  /** Burden points beyond the fair share, at the end of the horizon. */
  readonly burden: Difference;
  /** Hours of rotating staff tasks beyond the fair share, at the end of the horizon. */
  readonly staffLoad: Difference;
  /** Own hours over the horizon, of work, of what stands beside it and of looking on. */
  readonly hours: Difference;
  /** Mean like of the work held, by hours, in [-2, 2]; 0 for who holds nothing. */
  readonly liking: Difference;
}

/** Whether two members can swap turns, and whom it costs what. */
export interface SwapResult {
  /** True if all rules are kept: then `plan` is verified. */
  readonly ok: boolean;
  /** What it breaks; empty if ok. */
  readonly violations: readonly Violation[];
  /** The plan after the swap; null if it breaks a rule. */
  readonly plan: Plan | null;
  /** Cost of every tier, most important first. */
  readonly tiers: Readonly<Record<string, Difference>>;
  /** Cost of every goal, before its weight. */
  readonly goals: Readonly<Record<string, Difference>>;
  /** Cost of every elastic and soft rule, after its weight. */
  readonly rules: Readonly<Record<string, Difference>>;
  /** The members whom it makes a difference to, in the order of the document. */
  readonly members: readonly MemberDifference[];
}

/**
 * What happens if two members take each other's turns, whole turns and nothing else. Nothing is searched: where a swap asks
 * more, or only part of a turn, make it a change and `replan`.
 * @throws {RangeError} if one of them does not hold such a turn, or both are the same member.
 */
export function swap(organisation: Organisation, plan: Plan, { a, b }: Exchange): SwapResult {
  if (a.member === b.member) throw new RangeError(`${a.member} cannot swap with themselves`);
  const compiled = compile(organisation, { fairness: plan.fairness });
  const portions = encode(compiled, plan);
  const impossible: Violation[] = [];
  const taken = [take(compiled, portions, a, b.member), take(compiled, portions, b, a.member)];
  for (const { to, member, held } of taken) {
    if (to === null) {
      const { task, period } = held;
      const message = `${member} may not hold "${task}" in period ${period}: not able, not there, exempt or not asked.`;
      impossible.push({ rule: "form", message, member, task, period });
    }
  }
  for (const { from } of taken) portions[from] = 0;
  for (const { to, count } of taken) if (to !== null) portions[to] = (portions[to] ?? 0) + count;
  const swapped: Plan = { ...decode(compiled, portions, makingOf(plan)), published: plan.published };
  const [before, after] = [verify(organisation, plan).cost, verify(organisation, swapped)];
  const violations = [...impossible, ...after.violations];
  return {
    ok: violations.length === 0,
    violations,
    plan: violations.length === 0 ? swapped : null,
    tiers: differences(byTier(before.tiers), byTier(after.cost.tiers)),
    goals: differences(before.goals, after.cost.goals),
    rules: differences(before.rules, after.cost.rules),
    members: memberDifferences(organisation, plan, swapped),
  };
}

/** Where a turn is held, and where it goes; null if it cannot. */
function take({ turns, cells }: Compiled, portions: Int32Array, held: HeldTurn, member: string) {
  const turn = turns.find((each) => each.of.task.id === held.task && each.periods.includes(held.period));
  const own = turn === undefined ? [] : (cells[turn.index] ?? []);
  const cellOf = (id: string) => own.find(({ person }) => person.member.id === id)?.cell ?? null;
  const from = cellOf(held.member);
  const count = from === null ? 0 : (portions[from] ?? 0);
  if (from === null || count === 0)
    throw new RangeError(`${held.member} holds nothing of "${held.task}" in period ${held.period}`);
  return { from, to: cellOf(member), count, member, held };
}

function byTier(
  tiers: readonly { readonly tier: string; readonly cost: number }[],
): Readonly<Record<string, number>> {
  // prettier-ignore
  return Object.fromEntries(tiers.map(({ tier, cost }) => [tier, cost]));
}

function differences(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): Readonly<Record<string, Difference>> {
  return Object.fromEntries(
    Object.entries(after).map(([name, cost]) => [name, { before: before[name] ?? 0, after: cost }]),
  );
}

function memberDifferences(
  organisation: Organisation,
  before: Plan,
  after: Plan,
): readonly MemberDifference[] {
  const [old, now] = [sums(organisation, before), sums(organisation, after)];
  const none = { burden: 0, staffLoad: 0 };
  return organisation.members.flatMap(({ id }): MemberDifference[] => {
    const [was, is] = [before.closing.balances[id] ?? none, after.closing.balances[id] ?? none];
    const made: MemberDifference = {
      member: id,
      burden: { before: was.burden, after: is.burden },
      staffLoad: { before: was.staffLoad, after: is.staffLoad },
      hours: { before: old.get(id)?.hours ?? 0, after: now.get(id)?.hours ?? 0 },
      liking: { before: old.get(id)?.liking ?? 0, after: now.get(id)?.liking ?? 0 },
    };
    const parts = [made.burden, made.staffLoad, made.hours, made.liking];
    return parts.some((part) => Math.abs(part.after - part.before) > 1e-9) ? [made] : [];
  });
}

/** Own hours over the horizon, and the mean like of the work among them. */
function sums(
  organisation: Organisation,
  plan: Plan,
): ReadonlyMap<string, { hours: number; liking: number }> {
  const { weeksPerPeriod } = organisation.calendar;
  const planned = new Map(planTasks(organisation).map((each) => [each.task.id, each]));
  return new Map(
    people(organisation).map(({ member }) => {
      let [hours, work, liked] = [0, 0, 0];
      for (const row of plan.assignments.filter((each) => each.member === member.id)) {
        const of = planned.get(row.task);
        const turn = of?.turns.find(({ first }) => first === row.first);
        const weeks = turn?.weeks ?? weeksPerPeriod;
        hours += row.hours * weeks;
        if (of === undefined || !isWork(row.role)) continue;
        work += row.hours * weeks;
        liked += row.hours * weeks * preference(member, of.task);
      }
      return [member.id, { hours, liking: work > 0 ? liked / work : 0 }];
    }),
  );
}
