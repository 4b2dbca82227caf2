import { describe, expect, test } from "vitest";
import type { OrganisationInput } from "../../../src/parse.ts";
import { member, organisation, task, weeks } from "../../support/organisation.ts";
import { goalCost, type Held } from "../../support/plan.ts";

const cost = (parts: Partial<OrganisationInput>, held: readonly Held[]) =>
  goalCost("burden", organisation(parts), held);

describe("burden", () => {
  // Two weeks: sweep 16 hours at u = 0.5, scrub 16 hours at u = 0.25. Dbar = 8 + 4 = 12.
  // ada: nothing stated, d = max(2u, u)/2 = u: 0.5 and 0.25, sum 12, scale 1.
  // bob minds sweeping -2 (d = 1) and likes scrubbing (d = 0): sum 16, scale 0.75: d = 0.75 and 0.
  const parts = {
    calendar: weeks(2),
    tasks: [
      task("sweep", 8, { unpleasant: 0.5, staffing: { mode: "fixed" as const } }),
      task("scrub", 8, { unpleasant: 0.25 }),
    ],
    members: [member("ada", 40), member("bob", 40, { preferences: { tasks: { sweep: -2, scrub: 1 } } })],
  };

  test("everybody has the same points", () => {
    // ada sweeps all: D = 16 x 0.5 = 8, x = 8 / (12/2) = 4/3. bob scrubs: 0. 0.5 x (16/9) / 4 = 2/9.
    expect(
      cost(parts, [
        ["ada", "sweep", 2],
        ["bob", "scrub", 2],
      ]),
    ).toBeCloseTo(2 / 9, 9);
    // bob sweeps all: D = 12, x = 2: 0.5 x 4 / 4 = 0.5.
    expect(cost(parts, [["bob", "sweep", 2]])).toBeCloseTo(0.5, 9);
  });

  test("exaggerating does not pay: -2 for all is the same as -1 for all", () => {
    const loud = (value: number) => ({
      ...parts,
      members: [
        member("ada", 40, { preferences: { tasks: { sweep: value, scrub: value } } }),
        member("bob", 40),
      ],
    });
    // d is the same for both tasks: 12 / 32 = 0.375; sweep is 6 points, x = 1: 0.5 / 4.
    expect(cost(loud(-1), [["ada", "sweep", 2]])).toBeCloseTo(0.125, 9);
    expect(cost(loud(-2), [["ada", "sweep", 2]])).toBeCloseTo(0.125, 9);
  });

  test("who neither likes nor dislikes it minds it for what it is", () => {
    // ada states 0 for both: d = u / 2, scaled to u, as if nothing were stated: 2/9.
    const neutral = member("ada", 40, { preferences: { tasks: { sweep: 0, scrub: 0 } } });
    expect(cost({ ...parts, members: [neutral, member("bob", 40)] }, [["ada", "sweep", 2]])).toBeCloseTo(
      2 / 9,
      9,
    );
  });

  test("history is carried, but less than nothing is nothing", () => {
    // ada 3 behind + 8 = 11, x = 11/6; bob -5: 0. 0.5 x (121/36) / 4.
    const history = { balances: { ada: { burden: 3 }, bob: { burden: -5 } } };
    expect(cost({ ...parts, history }, [["ada", "sweep", 2]])).toBeCloseTo(121 / 288, 9);
  });
});
