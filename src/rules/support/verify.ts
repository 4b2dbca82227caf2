import type { Named } from "../../model/rule.ts";
import { Check } from "../../verification/check.ts";
import type { Facts } from "../../verification/facts.ts";
import type { Finding } from "../../verification/finding.ts";
import { levelOf, type MemberFacts } from "../../verification/member.ts";
import { selectTasks, turnsOf } from "../../verification/selection.ts";
import { exceeds } from "../../verification/tolerance.ts";
import { shown, turnText } from "../../verification/wording.ts";
import type { Support } from "./schema.ts";

/** Who cannot do it alone works beside enough who can. */
export function verify(stated: readonly Named<Support>[], facts: Facts): readonly Finding[] {
  return stated.map(({ name, rule }) => {
    const check = new Check(name, { weight: rule.weight, elastic: false });
    for (const turn of turnsOf(selectTasks(facts, rule.select), rule.periods)) {
      let supported = 0;
      let value = 0;
      for (const [member, { portions }] of facts.holdersOf(turn)) {
        if (isSupported(member, rule)) supported += portions;
        else if (hasLevel(member, rule)) value += portions;
      }
      const limit = rule.ratio * supported;
      const message = `${turnText(turn)} has ${supported} portions that need support and ${value} that give it; ${shown(limit)} are needed.`;
      const breach = { message, task: turn.task.id, period: turn.first, value, limit };
      check.add({
        upper: Math.max(0, limit - value) / turn.task.portions,
        breaches: exceeds(limit, value) ? [breach] : [],
      });
    }
    return check.finding();
  });
}

function isSupported(member: MemberFacts, rule: Support): boolean {
  return rule.supported?.includes(member.id) ?? !hasLevel(member, rule);
}

/** Without a competence everybody has the level. */
function hasLevel(member: MemberFacts, { competence, level }: Support): boolean {
  return competence === undefined || levelOf(member, competence) >= level;
}
