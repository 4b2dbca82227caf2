import { describe, expect, test } from "vitest";
import { swap } from "../../src/scenarios/index.ts";
import { solveSync } from "../../src/solve.ts";
import { verify } from "../../src/verify.ts";
import { member, organisation, rotating, weeks } from "../support/organisation.ts";

const rota = organisation({
  calendar: weeks(4),
  tasks: [rotating("clean", 4, { unpleasant: 0.5 }), rotating("wash", 4, { unpleasant: 0.8 })],
  members: [
    member("ann", 8, { preferences: { tasks: { clean: 1 } } }),
    member("bo", 8, { preferences: { tasks: { wash: -1 } } }),
    member("cas", 8, { exempt: [{ task: "wash", reason: "back" }] }),
  ],
});
const plan = solveSync(rota, { effort: 5_000 });

/** Every pair of turns that two members hold. */
const pairs = plan.assignments.flatMap((one, index) =>
  plan.assignments.slice(index + 1).flatMap((two) =>
    one.member === two.member
      ? []
      : [
          {
            a: { member: one.member, task: one.task, period: one.first },
            b: { member: two.member, task: two.task, period: two.first },
          },
        ],
  ),
);

describe("a swap", () => {
  test("costs what the verifier says it costs, and its plan is verified", () => {
    expect(pairs.length).toBeGreaterThan(10);
    const outcomes = new Set<boolean>();
    for (const pair of pairs) {
      const result = swap(rota, plan, pair);
      outcomes.add(result.ok);
      expect(result.plan === null).toBe(!result.ok);
      if (result.plan === null) continue;
      const [before, after] = [verify(rota, plan), verify(rota, result.plan)];
      expect(after.violations).toEqual([]);
      for (const [goal, { before: was, after: is }] of Object.entries(result.goals)) {
        expect(was).toBeCloseTo(before.cost.goals[goal] ?? NaN, 9);
        expect(is).toBeCloseTo(after.cost.goals[goal] ?? NaN, 9);
      }
      // Burdens of others change only as the fair share does; their work stays theirs.
      for (const { member: who, hours, liking } of result.members) {
        if ([pair.a.member, pair.b.member].includes(who)) continue;
        expect(hours.after).toBeCloseTo(hours.before, 9);
        expect(liking.after).toBeCloseTo(liking.before, 9);
      }
    }
    // Both happen: some may, and who is exempt may not.
    expect(outcomes).toEqual(new Set([true, false]));
  });

  test("says whom it costs what: hours and burden of both", () => {
    const [first, second] = [
      plan.assignments.find(({ task }) => task === "clean"),
      plan.assignments.find(({ task, member: who }) => task === "wash" && who !== "cas"),
    ];
    const a = { member: String(first?.member), task: "clean", period: first?.first ?? 0 };
    const b = { member: String(second?.member), task: "wash", period: second?.first ?? 0 };
    if (a.member === b.member || a.member === "cas") return;
    const { members } = swap(rota, plan, { a, b });
    for (const { hours } of members) expect(hours.after).toBeCloseTo(hours.before, 9);
  });

  test("a plan that spares whoever carries most stays one, with its tiers of fairness", () => {
    const sparing = solveSync(rota, { effort: 5_000, fairness: "leximin" });
    const [one] = sparing.assignments;
    const two = sparing.assignments.find(({ member: who }) => who !== one?.member);
    if (one === undefined || two === undefined) throw new Error("nobody to swap with");
    const held = (row: typeof one) => ({ member: row.member, task: row.task, period: row.first });
    const { tiers, plan: made } = swap(rota, sparing, { a: held(one), b: held(two) });
    expect(Object.keys(tiers)).toEqual(sparing.cost.tiers.map(({ tier }) => tier));
    expect(Object.keys(tiers)).toContain("fairness 1");
    if (made !== null) expect(made.fairness).toBe("leximin");
  });

  test("who may not hold the turn is told, not thrown", () => {
    const held = plan.assignments.find(({ member: who }) => who === "cas");
    const wash = plan.assignments.find(({ task, member: who }) => task === "wash" && who !== "cas");
    expect(held?.task).toBe("clean");
    const result = swap(rota, plan, {
      a: { member: "cas", task: "clean", period: held?.first ?? 0 },
      b: { member: String(wash?.member), task: "wash", period: wash?.first ?? 0 },
    });
    expect(result.ok).toBe(false);
    expect(result.violations[0]?.message).toContain('cas may not hold "wash"');
  });

  test("of a turn that is not held, or with oneself, is a mistake", () => {
    const a = { member: "cas", task: "wash", period: 0 };
    expect(() => swap(rota, plan, { a, b: { member: "ann", task: "clean", period: 0 } })).toThrow(RangeError);
    expect(() => swap(rota, plan, { a, b: a })).toThrow("cannot swap with themselves");
  });
});
