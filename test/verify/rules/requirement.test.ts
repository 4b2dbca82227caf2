import { expect, test } from "vitest";
import { member, organisation, task } from "../../support/organisation.ts";
import { findingsOf } from "../../support/plan.ts";

const wished = organisation({
  competences: [{ id: "craft" }, { id: "law" }],
  tasks: [
    task("make", 8, { requires: { craft: 3, law: 1 }, soft: true }),
    task("sell", 24, { requires: { law: 1 }, soft: true }),
    task("rest", 8),
  ],
  members: [member("ada", 40, { levels: { craft: 1, law: 1 } }), member("bob", 40, { levels: { craft: 3 } })],
});

test("requirement: hours below the wished level, by the largest shortfall of four levels", () => {
  // ada holds half of "make" (2 levels short: 0.5), bob the other half (1 short: 0.25) and all of "sell" (0.25).
  // (8 x 0.5 x 0.5 + 8 x 0.5 x 0.25 + 24 x 0.25) / 32 = (2 + 1 + 6) / 32.
  const held = [
    ["ada", "make", 1],
    ["bob", "make", 1],
    ["bob", "sell", 6],
  ] as const;
  expect(findingsOf("requirement", wished, held)).toEqual([
    { rule: "requirement", violations: [], cost: { tier: "soft", value: 9 / 32 } },
  ]);
  expect(findingsOf("requirement", organisation({}), [])).toEqual([]);
});
