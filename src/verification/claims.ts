import { fingerprint } from "../model/fingerprint.ts";
import type { Cost } from "./cost.ts";
import { entryOf } from "./dictionary.ts";
import type { Facts } from "./facts.ts";
import type { Violation } from "./finding.ts";
import { qualityBreaches } from "./quality.ts";
import { formBreach } from "./rows.ts";
import { agrees } from "./tolerance.ts";
import { openWishes } from "./wishes.ts";
import { shown } from "./wording.ts";

/** A rule counts as not met from this cost on: below it is rounding. */
const MET = 1e-9;

/** What the plan says of itself as a whole: which organisation it is for, its cost and its worth, what it leaves out. */
export function claimBreaches(facts: Facts, cost: Cost): readonly Violation[] {
  return [
    ...fingerprintBreaches(facts),
    ...leftOutBreaches(facts),
    ...unmetBreaches(facts, cost),
    ...costBreaches(facts, cost),
    ...qualityBreaches(facts, cost),
  ];
}

function fingerprintBreaches({ organisation, plan }: Facts): readonly Violation[] {
  const right = fingerprint(organisation);
  if (plan.organisation === right) return [];
  return [
    formBreach({ message: `The plan was made for organisation ${plan.organisation}, this one is ${right}.` }),
  ];
}

/** Wishes that no turn here can serve, each member and competence once. */
export function unservedWishes(
  facts: Facts,
): readonly { readonly member: string; readonly competence: string }[] {
  const unserved = new Map<string, { member: string; competence: string }>();
  for (const { member, wish, served } of openWishes(facts)) {
    if (!served)
      unserved.set(wishKey(member.id, wish.competence), { member: member.id, competence: wish.competence });
  }
  return [...unserved.values()];
}

function wishKey(member: string, competence: string): string {
  return JSON.stringify([member, competence]);
}

function leftOutBreaches(facts: Facts): readonly Violation[] {
  const unserved = unservedWishes(facts);
  const right = new Set(unserved.map(({ member, competence }) => wishKey(member, competence)));
  const said = new Set(facts.plan.leftOut.map(({ member, competence }) => wishKey(member, competence)));
  const silent = unserved.filter(({ member, competence }) => !said.has(wishKey(member, competence)));
  const wrong = facts.plan.leftOut.filter(
    ({ member, competence }) => !right.has(wishKey(member, competence)),
  );
  return [
    ...repeatedBreaches(facts),
    ...silent.map(({ member, competence }) =>
      formBreach({
        member,
        message: `No turn here serves the wish of ${member} to learn "${competence}", and the plan does not say so.`,
      }),
    ),
    ...wrong.map(({ member, competence }) =>
      formBreach({
        member,
        message: `The plan leaves out a wish of ${member} to learn "${competence}", which is served here or was not stated.`,
      }),
    ),
  ];
}

/** Nothing is left out more often than it was wished. */
function repeatedBreaches(facts: Facts): readonly Violation[] {
  const open = new Map<string, number>();
  for (const { member, wish, served } of openWishes(facts)) {
    const key = wishKey(member.id, wish.competence);
    if (!served) open.set(key, (open.get(key) ?? 0) + 1);
  }
  return facts.plan.leftOut.flatMap(({ member, competence }) => {
    const key = wishKey(member, competence);
    const left = open.get(key);
    if (left === undefined) return [];
    open.set(key, left - 1);
    const message = `The plan leaves out the wish of ${member} to learn "${competence}" more than once.`;
    return left > 0 ? [] : [formBreach({ member, message })];
  });
}

function unmetBreaches({ plan }: Facts, { rules }: Cost): readonly Violation[] {
  const found: Violation[] = [];
  const open = new Map(Object.entries(rules).filter(([, cost]) => cost > MET));
  for (const row of plan.unmet) {
    const right = open.get(row.rule);
    open.delete(row.rule);
    if (right !== undefined && agrees(row.cost, right)) continue;
    const truth = right === undefined ? "it is met, or told twice" : `it costs ${shown(right)}`;
    const message = `The plan says that the rule "${row.rule}" is not met, at a cost of ${shown(row.cost)}; ${truth}.`;
    found.push(formBreach({ message, value: row.cost, limit: right ?? 0 }));
  }
  for (const [rule, cost] of open) {
    const message = `The rule "${rule}" is not met, at a cost of ${shown(cost)}, and the plan does not say so.`;
    found.push(formBreach({ message, value: 0, limit: cost }));
  }
  return found;
}

function costBreaches({ plan }: Facts, cost: Cost): readonly Violation[] {
  const found: Violation[] = [];
  const tierNames = (tiers: Cost["tiers"]) => tiers.map(({ tier }) => tier).join(", ");
  if (tierNames(plan.cost.tiers) !== tierNames(cost.tiers)) {
    found.push(
      formBreach({
        message: `The plan has the tiers ${tierNames(plan.cost.tiers)}; they are ${tierNames(cost.tiers)}.`,
      }),
    );
  }
  const tiers = (of: Cost["tiers"]) => Object.fromEntries(of.map(({ tier, cost: each }) => [tier, each]));
  const lists: [string, Readonly<Record<string, number>>, Readonly<Record<string, number>>][] = [
    ["tier", tiers(plan.cost.tiers), tiers(cost.tiers)],
    ["rule", plan.cost.rules, cost.rules],
    ["goal", plan.cost.goals, cost.goals],
  ];
  for (const [kind, claimed, expected] of lists) {
    for (const name of new Set([...Object.keys(claimed), ...Object.keys(expected)])) {
      const said = entryOf(claimed, name);
      const right = entryOf(expected, name);
      if (said !== undefined && right !== undefined && agrees(said, right)) continue;
      const message = `The cost of the ${kind} "${name}" is ${tell(right)}, the plan says ${tell(said)}.`;
      found.push(
        formBreach({
          message,
          ...(said !== undefined && { value: said }),
          ...(right !== undefined && { limit: right }),
        }),
      );
    }
  }
  return found;
}

function tell(cost: number | undefined): string {
  return cost === undefined ? "nothing" : String(cost);
}
