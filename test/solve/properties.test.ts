import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { ContradictionError } from "../../src/contradiction.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import type { Plan } from "../../src/model/plan.ts";
import { parsePlan, type OrganisationInput } from "../../src/parse.ts";
import { solveSync } from "../../src/solve.ts";
import { verify } from "../../src/verify.ts";
import { organisation } from "../arbitraries/organisation.ts";
import {
  full,
  permute,
  planOf,
  renameMembers,
  reparse,
  scaleHours,
  scalePlan,
  type Full,
} from "./mapping.ts";

const EFFORT = 3000;
const runs = { numRuns: 20 };

interface Solved {
  readonly document: Full;
  readonly organisation: Organisation;
  readonly plan: Plan;
  readonly seed: number;
}

/** What has been solved already: with one seed all properties draw the same cases. */
const known = new Map<string, Solved | null>();

function solve(input: OrganisationInput, seed: number): Solved | null {
  const document = full(input);
  const parsed = reparse(document);
  try {
    return { document, organisation: parsed, plan: solveSync(parsed, { effort: EFFORT, seed }), seed };
  } catch (error) {
    if (error instanceof ContradictionError) return null;
    throw error;
  }
}

/** A random organisation with its plan; organisations whose pins contradict are passed over. */
const solved = fc
  .tuple(organisation({ features: { scope: false, locks: false } }), fc.nat(1000))
  .map(([input, seed]) => {
    const key = JSON.stringify([input, seed]);
    const found = known.get(key) ?? solve(input, seed);
    known.set(key, found);
    return found;
  });

function expectSameCost(there: Organisation, plan: Plan, { plan: original }: Solved): void {
  const verdict = verify(there, plan);
  expect(verdict.violations).toEqual([]);
  verdict.cost.tiers.forEach(({ cost }, tier) => {
    expect(cost).toBeCloseTo(original.cost.tiers[tier]?.cost ?? NaN, 6);
  });
}

test.prop([solved], runs)("every plan verifies, and costs what it says", (found) => {
  fc.pre(found !== null);
  const verdict = verify(found.organisation, found.plan);
  expect(verdict.violations).toEqual([]);
  verdict.cost.tiers.forEach(({ tier, cost }, index) => {
    expect(found.plan.cost.tiers[index]?.tier).toBe(tier);
    expect(found.plan.cost.tiers[index]?.cost).toBeCloseTo(cost, 9);
  });
});

test.prop([solved], runs)("a plan survives the way to JSON and back", (found) => {
  fc.pre(found !== null);
  const read = parsePlan(JSON.parse(JSON.stringify(found.plan)), found.organisation);
  expect(read).toEqual(found.plan);
});

test.prop([solved], runs)(
  "the same organisation, seed and effort give the same plan, byte for byte",
  (found) => {
    fc.pre(found !== null);
    const again = solveSync(reparse(found.document), { effort: EFFORT, seed: found.seed });
    expect(JSON.stringify(again)).toBe(JSON.stringify(found.plan));
  },
);

test.prop([solved], runs)("members may be renamed: the plan costs the same", (found) => {
  fc.pre(found !== null);
  const there = reparse(renameMembers(found.document, found.document));
  expectSameCost(there, planOf(there, renameMembers(found.plan, found.document)), found);
});

test.prop([solved], runs)("lists may be in another order: the plan costs the same", (found) => {
  fc.pre(found !== null);
  const there = reparse(permute(found.document));
  expectSameCost(there, planOf(there, found.plan), found);
});

test.prop([solved, fc.constantFrom(0.5, 2, 3)], runs)(
  "hours may be counted in another unit: the plan costs the same",
  (found, factor) => {
    fc.pre(found !== null);
    const scaled: Full = scaleHours(found.document, found.plan, factor);
    const there = reparse(scaled);
    expectSameCost(there, planOf(there, scalePlan(found.plan, factor)), found);
  },
);

test.prop([solved], runs)("a search that starts from a plan never ends worse", (found) => {
  fc.pre(found !== null);
  const again = solveSync(found.organisation, { effort: 1, seed: found.seed + 1, start: found.plan });
  const difference = found.plan.cost.tiers.map(
    ({ cost }, tier) => (again.cost.tiers[tier]?.cost ?? NaN) - cost,
  );
  expect(difference.find((change) => Math.abs(change) > 1e-6) ?? 0).toBeLessThanOrEqual(0);
});
