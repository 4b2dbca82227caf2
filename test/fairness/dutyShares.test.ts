import { describe, expect, test } from "vitest";
import { dutyShares } from "../../src/fairness/dutyShares.ts";
import { repeats } from "../../src/fairness/repeats.ts";
import { member, organisation, rotating, task, weeks } from "../support/organisation.ts";
import { truePlan, type Held } from "../support/plan.ts";

describe("parts of what everyone does", () => {
  // Six turns of 4 hours, 24 in all; four members with equal hours: 6 each.
  const organised = organisation({
    calendar: weeks(6),
    competences: [{ id: "lift" }],
    tasks: [rotating("bins", 4, { portions: 1, requires: { lift: 1 } })],
    members: [
      member("ada", 8, { levels: { lift: 1 } }),
      member("bob", 8, { levels: { lift: 1 } }),
      member("cas", 8),
      member("dirk", 8, { exempt: [{ task: "bins", reason: "back" }] }),
    ],
    rules: [{ type: "everyone" }],
  });
  const held: Held[] = [0, 1, 2, 3, 4, 5].map((turn) => [turn < 4 ? "ada" : "bob", "bins", 1, turn]);

  test("who is off by more than a turn, and by what if they cannot help it", () => {
    const shares = dutyShares(organised, truePlan(organised, held));
    // Dirk is exempt from all of it and so not concerned; the parts of the others are 8 hours.
    expect(shares).toEqual([
      { rule: "everyone 1", member: "ada", fair: 8, done: 16, turns: 2, possible: 24, because: [] },
      { rule: "everyone 1", member: "bob", fair: 8, done: 8, turns: 0, possible: 24, because: [] },
      { rule: "everyone 1", member: "cas", fair: 8, done: 0, turns: -2, possible: 0, because: ["level"] },
    ]);
  });

  test.each([
    ["away", { availability: [{ periods: [0, 1, 2, 3, 4], hours: 0 }] }],
    ["hours", { hours: 3, entitlement: 8 }],
    ["slots", { slots: ["late"] }],
  ])("%s", (obstacle, parts) => {
    const kept = organisation({
      calendar: { ...weeks(6), slots: [{ id: "early", hours: 20 }, { id: "late", hours: 20 }] },
      tasks: [rotating("bins", 4, { portions: 1, slots: ["early"] })],
      members: [member("ada", 8, { entitlement: 8 }), { ...member("cas", 8, { entitlement: 8 }), ...parts }],
      rules: [{ type: "everyone", id: "bins for all" }],
    }); // prettier-ignore
    const shares = dutyShares(kept, truePlan(kept, []));
    expect(shares.find((share) => share.member === "cas")).toMatchObject({ rule: "bins for all", fair: 12, because: [obstacle] }); // prettier-ignore
  });
});

describe("repeats", () => {
  const turning = (restAsked: boolean) =>
    organisation({
      calendar: weeks(3),
      tasks: [
        rotating("bins", 4, { unpleasant: 0.6, portions: 1 }, restAsked ? 1 : 0),
        rotating("flowers", 4, { portions: 1 }),
        task("work", 8),
      ],
      members: [member("ada", 8), member("bob", 8), member("cas", 3)],
    });
  const bins = (names: string): Held[] => names.split("").map((name, turn) => [name === "a" ? "ada" : "bob", "bins", 1, turn]); // prettier-ignore

  test("twice in a row, with who else had hours; never of what is not unpleasant", () => {
    const organised = turning(true);
    const plan = truePlan(organised, [...bins("aab"), ["ada", "flowers", 1, 0], ["ada", "flowers", 1, 1]]);
    // Cas has hours for no portion.
    expect(repeats(organised, plan)).toEqual([
      { task: "bins", member: "ada", period: 1, restAsked: true, others: ["bob"] },
    ]);
    expect(repeats(organised, truePlan(organised, bins("aba")))).toEqual([]);
  });

  test("others whose hours are taken do not count", () => {
    const organised = turning(false);
    const plan = truePlan(organised, [...bins("aab"), ["bob", "work", 2]]);
    expect(repeats(organised, plan)).toEqual([
      { task: "bins", member: "ada", period: 1, restAsked: false, others: [] },
    ]);
  });
});
