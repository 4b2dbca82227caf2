import { describe, expect, test } from "vitest";
import type { OrganisationInput } from "../../../src/parse.ts";
import { member, organisation, rotating, task, weeks } from "../../support/organisation.ts";
import { goalCost, type Held } from "../../support/plan.ts";

const cost = (parts: Partial<OrganisationInput>, held: readonly Held[]) =>
  goalCost("handOvers", organisation(parts), held);

describe("handOvers", () => {
  const parts = {
    processes: [{ id: "bread" }],
    tasks: [
      task("knead", 8, { process: "bread" }),
      task("bake", 16, { process: "bread" }),
      task("sell", 4, { process: "bread" }),
      task("tax", 8),
    ],
    members: [member("ada", 40), member("bob", 40)],
    dependencies: [
      { from: "knead", to: "bake", kind: "after" as const },
      { from: "bake", to: "sell", kind: "after" as const, strength: 24 },
      { from: "knead", to: "tax", kind: "after" as const },
      { from: "sell", to: "knead", kind: "information" as const },
    ],
  };

  test("the part that changes hands, weighed by strength", () => {
    // knead-bake, v = 8: ada min(1, 1/2) = 1/2 the same. bake-sell, v = 24: bob min(1/2, 1) = 1/2.
    const held: Held[] = [
      ["ada", "knead", 2],
      ["ada", "bake", 2],
      ["bob", "bake", 2],
      ["bob", "sell", 1],
    ];
    expect(cost(parts, held)).toBeCloseTo(0.5, 9);
    // All with ada but selling: (8 x 0 + 24 x 1) / 32.
    expect(
      cost(parts, [
        ["ada", "knead", 2],
        ["ada", "bake", 4],
        ["bob", "sell", 1],
      ]),
    ).toBeCloseTo(0.75, 9);
  });

  test("turns count for the periods in which they overlap", () => {
    // knead changes hands after period 0 of 4; bake stays with ada. 1 period the same, 3 not.
    const rota = {
      ...parts,
      calendar: weeks(4),
      tasks: [rotating("knead", 8, { process: "bread" }), task("bake", 8, { process: "bread" })],
      dependencies: [{ from: "knead", to: "bake", kind: "after" as const }],
    };
    const held: Held[] = [
      ["ada", "bake", 2],
      ["ada", "knead", 2, 0],
      ["bob", "knead", 2, 1],
      ["bob", "knead", 2, 2],
      ["bob", "knead", 2, 3],
    ];
    expect(cost(rota, held)).toBeCloseTo(0.75, 9);
  });
});
