import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { compile } from "../../src/compile.ts";
import { parseOrganisation, type OrganisationInput } from "../../src/parse.ts";
import { solveSync } from "../../src/solve.ts";
import { dividable } from "../arbitraries/dividable.ts";
import { bruteForce, precedes } from "../support/bruteForce.ts";

type RuleInput = NonNullable<OrganisationInput["rules"]>[number];

const rule = fc.oneof(
  fc.record({
    type: fc.constant("limit" as const),
    of: fc.constant("count" as const),
    max: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    type: fc.constant("limit" as const),
    of: fc.constant("share" as const),
    each: fc.constant("task" as const),
    max: fc.constantFrom(0.2, 0.4, 0.6),
  }),
  fc.record({
    type: fc.constant("apart" as const),
    first: fc.constant({ kind: "executing" as const }),
    second: fc.constant({ kind: "regulating" as const }),
    strict: fc.boolean(),
  }),
  fc.record({
    type: fc.constant("forbid" as const),
    members: fc.constant(["member 0"]),
    select: fc.constantFrom({ unpleasant: true }, { kind: "regulating" as const }),
  }),
  fc.record({ type: fc.constant("dominance" as const), max: fc.constantFrom(0.4, 0.6) }),
  fc.record({ type: fc.constant("everyone" as const), select: fc.constantFrom({}, { unpleasant: true }) }),
  fc.record({
    type: fc.constant("together" as const),
    first: fc.constant({ kind: "executing" as const }),
    second: fc.constant({ kind: "supporting" as const }),
  }),
);

const ruled = fc.record({
  document: dividable(),
  rules: fc.array(rule as fc.Arbitrary<RuleInput>, { minLength: 1, maxLength: 3 }),
});

function cheapest(document: OrganisationInput): Float64Array {
  const { tiers } = bruteForce(compile(parseOrganisation(document)).instance);
  if (tiers === null) throw new RangeError("every division breaks a hard bound");
  return tiers;
}

describe("tried exhaustively", () => {
  test.prop([ruled], { numRuns: 12 })(
    "without one of its rules an organisation never costs more",
    ({ document, rules }) => {
      const withAll = cheapest({ ...document, rules });
      const without = cheapest({ ...document, rules: rules.slice(1) });
      expect(precedes(withAll, without, 1e-6), `${withAll.join()} before ${without.join()}`).toBe(false);
    },
  );

  test.prop([ruled], { numRuns: 12 })("the search finds the best division", ({ document, rules }) => {
    const organisation = parseOrganisation({ ...document, rules });
    const best = cheapest({ ...document, rules });
    const plan = solveSync(organisation, { effort: 30_000 });
    const found = Float64Array.from(plan.cost.tiers, ({ cost }) => cost);
    expect(precedes(best, found, 1e-6), `${best.join()} before ${found.join()}`).toBe(false);
  });
});
