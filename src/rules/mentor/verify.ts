import type { Facts } from "../../verification/facts.ts";
import type { Finding, Violation } from "../../verification/finding.ts";
import { mayMentor } from "../../verification/standing.ts";
import { openPortions } from "../../verification/uncovered.ts";
import { sumOf } from "../../verification/sum.ts";
import type { Turn } from "../../verification/turn.ts";
import { turnText } from "../../verification/wording.ts";

/** Every portion that a learner holds has a portion of mentoring, by somebody who may. */
export function verify(_stated: readonly unknown[], facts: Facts): readonly Finding[] {
  const violations = facts.turns.flatMap((turn) => [...unfit(facts, turn), ...unmatched(facts, turn)]);
  return [{ rule: "mentor", violations, cost: null }];
}

function unfit(facts: Facts, turn: Turn): readonly Violation[] {
  return facts.companionsOf(turn).flatMap(({ role, member }) => {
    if (role !== "mentor" || mayMentor(facts.standings, member, turn)) return [];
    const message = `${member.id} guides learners in ${turnText(turn)}, but is not able or below level 3 in what it requires.`;
    return [{ rule: "mentor", message, member: member.id, task: turn.task.id, period: turn.first }];
  });
}

function unmatched(facts: Facts, turn: Turn): readonly Violation[] {
  const open = openPortions(facts, turn, "mentor");
  if (open === 0) return [];
  const limit = sumOf(facts.holdersOf(turn).values(), ({ learner, portions }) => (learner ? portions : 0));
  const value = limit - open;
  const message = `Learners hold ${limit} portions of ${turnText(turn)}, mentors guide ${value}.`;
  return [{ rule: "mentor", message, task: turn.task.id, period: turn.first, value, limit }];
}
