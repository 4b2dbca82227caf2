import { describe, expect, test } from "vitest";
import type { OrganisationInput } from "../../../src/parse.ts";
import { member, organisation, task, weeks } from "../../support/organisation.ts";
import { goalCost, type Held } from "../../support/plan.ts";

const cost = (parts: Partial<OrganisationInput>, held: readonly Held[]) =>
  goalCost("staffLoad", organisation(parts), held);

describe("staffLoad", () => {
  // Term ceil(4 / 4) = 1: four turns of 4 hours, 16 in all; w = 3/4 and 1/4. "pay" does not rotate.
  const parts = {
    calendar: weeks(4),
    tasks: [
      task("hire", 4, { kind: "staff" }),
      task("pay", 4, { kind: "staff", staffing: { mode: "fixed" } }),
    ],
    members: [member("ada", 30), member("bob", 10)],
  } satisfies Partial<OrganisationInput>;

  test("in proportion to entitlements costs nothing", () => {
    const held: Held[] = [
      ["ada", "hire", 1, 0],
      ["bob", "hire", 1, 1],
      ["ada", "hire", 1, 2],
      ["ada", "hire", 1, 3],
      ["bob", "pay", 1],
    ];
    expect(cost(parts, held)).toBeCloseTo(0, 9);
  });

  test("otherwise the squared distance, history included", () => {
    // ada 8: x = 8/12 = 2/3; bob 4 + 4 from before = 8: x = 2. 3/4 x 1/9 + 1/4 x 1 = 1/3.
    const held: Held[] = [
      ["ada", "hire", 1, 0],
      ["bob", "hire", 1, 1],
      ["ada", "hire", 1, 2],
    ];
    expect(cost({ ...parts, history: { balances: { bob: { staffLoad: 4 } } } }, held)).toBeCloseTo(1 / 3, 9);
  });
});
