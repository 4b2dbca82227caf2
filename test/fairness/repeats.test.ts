import { expect, test } from "vitest";
import { DETAILED, detailed } from "../../bench/detailed.ts";
import { repeats } from "../../src/fairness/index.ts";
import { solveSync } from "../../src/solve.ts";
import { member, organisation, rotating, task, weeks } from "../support/organisation.ts";
import { truePlan, type Held } from "../support/plan.ts";

const bins = (cooldown: number) =>
  organisation({
    calendar: weeks(3),
    competences: [{ id: "lifting" }],
    tasks: [
      rotating("bins", 4, { unpleasant: 1, portions: 1, requires: { lifting: 2 } }, cooldown),
      task("desk", 8, { portions: 1 }),
      rotating("tea", 1, { portions: 1 }),
    ],
    members: [
      member("ada", 20, { levels: { lifting: 3 } }),
      member("ben", 20, { levels: { lifting: 3 }, availability: [{ periods: [2], hours: 0 }] }),
      member("cas", 10, { levels: { lifting: 3 } }),
      member("dee", 20),
    ],
  });
const held: readonly Held[] = [
  ["ada", "bins", 1, 0],
  ["ada", "bins", 1, 1],
  ["ada", "bins", 1, 2],
  ["cas", "desk", 1, 0],
  ["dee", "tea", 1, 0],
  ["dee", "tea", 1, 1],
];

test("tells who holds unpleasant turns in a row, and who had hours: able, there, not busy", () => {
  const group = bins(0);
  // Cas has 2 hours left beside the desk, Ben is away in the last week, Dee cannot lift; tea is not unpleasant.
  expect(repeats(group, truePlan(group, held))).toEqual([
    { task: "bins", member: "ada", period: 1, restAsked: false, others: ["ben"] },
    { task: "bins", member: "ada", period: 2, restAsked: false, others: [] },
  ]);
});

test("and whether a rest was asked for", () => {
  const group = bins(1);
  expect(repeats(group, truePlan(group, held)).map(({ restAsked }) => restAsked)).toEqual([true, true]);
});

test.each(DETAILED)("%s: where a rest is asked and enough are able, nobody repeats a turn", (name) => {
  const group = detailed(name);
  const plan = solveSync(group, { effort: 5000 });
  const waived = new Set(plan.waived.map(({ task: id, first }) => JSON.stringify([id, first])));
  const again = repeats(group, plan).filter(({ restAsked }) => restAsked);
  expect(again.filter(({ task: id, period }) => !waived.has(JSON.stringify([id, period])))).toEqual([]);
});
