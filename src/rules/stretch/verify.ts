import type { Named } from "../../model/rule.ts";
import { Check, fractionAbove, fractionBelow } from "../../verification/check.ts";
import type { Facts } from "../../verification/facts.ts";
import type { Finding } from "../../verification/finding.ts";
import type { MemberFacts } from "../../verification/member.ts";
import { concernedMembers } from "../../verification/selection.ts";
import { sumOf } from "../../verification/sum.ts";
import { exceeds } from "../../verification/tolerance.ts";
import { shown } from "../../verification/wording.ts";
import type { Stretch } from "./schema.ts";

interface Band {
  readonly min: number;
  readonly max: number;
}

/** The part of their hours in which members learn: the stated rules, and the bands that members state themselves. */
export function verify(stated: readonly Named<Stretch>[], facts: Facts): readonly Finding[] {
  const findings = stated.map(({ name, rule }) => {
    const check = new Check(name, { weight: rule.weight, elastic: rule.min > 0 });
    for (const member of concernedMembers(facts, rule.members)) {
      if (member.hours > 0 && member.member.stretch === undefined && mayLearn(facts, member))
        checkBand(check, facts, member, rule);
    }
    return check.finding();
  });
  return [...findings, ...ownBands(facts)];
}

function ownBands(facts: Facts): readonly Finding[] {
  const members = facts.members.filter(
    (member) => member.hours > 0 && member.member.stretch !== undefined && mayLearn(facts, member),
  );
  if (members.length === 0) return [];
  const elastic = members.some(({ member }) => (member.stretch?.min ?? 0) > 0);
  const check = new Check("stretch", { weight: undefined, elastic });
  for (const member of members)
    if (member.member.stretch !== undefined) checkBand(check, facts, member, member.member.stretch);
  return [check.finding()];
}

function mayLearn(facts: Facts, member: MemberFacts): boolean {
  return facts.turns.some((turn) => facts.standings.of(member, turn) === "learner");
}

function checkBand(check: Check, facts: Facts, member: MemberFacts, { min, max }: Band): void {
  const { weeks } = facts.calendar;
  const learning = sumOf(facts.bundleOf(member), ({ learner, ownHours, turn }) => {
    return learner ? ownHours * weeks * turn.active.length : 0;
  });
  const value = learning / member.hours;
  const message = `${member.id} learns in ${shown(value)} of their hours over the horizon, at most ${shown(max)} is allowed.`;
  const breach = { message, member: member.id, value, limit: max };
  check.add({
    upper: fractionAbove(value, max),
    breaches: exceeds(value, max) ? [breach] : [],
    lower: fractionBelow(value, min),
  });
}
