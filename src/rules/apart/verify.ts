import type { Named } from "../../model/rule.ts";
import { Check, type Breach } from "../../verification/check.ts";
import type { Facts } from "../../verification/facts.ts";
import type { Finding } from "../../verification/finding.ts";
import { overlapsOf, taskPairs, type Overlap } from "../../verification/overlap.ts";
import { exceeds } from "../../verification/tolerance.ts";
import type { TaskFacts } from "../../verification/turn.ts";
import { shown, turnText } from "../../verification/wording.ts";
import type { Apart } from "./schema.ts";

type Pairs = readonly (readonly [TaskFacts, TaskFacts])[];

/** Nobody meets their own work: the stated rules, and every `simultaneous` dependency. */
export function verify(stated: readonly Named<Apart>[], facts: Facts): readonly Finding[] {
  const findings = stated.map(({ name, rule }) => {
    const check = new Check(name, { weight: rule.weight, elastic: false });
    return checked(check, facts, taskPairs(facts, rule), rule.strict);
  });
  const builtIn = new Check("simultaneous", { weight: undefined, elastic: false });
  return [...findings, checked(builtIn, facts, simultaneousPairs(facts), false)];
}

function simultaneousPairs(facts: Facts): Pairs {
  const pairs = new Map<string, readonly [TaskFacts, TaskFacts]>();
  for (const { from, to, kind } of facts.organisation.dependencies) {
    const one = facts.taskById.get(from);
    const other = facts.taskById.get(to);
    if (kind !== "simultaneous" || one === undefined || other === undefined || one === other) continue;
    pairs.set(one.index < other.index ? `${one.index} ${other.index}` : `${other.index} ${one.index}`, [
      one,
      other,
    ]);
  }
  return [...pairs.values()];
}

function checked(check: Check, facts: Facts, pairs: Pairs, strict: boolean): Finding {
  for (const [one, other] of pairs) {
    for (const overlap of overlapsOf(one, other)) check.add(meetings(facts, overlap, strict));
  }
  return check.finding();
}

/** Who holds more of both turns than can be matched so that they never meet. */
function meetings(
  facts: Facts,
  { one, other }: Overlap,
  strict: boolean,
): { upper: number; breaches: Breach[] } {
  const breaches: Breach[] = [];
  let upper = 0;
  const others = facts.holdersOf(other);
  for (const [member, holding] of facts.holdersOf(one)) {
    const beside = others.get(member);
    if (beside === undefined) continue;
    const value = holding.share + beside.share;
    const place = { member: member.id, task: one.task.id, period: Math.max(one.first, other.first), value };
    const both = `${member.id} holds ${shown(holding.share)} of ${turnText(one)} and ${shown(beside.share)} of ${turnText(other)}`;
    if (strict) breaches.push({ ...place, message: `${both}, which are never in the same hands.`, limit: 0 });
    else if (exceeds(value, 1)) {
      breaches.push({
        ...place,
        message: `${both}: together ${shown(value)}, more than 1, so they meet their own work.`,
        limit: 1,
      });
    }
    upper += strict ? 1 : Math.max(0, value - 1);
  }
  return { upper, breaches };
}
