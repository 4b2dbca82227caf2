import { goals } from "../../src/goals/index.ts";
import { fingerprint } from "../../src/model/fingerprint.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import { planSchema, type Assignment, type Plan } from "../../src/model/plan.ts";
import { ruleName } from "../../src/model/rule.ts";
import { rules } from "../../src/rules/index.ts";
import { unservedWishes } from "../../src/verification/claims.ts";
import { closingOf } from "../../src/verification/closing.ts";
import { costOf, type Cost } from "../../src/verification/cost.ts";
import { readFacts, type Facts } from "../../src/verification/facts.ts";
import type { Finding } from "../../src/verification/finding.ts";
import { companionHours } from "../../src/verification/holding.ts";
import { impliedShadows } from "../../src/verification/shadows.ts";
import { uncoveredPortions } from "../../src/verification/uncovered.ts";
import { waivedCooldowns } from "../../src/verification/waivers.ts";

/** Who holds how many portions of which turn of which task; the first turn if no place is given. */
export type Held = readonly [member: string, task: string, portions: number, turn?: number];

/** A companion turn: role, member, task, portions, place of the turn. */
export type Beside = readonly [
  role: "mentor" | "deputy" | "adviser",
  member: string,
  task: string,
  portions?: number,
  turn?: number,
];

/** A plan with these rows that claims nothing: for the check of single rules and goals. */
function barePlan(organisation: Organisation, held: readonly Held[], beside: readonly Beside[] = []): Plan {
  const empty = planWith(organisation, []);
  const facts = readFacts(organisation, empty);
  return planWith(organisation, [
    ...held.map((each) => holdingRow(facts, each)),
    ...beside.map((each) => companionRow(facts, each)),
  ]);
}

export function factsOf(
  organisation: Organisation,
  held: readonly Held[],
  beside: readonly Beside[] = [],
): Facts {
  return readFacts(organisation, barePlan(organisation, held, beside));
}

/** What the check of one kind of rule finds. */
export function findingsOf(
  type: string,
  organisation: Organisation,
  held: readonly Held[],
  beside: readonly Beside[] = [],
): readonly Finding[] {
  const facts = factsOf(organisation, held, beside);
  return rules
    .filter((module) => module.type === type)
    .flatMap((module) => module.verify(stated(organisation, type), facts));
}

/** The cost of one goal, before its weight. */
export function goalCost(
  name: string,
  organisation: Organisation,
  held: readonly Held[],
  beside: readonly Beside[] = [],
): number {
  const goal = goals.find((each) => each.name === name);
  if (goal === undefined) throw new Error(`no goal "${name}"`);
  return goal.verify(factsOf(organisation, held, beside));
}

/** A plan with these rows whose claims are all true: a lie is then made by changing one of them. */
export function truePlan(
  organisation: Organisation,
  held: readonly Held[],
  beside: readonly Beside[] = [],
): Plan {
  const bare = barePlan(organisation, held, beside);
  const shadows = impliedShadows(readFacts(organisation, bare)).map(({ period, ...row }): Assignment => {
    return { ...row, role: "shadow", first: period, last: period };
  });
  const plan = { ...bare, assignments: [...bare.assignments, ...shadows] };
  const facts = readFacts(organisation, plan);
  const cost = trueCost(facts);
  return {
    ...plan,
    uncovered: uncoveredPortions(facts).map(({ turn, ...gap }) => ({
      ...place(turn),
      ...gap,
      reason: gap.able === 0 ? "nobody-able" : "nobody-free",
      blocking: [],
    })),
    unmet: Object.entries(cost.rules)
      .filter(([, value]) => value > 1e-9)
      .map(([rule, value]) => ({ rule, cost: value })),
    waived: [...waivedCooldowns(facts)].map(([turn, { able, needed }]) => ({
      ...place(turn),
      rule: "cooldown",
      able,
      needed,
    })),
    leftOut: unservedWishes(facts),
    cost,
    closing: closingOf(facts),
  };
}

function trueCost(facts: Facts): Cost {
  const findings = rules.flatMap((module) => module.verify(stated(facts.organisation, module.type), facts));
  return costOf(
    facts,
    findings,
    goals.map((goal) => ({ name: goal.name, weight: goal.weight, cost: goal.verify(facts) })),
  );
}

function stated(organisation: Organisation, type: string) {
  return organisation.rules
    .map((rule, index) => ({ name: ruleName(rule, index), rule }))
    .filter(({ rule }) => rule.type === type);
}

function place(turn: { task: { id: string }; first: number; last: number }) {
  return { task: turn.task.id, first: turn.first, last: turn.last };
}

function turnAt(facts: Facts, task: string, position: number) {
  const turn = facts.taskById.get(task)?.turns[position];
  if (turn === undefined) throw new Error(`"${task}" has no turn ${position}`);
  return turn;
}

function holdingRow(facts: Facts, [name, id, portions, position = 0]: Held): Assignment {
  const turn = turnAt(facts, id, position);
  const member = facts.memberById.get(name);
  if (member === undefined) throw new Error(`no member "${name}"`);
  const learner = facts.standings.of(member, turn) === "learner";
  const hours = (portions * turn.task.portionHours) / (learner ? facts.organisation.learning.pace : 1);
  return {
    ...place(turn),
    member: name,
    role: learner ? "learner" : "holder",
    portions,
    of: turn.task.portions,
    hours,
  };
}

function companionRow(facts: Facts, [role, member, id, portions = 1, position = 0]: Beside): Assignment {
  const turn = turnAt(facts, id, position);
  const of = role === "mentor" ? turn.task.portions : 1;
  return { ...place(turn), member, role, portions, of, hours: portions * companionHours(turn, role) };
}

function planWith(organisation: Organisation, assignments: readonly Assignment[]): Plan {
  return planSchema.parse({
    schema: "beurtrol-plan/1",
    library: "test",
    organisation: fingerprint(organisation),
    seed: 0,
    effort: 0,
    assignments,
    uncovered: [],
    unmet: [],
    waived: [],
    leftOut: [],
    cost: { tiers: [], rules: {}, goals: {} },
    stopped: "effort",
    quality: { bound: null, gap: null, optimal: false, tiers: [] },
    closing: {},
  });
}
