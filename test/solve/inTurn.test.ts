import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dutiesOf } from "../../src/measures/duties.ts";
import { solveSync } from "../../src/solve.ts";
import { member, organisation, rotating, weeks } from "../support/organisation.ts";

/** One duty of twelve turns that nobody likes; in turn, by entitlement. */
const duty = (entitlements: readonly number[]) =>
  organisation({
    calendar: weeks(12),
    tasks: [rotating("sweep", 4, { unpleasant: 1 })],
    members: entitlements.map((entitlement, place) => member(`m${String(place)}`, 8, { entitlement })),
    rules: [{ type: "inTurn" }],
  });
const deviation = (entitlements: readonly number[], effort: number) => {
  const organised = duty(entitlements);
  return dutiesOf(organised, solveSync(organised, { effort }))[0]?.balanceDeviation ?? NaN;
};

test("a half, a third and a sixth: within the bound of the chairmen after each of twelve turns", () => {
  expect(deviation([1 / 2, 1 / 3, 1 / 6], 50_000)).toBeLessThanOrEqual(1 - 1 / 4 + 1e-6);
});

property.prop([fc.array(fc.double({ min: 0.02, max: 1, noNaN: true }), { minLength: 2, maxLength: 6 })], {
  numRuns: 25,
})("random entitlements: likewise", (entitlements) => {
  const bound = 1 - 1 / (2 * entitlements.length - 2);
  expect(deviation(entitlements, 50_000)).toBeLessThanOrEqual(bound + 1e-6);
});
