import { compile, type Compiled } from "../compile.ts";
import { decode, makingOf } from "../decode.ts";
import { difference, type PlanDifference } from "../difference.ts";
import { encode } from "../encode.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
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

/** Whether two members can swap turns, and whom it costs what. */
export interface SwapResult extends PlanDifference {
  /** True if all rules are kept: then `plan` is verified. */
  readonly ok: boolean;
  /** What it breaks; empty if ok. */
  readonly violations: readonly Violation[];
  /** The plan after the swap; null if it breaks a rule. */
  readonly plan: Plan | null;
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
  const violations = [...impossible, ...verify(organisation, swapped).violations];
  return {
    ok: violations.length === 0,
    violations,
    plan: violations.length === 0 ? swapped : null,
    ...difference({ organisation, plan }, { organisation, plan: swapped }),
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
