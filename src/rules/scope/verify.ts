import type { Facts } from "../../verification/facts.ts";
import type { Finding, Violation } from "../../verification/finding.ts";
import type { MemberFacts } from "../../verification/member.ts";
import { selectTasks, turnsOf } from "../../verification/selection.ts";
import { wholeAbove, wholeBelow } from "../../verification/tolerance.ts";
import type { Turn } from "../../verification/turn.ts";
import { turnText } from "../../verification/wording.ts";

/** Today's division stays outside the scope, and for what is locked. */
export function verify(_stated: readonly unknown[], facts: Facts): readonly Finding[] {
  return [
    { rule: "scope", violations: scopeBreaches(facts), cost: null },
    { rule: "locks", violations: lockBreaches(facts), cost: null },
  ];
}

function scopeBreaches(facts: Facts): readonly Violation[] {
  const { scope } = facts.organisation;
  if (scope === undefined) return [];
  const inside = new Set(selectTasks(facts, scope.tasks));
  const insiders = new Set(scope.members ?? facts.members.map(({ id }) => id));
  const outsiders = facts.members.filter(({ id }) => !insiders.has(id));
  return facts.turns.flatMap((turn) => {
    const outside = !inside.has(turn.task);
    return (outside ? facts.members : outsiders).flatMap((member) => [
      ...lost(facts, member, turn, "scope"),
      ...gained(facts, member, turn, !insiders.has(member.id)),
    ]);
  });
}

function lockBreaches(facts: Facts): readonly Violation[] {
  return facts.organisation.locks.flatMap((lock) => {
    const task = facts.taskById.get(lock.task);
    if (task === undefined) return [];
    const members = facts.members.filter(({ id }) => lock.member === undefined || lock.member === id);
    return turnsOf([task], lock.periods).flatMap((turn) =>
      members.flatMap((member) => lost(facts, member, turn, "locks")),
    );
  });
}

/** Less than what stays of today's share: whole portions, as far as the member may still hold them. */
function lost(facts: Facts, member: MemberFacts, turn: Turn, rule: string): readonly Violation[] {
  const today = facts.todayOf(turn.task)?.get(member) ?? 0;
  const limit = Math.min(wholeBelow(today * turn.task.portions), facts.standings.most(member, turn));
  const value = facts.holdersOf(turn).get(member)?.portions ?? 0;
  if (value >= limit) return [];
  const message = `${member.id} holds ${value} portions of ${turnText(turn)}, and keeps at least ${limit} of today.`;
  return [{ rule, message, member: member.id, task: turn.task.id, period: turn.first, value, limit }];
}

/** Nobody joins an outside task; members outside hold no more than today, rounded up to whole portions. */
function gained(facts: Facts, member: MemberFacts, turn: Turn, outsider: boolean): readonly Violation[] {
  const today = facts.todayOf(turn.task)?.get(member) ?? 0;
  const value = facts.holdersOf(turn).get(member)?.portions ?? 0;
  const limit = today > 0 && !outsider ? turn.task.portions : wholeAbove(today * turn.task.portions);
  if (value <= limit) return [];
  const message = `${member.id} holds ${value} portions of ${turnText(turn)}, which lies outside the scope; at most ${limit} stay from today.`;
  return [
    { rule: "scope", message, member: member.id, task: turn.task.id, period: turn.first, value, limit },
  ];
}
