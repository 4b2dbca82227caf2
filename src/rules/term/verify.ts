import { entryOf } from "../../verification/dictionary.ts";
import { termsServed } from "../../verification/closing.ts";
import type { Facts } from "../../verification/facts.ts";
import type { Finding, Violation } from "../../verification/finding.ts";
import type { TaskFacts } from "../../verification/turn.ts";
import { turnText } from "../../verification/wording.ts";

/** An elected role is held by those elected, and by nobody for more terms than allowed. */
export function verify(_stated: readonly unknown[], facts: Facts): readonly Finding[] {
  const elected = facts.tasks.filter(({ staffing }) => staffing.mode === "elected");
  const violations = elected.flatMap((task) => [...tooLong(facts, task), ...notHeld(facts, task)]);
  return [{ rule: "term", violations, cost: null }];
}

/** Only for members who hold the role in this plan: what was served before cannot be undone. */
function tooLong(facts: Facts, task: TaskFacts): readonly Violation[] {
  const holders = new Set(task.turns.flatMap((turn) => [...facts.holdersOf(turn).keys()]));
  const terms = termsServed(facts, task);
  const limit = task.staffing.maxTerms;
  return [...holders].flatMap(({ id }) => {
    const value = entryOf(terms, id) ?? 0;
    if (value <= limit) return [];
    const message = `${id} would serve ${value} terms of "${task.id}", earlier horizons included; at most ${limit} are allowed.`;
    return [{ rule: "term", message, member: id, task: task.id, value, limit }];
  });
}

/** Who was elected for a term holds all parts of it at which they are there, and is there for one at least. */
function notHeld(facts: Facts, task: TaskFacts): readonly Violation[] {
  return task.turns.flatMap((turn): readonly Violation[] => {
    const name = task.staffing.elected[turn.term];
    const member = name === undefined ? undefined : facts.memberById.get(name);
    if (member === undefined) return [];
    const parts = task.turns.filter(({ term }) => term === turn.term);
    const there = parts.filter((part) => facts.standings.of(member, part) !== "none");
    if (there.length > 0 && !there.includes(turn)) return [];
    const value = facts.holdersOf(turn).get(member)?.portions ?? 0;
    if (value >= task.most) return [];
    const message = `${member.id} was elected for ${turnText(turn)}, but holds ${value} portions of ${task.most}.`;
    const place = { member: member.id, task: task.id, period: turn.first };
    return [{ rule: "term", message, ...place, value, limit: task.most }];
  });
}
