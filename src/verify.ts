import { goals } from "./goals/index.ts";
import type { Organisation } from "./model/organisation.ts";
import type { Plan } from "./model/plan.ts";
import { ruleName } from "./model/rule.ts";
import { rules } from "./rules/index.ts";
import { costOf, type Cost } from "./verification/cost.ts";
import { readFacts } from "./verification/facts.ts";
import type { Violation } from "./verification/finding.ts";
import { formBreaches } from "./verification/form.ts";

/** What the independent check of a plan comes to. */
export interface Verdict {
  /** True when nothing is violated. */
  readonly ok: boolean;
  readonly violations: readonly Violation[];
  /** The cost, computed anew from the two documents. */
  readonly cost: Cost;
}

/**
 * Checks a plan against its organisation from the two documents alone: every rule, every claim that the plan makes of
 * itself, every cost. Shares no code with what makes plans. Never throws on a plan of the right form.
 */
export function verify(organisation: Organisation, plan: Plan): Verdict {
  const facts = readFacts(organisation, plan);
  const stated = organisation.rules.map((rule, place) => ({ name: ruleName(rule, place), rule }));
  const findings = rules.flatMap((module) => {
    return module.verify(
      stated.filter(({ rule }) => rule.type === module.type),
      facts,
    );
  });
  const costs = goals.map((goal) => ({ name: goal.name, weight: goal.weight, cost: goal.verify(facts) }));
  const cost = costOf(facts, findings, costs);
  const violations = [...formBreaches(facts, cost), ...findings.flatMap((finding) => finding.violations)];
  return { ok: violations.length === 0, violations, cost };
}
