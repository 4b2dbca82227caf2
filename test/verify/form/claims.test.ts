import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/model/plan.ts";
import { shown } from "../../../src/verification/wording.ts";
import { verify } from "../../../src/verify.ts";
import { member, organisation, task } from "../../support/organisation.ts";
import { truePlan } from "../../support/plan.ts";
import { lies, plan } from "./fixture.ts";

describe("claims", () => {
  const gap = plan.uncovered.find(({ task: id }) => id === "idle");
  const cost = plan.cost.tiers.at(-1)?.cost ?? NaN;
  const { sweep = { members: [], earlier: [], terms: {}, balances: {} } } = plan.closing.holders;
  const advice = (change: object) => ({
    uncovered: plan.uncovered.map((each) => (each.role === "adviser" ? { ...each, ...change } : each)),
  });
  /** All tiers proven to cost what they cost, but for the claims given for the last one. */
  const proven = (last: Partial<Plan["quality"]>, optimal = true): Plan["quality"] => {
    const claim = { bound: cost, gap: 0, ...last };
    const tiers = plan.cost.tiers.map(({ tier, cost: bound }) => ({ tier, bound, gap: 0 }));
    return {
      tiers: [...tiers.slice(0, -1), { tier: tiers.at(-1)?.tier ?? "", ...claim }],
      ...claim,
      optimal,
    };
  };
  const gaps = (change: object) => ({
    uncovered: plan.uncovered.map((each) => (each === gap ? { ...each, ...change } : each)),
  });

  test.each([
    [
      "a gap untold",
      { uncovered: plan.uncovered.slice(0, 2) },
      '2 portions are uncovered in the role of holder of "idle" in periods 0-1, and the plan does not say so.',
    ],
    [
      "a gap that is none",
      gaps({ task: "make" }),
      'The plan says that 2 portions are uncovered in the role of holder of "make" in periods 0-1; none are, or it says so twice.',
    ],
    ["a gap of no turn", gaps({ last: 0 }), '"idle" has no turn from period 0 to period 0.'],
    [
      "a smaller gap",
      gaps({ portions: 1 }),
      'Uncovered in the role of holder of "idle" in periods 0-1: the plan says 1 portions, it is 2.',
    ],
    [
      "fewer hours in a gap",
      gaps({ hours: 4 }),
      'Uncovered in the role of holder of "idle" in periods 0-1: the plan says 4 hours a week, it is 8.',
    ],
    [
      "fewer who are able",
      gaps({ able: 0 }),
      'Uncovered in the role of holder of "idle" in periods 0-1: the plan says 0 able members, it is 2.',
    ],
    [
      "a wrong number of who could advise",
      advice({ able: 2 }),
      'Uncovered in the role of adviser of "keep" in periods 0-1: the plan says 2 able members, it is 1.',
    ],
    [
      "nobody able, though some are",
      gaps({ reason: "nobody-able" }),
      'Uncovered in the role of holder of "idle" in periods 0-1: the plan says that nobody is able, it is 2.',
    ],
    [
      "rules without names",
      gaps({ reason: "rules" }),
      'Uncovered in the role of holder of "idle" in periods 0-1: the plan says that rules keep members out, and names none.',
    ],
    [
      "names of rules without rules as the reason",
      gaps({ blocking: ["people"] }),
      'Uncovered in the role of holder of "idle" in periods 0-1: the plan names rules that keep members out, and another reason.',
    ],
    [
      "the name of no rule",
      gaps({ reason: "rules", blocking: ["backup 1", "luck"] }),
      'Uncovered in the role of holder of "idle" in periods 0-1: the plan names "luck", which is no rule.',
    ],
    [
      "a wish left out twice",
      { leftOut: [...plan.leftOut, ...plan.leftOut] },
      'The plan leaves out the wish of ada to learn "law" more than once.',
    ],
    [
      "a bound above the cost",
      { quality: { bound: cost + 0.001, gap: 0, optimal: false, tiers: [] } },
      `The plan says that the last tier costs at least ${shown(cost + 0.001)}; it costs ${shown(cost)}.`,
    ],
    [
      "a gap without a bound",
      { quality: { bound: null, gap: 0.5, optimal: false, tiers: [] } },
      "The plan has a gap of 0.5 for the last tier, but no bound.",
    ],
    [
      "a gap that is not what is left",
      { quality: { bound: cost - 0.25, gap: 0.125, optimal: false, tiers: [] } },
      "The plan has a gap of 0.125 for the last tier; cost and bound differ by 0.25.",
    ],
    ...[
      { bound: null, gap: null },
      { bound: cost, gap: null },
      { bound: cost, gap: 1e-5 },
      { bound: cost - 0.001, gap: 0 },
    ].map((quality): [string, Partial<Plan>, string] => [
      `optimal with ${JSON.stringify(quality)}`,
      { quality: proven(quality) },
      "The plan calls itself optimal without bounds that it reaches.",
    ]),
    [
      "optimal with a bound for the last tier alone",
      { quality: { ...proven({}), tiers: [] } },
      "The plan calls itself optimal without bounds that it reaches.",
    ],
    [
      "a bound above the cost of a tier before the last",
      { quality: { ...proven({}), tiers: proven({}).tiers.map((claim, place) => (place === 5 ? { ...claim, bound: 9 } : claim)) } }, // prettier-ignore
      `The plan says that the tier elastic costs at least 9; it costs ${shown(plan.cost.tiers[5]?.cost ?? NaN)}.`,
    ],
    [
      "bounds for other tiers",
      { quality: { ...proven({}), tiers: proven({}).tiers.slice(1) } },
      "The plan does not give its bounds for the tiers that there are, in their order.",
    ],
    [
      "two bounds for one tier",
      { quality: { ...proven({}, false), bound: cost - 0.5, gap: 0.5 } },
      "The plan gives two bounds for the last tier.",
    ],
    [
      "proven, but not optimal",
      { stopped: "proven" },
      "The plan says that the search proved it, but does not call itself optimal.",
    ],
    [
      "another number of portions",
      gaps({ of: 3 }),
      'Uncovered in the role of holder of "idle" in periods 0-1: the plan says 3 portions in all, it is 2.',
    ],
    [
      "a waiver untold",
      { waived: [] },
      'The cooldown of "sweep" in period 1 is waived (2 able members, 3 needed), and the plan does not say so.',
    ],
    [
      "a waiver that is none",
      {
        waived: [...plan.waived, { task: "sweep", first: 0, last: 0, rule: "cooldown", able: 2, needed: 3 }],
      },
      'The plan waives the cooldown of "sweep" in period 0, where it binds or does not apply, or waives it twice.',
    ],
    [
      "a waiver for other numbers",
      { waived: plan.waived.map((each) => ({ ...each, able: 1 })) },
      'The cooldown of "sweep" in period 1 is waived for 1 able members of 3 needed; it is 2 of 3.',
    ],
    [
      "a wish forgotten",
      { leftOut: [] },
      'No turn here serves the wish of ada to learn "law", and the plan does not say so.',
    ],
    [
      "a wish left out that is served",
      { leftOut: [...plan.leftOut, { member: "ada", competence: "craft" }] },
      'The plan leaves out a wish of ada to learn "craft", which is served here or was not stated.',
    ],
    [
      "a rule called met",
      { unmet: plan.unmet.filter(({ rule }) => rule !== "advice") },
      'The rule "advice" is not met, at a cost of 1, and the plan does not say so.',
    ],
    [
      "a rule called unmet",
      { unmet: [...plan.unmet, { rule: "deputy", cost: 1 }] },
      'The plan says that the rule "deputy" is not met, at a cost of 1; it is met, or told twice.',
    ],
    [
      "a rule half met",
      { unmet: plan.unmet.map((each) => (each.rule === "advice" ? { ...each, cost: 0.5 } : each)) },
      'The plan says that the rule "advice" is not met, at a cost of 0.5; it costs 1.',
    ],
    [
      "another goal cost",
      { cost: { ...plan.cost, goals: { ...plan.cost.goals, variety: 0.25 } } },
      'The cost of the goal "variety" is 0, the plan says 0.25.',
    ],
    [
      "a rule cost left out",
      { cost: { ...plan.cost, rules: {} } },
      'The cost of the rule "advice" is 1, the plan says nothing.',
    ],
    [
      "an invented goal",
      { cost: { ...plan.cost, goals: { ...plan.cost.goals, luck: 0 } } },
      'The cost of the goal "luck" is nothing, the plan says 0.',
    ],
    [
      "another tier cost",
      {
        cost: {
          ...plan.cost,
          tiers: plan.cost.tiers.map((each) => (each.tier === "coverage 2" ? { ...each, cost: 1 } : each)),
        },
      },
      'The cost of the tier "coverage 2" is 0, the plan says 1.',
    ],
    [
      "other tiers",
      { cost: { ...plan.cost, tiers: plan.cost.tiers.slice(0, 7) } },
      "The plan has the tiers coverage 1, coverage 2, coverage 3, coverage 4, coverage 5, elastic, soft; they are coverage 1, coverage 2, coverage 3, coverage 4, coverage 5, elastic, soft, goals.",
    ],
    [
      "another organisation",
      { organisation: "0" },
      `The plan was made for organisation 0, this one is ${plan.organisation}.`,
    ],
    [
      "another balance",
      {
        closing: {
          ...plan.closing,
          balances: { ...plan.closing.balances, ada: { burden: 5, staffLoad: 0 } },
        },
      },
      "The closing balance burden of ada is 4, the plan says 5.",
    ],
    [
      "a balance left out",
      { closing: { ...plan.closing, balances: {} } },
      "The plan closes without a balance of bob.",
    ],
    [
      "a balance of nobody",
      {
        closing: {
          ...plan.closing,
          balances: { ...plan.closing.balances, eve: { burden: 0, staffLoad: 0 } },
        },
      },
      "The plan closes with a balance of eve, who has no hours in it and came with none.",
    ],
    [
      "other last holders",
      {
        closing: {
          ...plan.closing,
          holders: { ...plan.closing.holders, sweep: { ...sweep, members: ["bob"] } },
        },
      },
      'The last turn of "sweep" is held by ada, the plan closes with bob.',
    ],
    [
      "other holders before the last",
      {
        closing: {
          ...plan.closing,
          holders: { ...plan.closing.holders, sweep: { ...sweep, earlier: [] } },
        },
      },
      'The turns of "sweep" before the last are held by ada, the plan closes with nobody.',
    ],
    [
      "another balance of a duty",
      {
        closing: {
          ...plan.closing,
          holders: { ...plan.closing.holders, sweep: { ...sweep, balances: { ada: 6, bob: -3 } } },
        },
      },
      'The closing balance of bob in "sweep" is -6 hours, the plan says -3.',
    ],
    [
      "other terms",
      {
        closing: {
          ...plan.closing,
          holders: {
            ...plan.closing.holders,
            chair: { ...sweep, earlier: [], members: ["ada"], terms: { ada: 1 }, balances: {} },
          },
        },
      },
      'bob has served 2 terms of "chair", the plan closes with 0.',
    ],
    [
      "holders left out",
      { closing: { ...plan.closing, holders: {} } },
      'The plan closes without the holders of "chair".',
    ],
    [
      "holders of steady work",
      {
        closing: {
          ...plan.closing,
          holders: { ...plan.closing.holders, make: { members: [], earlier: [], terms: {}, balances: {} } },
        },
      },
      'The plan closes with holders of "make", which does not go round.',
    ],
  ] satisfies [string, Partial<Plan>, string][])("%s", (_what, changes, message) => {
    expect(lies(changes)).toContain(message);
  });

  test.each([
    ["proven to be the best", { stopped: "proven", quality: proven({}) }],
    [
      "proven but for what the accuracy leaves",
      { stopped: "proven", quality: proven({ bound: cost - 1e-6, gap: 1e-6 }) },
    ],
    ["a bound below the cost", { quality: { bound: cost - 0.25, gap: 0.25, optimal: false, tiers: [] } }],
    ["rules that keep members out", gaps({ reason: "rules", blocking: ["backup 1", "people"] })],
  ] satisfies [string, Partial<Plan>][])("true: %s", (_what, changes) => {
    expect(lies(changes)).toEqual([]);
  });

  test("a gap for which nobody is able says so", () => {
    const silent = organisation({
      competences: [{ id: "law" }],
      tasks: [task("plead", 4, { requires: { law: 4 } })],
      members: [member("ada", 40)],
    });
    const uncovered = truePlan(silent, []).uncovered.map((each) => ({
      ...each,
      reason: "nobody-free" as const,
    }));
    const { violations } = verify(silent, { ...truePlan(silent, []), uncovered });
    expect(violations.map(({ message }) => message)).toEqual([
      'Uncovered in the role of holder of "plead" in period 0: the plan does not say that nobody is able.',
    ]);
  });
});
