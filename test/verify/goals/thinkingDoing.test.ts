import { describe, expect, test } from "vitest";
import type { OrganisationInput } from "../../../src/parse.ts";
import { member, organisation, task, weeks } from "../../support/organisation.ts";
import { goalCost, type Held } from "../../support/plan.ts";

const cost = (parts: Partial<OrganisationInput>, held: readonly Held[]) =>
  goalCost("thinkingDoing", organisation(parts), held);

describe("thinkingDoing", () => {
  const parts = {
    processes: [{ id: "bread" }, { id: "cake" }],
    tasks: [
      task("plan", 4, { kind: "regulating", process: "bread", portions: 2 }), task("check", 4, { kind: "regulating", process: "bread", portions: 2 }),
      task("bake", 16, { process: "bread" }), task("clean", 8, { kind: "supporting", process: "bread" }),
      task("think", 24, { kind: "regulating", process: "cake" }), task("ice", 8, { process: "cake" }), task("shop", 8, { kind: "preparing", process: "cake" }),
    ],
    members: [member("ada", 60), member("bob", 60)],
  } satisfies Partial<OrganisationInput>; // prettier-ignore

  test("weighed by regulating hours", () => {
    // bread (8 regulating): ada plans and checks 1/2 (q = 3/4), bob 1/4; ada bakes all (r = 16/24), bob cleans (8/24).
    // min(3/4, 2/3) + min(1/4, 1/3) = 11/12: 1/12 apart. cake (24): ada thinks, bob ices: 1 apart.
    const held: Held[] = [
      ["ada", "plan", 2],
      ["ada", "check", 1],
      ["bob", "check", 1],
      ["ada", "bake", 4],
      ["bob", "clean", 2],
      ["ada", "think", 6],
      ["bob", "ice", 2],
    ];
    expect(cost(parts, held)).toBeCloseTo((8 / 12 + 24) / 32, 9);
  });

  test("preparing is not doing, and what nobody does is in nobody's hands", () => {
    expect(
      cost(parts, [
        ["ada", "think", 6],
        ["ada", "shop", 2],
        ["ada", "plan", 2],
        ["ada", "bake", 4],
      ]),
    ).toBeCloseTo((8 * 0.5 + 24) / 32, 9);
  });

  test("terms are cut at the seasons", () => {
    // Seasons 0-1 and 2; one turn of planning over all, with ada; ada bakes in season 0, bob in season 1.
    // Regulating hours 8 and 4: (8 x 0 + 4 x 1) / 12.
    const cut = {
      calendar: weeks(3, [2]),
      processes: [{ id: "bread" }],
      tasks: [
        task("plan", 4, { kind: "regulating", process: "bread", staffing: { mode: "rotation", term: 3 } }),
        task("bake", 8, { process: "bread" }),
      ],
      members: [member("ada", 40), member("bob", 40)],
    } satisfies Partial<OrganisationInput>;
    expect(
      cost(cut, [
        ["ada", "plan", 1],
        ["ada", "bake", 2, 0],
        ["bob", "bake", 2, 1],
      ]),
    ).toBeCloseTo(1 / 3, 9);
  });
});
