import type { Facts } from "./facts.ts";
import type { Finding } from "./finding.ts";
import { entryOf } from "./dictionary.ts";
import { sumOf } from "./sum.ts";
import { leximinTiers } from "./leximin.ts";
import { openPortions } from "./uncovered.ts";

/** What a plan costs: what is minimised, most important first, and what it is made of. */
export interface Cost {
  readonly tiers: readonly { readonly tier: string; readonly cost: number }[];
  /** Every elastic and soft rule, after its weight. */
  readonly rules: Readonly<Record<string, number>>;
  /** Every goal, before its weight. */
  readonly goals: Readonly<Record<string, number>>;
}

/** The cost of one goal before its weight, and the weight it has if the group states none. */
export interface GoalCost {
  readonly name: string;
  readonly weight: number;
  readonly cost: number;
}

export function costOf(facts: Facts, findings: readonly Finding[], goals: readonly GoalCost[]): Cost {
  const ofTier = (tier: "elastic" | "soft" | "moved") =>
    sumOf(findings, ({ cost }) => (cost?.tier === tier ? cost.value : 0));
  const rules = new Map<string, number>();
  for (const { rule, cost } of findings)
    if (cost !== null && cost.tier !== "moved") rules.set(rule, (rules.get(rule) ?? 0) + cost.value);
  return {
    tiers: [
      ...coverageTiers(facts),
      ...(facts.organisation.agreed === undefined ? [] : [{ tier: "moved", cost: ofTier("moved") }]),
      { tier: "elastic", cost: ofTier("elastic") },
      { tier: "soft", cost: ofTier("soft") },
      ...leximinTiers(facts),
      ...goalTiers(facts, goals),
    ],
    rules: Object.fromEntries(rules),
    goals: Object.fromEntries(goals.map(({ name, cost }) => [name, cost])),
  };
}

/** Uncovered hours of each priority, as a part of all hours. */
function coverageTiers(facts: Facts): Cost["tiers"] {
  const all = sumOf(facts.tasks, (task) => task.hours);
  return [1, 2, 3, 4, 5].map((priority) => {
    const tasks = facts.tasks.filter(({ task }) => task.priority === priority);
    const uncovered = sumOf(tasks, (task) =>
      sumOf(
        task.turns,
        (turn) => (Math.max(0, openPortions(facts, turn, "holder")) / task.portions) * turn.hours,
      ),
    );
    return { tier: `coverage ${priority}`, cost: uncovered / all };
  });
}

/** One tier, or those that the group orders, and then one for the goals it does not name. */
function goalTiers(facts: Facts, goals: readonly GoalCost[]): Cost["tiers"] {
  const { order, weights } = facts.organisation.goals;
  const weighted = (of: readonly GoalCost[]) =>
    sumOf(of, ({ name, weight, cost }) => (entryOf(weights, name) ?? weight) * cost);
  if (order.length === 0) return [{ tier: "goals", cost: weighted(goals) }];
  const named = new Set(order.flat());
  const tiers = [
    ...order.map((names) => goals.filter(({ name }) => names.includes(name))),
    goals.filter(({ name }) => !named.has(name)),
  ];
  return tiers
    .filter((tier, place) => place < order.length || tier.length > 0)
    .map((tier, place) => ({ tier: `goals ${place + 1}`, cost: weighted(tier) }));
}
