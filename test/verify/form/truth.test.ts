import { expect, test } from "vitest";
import { verify } from "../../../src/verify.ts";
import { learner, organised, plan, row } from "./fixture.ts";

test("the plan as it is tells the truth", () => {
  expect(verify(organised, plan).violations).toEqual([]);
});

test("and says what this test says it does", () => {
  expect(plan.assignments.find(learner)).toMatchObject({ portions: 2, of: 4, hours: 10 });
  // 0.2 x 16 / (4 x 0.8) = 1 hour a portion.
  expect(plan.assignments.find(row("bob", "make", "mentor"))).toMatchObject({ portions: 2, of: 4, hours: 2 });
  expect(plan.assignments.find(row("ada", "sweep", "shadow"))).toMatchObject({
    first: 0,
    last: 0,
    portions: 2,
    of: 2,
    hours: 2,
  });
  expect(
    plan.uncovered.map(({ task: id, role, portions, hours, able }) => [id, role, portions, hours, able]),
  ).toEqual([
    ["keep", "adviser", 1, 1, 1],
    ["sweep", "holder", 1, 4, 2],
    ["idle", "holder", 2, 8, 2],
  ]);
  expect(plan.waived).toEqual([{ task: "sweep", first: 1, last: 1, rule: "cooldown", able: 2, needed: 3 }]);
  expect(plan.leftOut).toEqual([{ member: "ada", competence: "law" }]);
  expect(plan.closing.holders).toEqual({
    sweep: { members: ["ada"], earlier: [["ada"]], terms: {}, balances: { ada: 6, bob: -6 } },
    chair: { members: ["ada"], earlier: [], terms: { ada: 1, bob: 2 }, balances: {} },
  });
  // Dbar = 16 x 0.5 = 8; ada holds 8 + 4 of 16 hours at 0.5: 6 + 1 carried - 6/2 = 4; bob 0 - 3.
  expect(plan.closing.balances).toEqual({
    ada: { burden: 4, staffLoad: 0 },
    bob: { burden: -3, staffLoad: 0 },
  });
  // Able: make 1 (bob), all others 2 of 4. Turns: make, keep, sweep x 2, chair x 2, idle. (3/4 + 6 x 2/4) / 7.
  expect(plan.cost.rules["backup 1"]).toBeCloseTo(3.75 / 7, 9);
  expect(plan.cost.rules).toMatchObject({ deputy: 0, advice: 1 });
  expect(plan.unmet.map(({ rule }) => rule).sort()).toEqual(["advice", "backup 1"]);
});
