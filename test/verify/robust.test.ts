import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { planSchema, ROLES } from "../../src/model/plan.ts";
import { verify } from "../../src/verify.ts";
import { member, organisation, rotating, task, weeks } from "../support/organisation.ts";

const organised = organisation({
  calendar: weeks(3, [1]),
  competences: [{ id: "craft" }],
  processes: [{ id: "sell" }],
  tasks: [
    task("make", 8, { requires: { craft: 2 }, process: "sell", advice: { competence: "craft", hours: 1 } }),
    rotating("sweep", 8, { unpleasant: 0.7, process: "sell" }, 1),
    task("chair", 4, { kind: "staff", staffing: { mode: "elected", elected: ["ada"] } }),
  ],
  members: [member("ada", 40, { levels: { craft: 1 }, wishes: [{ competence: "craft", level: 2 }] }), member("bob", 0)],
  dependencies: [{ from: "make", to: "sweep", kind: "after" }, { from: "make", to: "chair", kind: "simultaneous" }],
  rules: [
    { type: "limit", of: "burden", max: 0 }, { type: "home", max: 0 }, { type: "faces", max: 1 }, { type: "change", max: 0 },
    { type: "dominance", max: 0, select: {} }, { type: "part", min: 0 }, { type: "stretch", max: 0 }, { type: "everyone" },
    { type: "cover", competence: "craft" }, { type: "support" }, { type: "backup" }, { type: "pin", member: "bob", task: "make" },
  ],
  asIs: [{ task: "make", shares: { ada: 1 } }],
  scope: { tasks: { tasks: "sweep" } },
}); // prettier-ignore

const names = fc.constantFrom("ada", "bob", "make", "sweep", "chair", "eve", "toString", "hasOwnProperty");
const place = { task: names, first: fc.nat(4), last: fc.nat(4) };
const counts = {
  portions: fc.constantFrom(1, 2, 3, Number.MAX_SAFE_INTEGER),
  of: fc.constantFrom(1, 2, 9),
  hours: fc.constantFrom(0, 4, 1e5),
};
const numbers = fc.constantFrom(0, -1, 1e308, Number.MIN_VALUE);
const balance = fc.constantFrom(0, -1, 1e9, Number.MIN_VALUE);
const orNull = fc.oneof(fc.constant(null), numbers);
const record = <Value>(value: fc.Arbitrary<Value>) => fc.dictionary(names, value, { maxKeys: 3 });

/** Anything that has the form of a plan. */
const anyPlan = fc.record({
  schema: fc.constant("beurtrol-plan/1"),
  library: fc.constant(""),
  organisation: names,
  seed: fc.constant(0),
  effort: fc.constant(0),
  assignments: fc.array(fc.record({ ...place, ...counts, member: names, role: fc.constantFrom(...ROLES) }), {
    maxLength: 12,
  }),
  uncovered: fc.array(
    fc.record({
      ...place,
      ...counts,
      role: fc.constantFrom("holder", "mentor", "deputy", "adviser"),
      reason: fc.constantFrom("rules", "nobody-able", "nobody-free"),
      blocking: fc.array(names, { maxLength: 2 }),
      able: fc.nat(3),
    }),
    { maxLength: 3 },
  ),
  unmet: fc.array(fc.record({ rule: names, cost: numbers }), { maxLength: 3 }),
  waived: fc.array(
    fc.record({ ...place, rule: fc.constant("cooldown"), able: fc.nat(3), needed: fc.nat(3) }),
    { maxLength: 3 },
  ),
  leftOut: fc.array(fc.record({ member: names, competence: names }), { maxLength: 3 }),
  cost: fc.record({
    tiers: fc.array(fc.record({ tier: names, cost: numbers }), { maxLength: 9 }),
    rules: record(numbers),
    goals: record(numbers),
  }),
  stopped: fc.constantFrom("time", "proven"),
  quality: fc.record({
    bound: orNull,
    gap: orNull,
    optimal: fc.boolean(),
    tiers: fc.array(fc.record({ tier: names, bound: orNull, gap: orNull }), { maxLength: 9 }),
  }),
  closing: fc.record({
    balances: record(fc.record({ burden: balance, staffLoad: balance })),
    holders: record(fc.record({ members: fc.array(names, { maxLength: 2 }), terms: record(fc.nat(3)) })),
  }),
});

test.prop([anyPlan])(
  "no plan of the right form makes verify fail, and every fault is told in words",
  (document) => {
    const { ok, violations } = verify(organised, planSchema.parse(document));
    expect(ok).toBe(violations.length === 0);
    for (const { message, rule } of violations) {
      expect(rule.length).toBeGreaterThan(0);
      expect(message).toMatch(/^\S.*\.$/);
      expect(message).not.toMatch(/undefined|NaN|\[object/);
    }
  },
);
