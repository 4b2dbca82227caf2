import type { Facts } from "../../verification/facts.ts";
import type { Finding, Violation } from "../../verification/finding.ts";
import { earlierHolders, earlierTurns, restAt, restingTasks } from "../../verification/rest.ts";
import type { Turn } from "../../verification/turn.ts";
import { turnText } from "../../verification/wording.ts";

/** Nobody holds a turn and one of the turns just before it, where enough members are able. */
export function verify(_stated: readonly unknown[], facts: Facts): readonly Finding[] {
  const violations = restingTasks(facts)
    .flatMap((task) => task.turns)
    .flatMap((turn) => repeats(facts, turn));
  return [{ rule: "cooldown", violations, cost: null }];
}

function repeats(facts: Facts, turn: Turn): readonly Violation[] {
  const found: Violation[] = [];
  const { cooldown } = turn.task.staffing;
  const add = (member: string, before: string) => {
    const message = `${member} holds ${turnText(turn)} after ${before}, and should rest ${cooldown} ${cooldown === 1 ? "turn" : "turns"}.`;
    found.push({ rule: "cooldown", message, member, task: turn.task.id, period: turn.first });
  };
  const holders = facts.holdersOf(turn);
  for (const earlier of earlierTurns(turn)) {
    for (const member of facts.holdersOf(earlier).keys())
      if (holders.has(member)) add(member.id, turnText(earlier));
  }
  for (const member of new Set(earlierHolders(facts, turn))) {
    if (holders.has(member)) add(member.id, "holding it towards the end of the last horizon");
  }
  // Whether the cooldown binds takes longer to find out than whether it matters.
  return found.length > 0 && restAt(facts, turn).binds ? found : [];
}
