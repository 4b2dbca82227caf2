import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { ableWithRoom } from "../verification/dues.ts";
import { readFacts, type Facts } from "../verification/facts.ts";
import type { MemberFacts } from "../verification/member.ts";
import type { Turn } from "../verification/turn.ts";

/** Somebody who holds two turns of one unpleasant duty in a row. */
export interface Repeat {
  readonly task: string;
  readonly member: string;
  /** First period of the second of both turns. */
  readonly period: number;
  /** Whether the group asks for a rest between turns of this duty: a cooldown above 0. */
  readonly restAsked: boolean;
  /** Able members who hold neither turn and have hours left for a portion of the second. */
  readonly others: readonly string[];
}

/** All repeats of unpleasant work that goes round: with others who had hours, or with nobody. */
export function repeats(organisation: Organisation, plan: Plan): readonly Repeat[] {
  const facts = readFacts(organisation, plan);
  return facts.tasks.flatMap(({ id, task, staffing, turns }) => {
    if (staffing.mode !== "rotation" || task.unpleasant === 0) return [];
    return turns.slice(1).flatMap((turn, before) => {
      const earlier = turns[before];
      const then = earlier === undefined ? new Map<MemberFacts, unknown>() : facts.holdersOf(earlier);
      const now = facts.holdersOf(turn);
      const twice = [...now.keys()].filter((member) => then.has(member));
      if (twice.length === 0) return [];
      const others = ableWithRoom(facts, turn)
        .filter(({ member }) => !then.has(member) && !now.has(member) && isFree(facts, member, turn))
        .map(({ member }) => member.id);
      return twice.map((member): Repeat => {
        return { task: id, member: member.id, period: turn.first, restAsked: staffing.cooldown > 0, others };
      });
    });
  });
}

/** Whether somebody has hours left for a portion, beside all that they do in the plan. */
function isFree(facts: Facts, member: MemberFacts, turn: Turn): boolean {
  return turn.active.every((period) => {
    const left = (member.available[period] ?? 0) - facts.loadOf(member, period);
    return left >= turn.task.portionHours - 1e-9;
  });
}
