import { describe, expect, test } from "vitest";
import { member, organisation, task, weeks } from "../../support/organisation.ts";
import { findingsOf, type Held } from "../../support/plan.ts";

// 16 hours for two weeks = 32, in 4 portions of 8 (over the turn). Four members with hours, of whom dirk is exempt.
const shared = (rule: object = {}) =>
  organisation({
    calendar: weeks(2),
    tasks: [task("sweep", 16, { tags: ["dirty"] })],
    members: [
      member("ada", 20),
      member("bob", 20),
      member("cas", 40),
      member("dirk", 40, { exempt: [{ tag: "dirty", reason: "back" }] }),
      member("eve", 0),
    ],
    rules: [{ type: "everyone", ...rule }],
  });
const cost = (held: readonly Held[], rule: object = {}) =>
  findingsOf("everyone", shared(rule), held)[0]?.cost;

describe("everyone", () => {
  test("asks the fair part less the largest portion", () => {
    // w of ada, bob, cas: 1/4, 1/4, 1/2 of 32 = 8, 8, 16; less 8: 0, 0, 8. Only cas has to hold a portion.
    expect(cost([["cas", "sweep", 1]])).toEqual({ tier: "elastic", value: 0 });
    expect(cost([["ada", "sweep", 1]])?.value).toBeCloseTo(1 / 3, 9);
  });

  test("concerns the members it lists", () => {
    // cas alone: 32 - 8 = 24; holds 2 portions = 16: a third is missing.
    expect(cost([["cas", "sweep", 2]], { members: ["cas", "dirk", "eve"] })?.value).toBeCloseTo(1 / 3, 9);
    expect(cost([["cas", "sweep", 2]], { members: ["cas"], weight: 3 })).toEqual({ tier: "soft", value: 1 });
  });

  test("asks nobody for more than the fair part and a turn", () => {
    // Two turns of 16 hours: w of ada, bob, cas 1/4, 1/4, 1/2 of 32. Ada's part is 8, with a turn 24: both turns are 8 above.
    const rotating = organisation({
      calendar: weeks(2),
      tasks: [task("sweep", 16, { staffing: { mode: "rotation", term: 1, cooldown: 0 } })],
      members: [member("ada", 20), member("bob", 20), member("cas", 40)],
      rules: [{ type: "everyone" }],
    });
    const of = (held: readonly Held[]) => findingsOf("everyone", rotating, held)[0]?.cost?.value;
    const most: readonly Held[] = [["ada", "sweep", 4, 0], ["ada", "sweep", 4, 1]]; // prettier-ignore
    const less: readonly Held[] = [["ada", "sweep", 4, 0], ["cas", "sweep", 4, 1]]; // prettier-ignore
    // Less a portion of 4, bob misses 4 of 4; cas 12 of 12, or holds enough.
    expect(of(most)).toBeCloseTo((8 / 8 + 1 + 1) / 3, 9);
    expect(of(less)).toBeCloseTo(1 / 3, 9);
  });
});
