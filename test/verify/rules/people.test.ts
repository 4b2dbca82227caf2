import { expect, test } from "vitest";
import { member, organisation, task } from "../../support/organisation.ts";
import { findingsOf } from "../../support/plan.ts";

const shared = organisation({
  tasks: [task("work", 16, { people: { min: 1, max: 2 } })],
  members: [member("ada", 40), member("bob", 40), member("cas", 40)],
});

test("people: two may hold it, three may not", () => {
  expect(
    findingsOf("people", shared, [
      ["ada", "work", 1],
      ["bob", "work", 3],
    ]),
  ).toEqual([{ rule: "people", violations: [], cost: null }]);
  expect(
    findingsOf("people", shared, [
      ["ada", "work", 1],
      ["bob", "work", 1],
      ["cas", "work", 1],
    ])[0]?.violations,
  ).toMatchObject([{ rule: "people", task: "work", period: 0, value: 3, limit: 2 }]);
});
