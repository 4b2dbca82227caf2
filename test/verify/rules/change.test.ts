import { describe, expect, test } from "vitest";
import { member, organisation, task, weeks } from "../../support/organisation.ts";
import { findingsOf, type Held } from "../../support/plan.ts";

// 16 hours in 4 portions and 8 in 2: 24 steady hours, all of today's with ada.
const steady = (max: number, parts: object = {}, weight?: number) =>
  organisation({
    calendar: weeks(2, [1]),
    tasks: [task("make", 16), task("sell", 8)],
    members: [member("ada", 40), member("bob", 40)],
    asIs: [
      { task: "make", shares: { ada: 1 } },
      { task: "sell", shares: { ada: 1 } },
    ],
    rules: [{ type: "change", max, ...(weight !== undefined && { weight }) }],
    ...parts,
  });
const find = (organised: ReturnType<typeof steady>, held: readonly Held[]) =>
  findingsOf("change", organised, held)[0];
const kept: readonly Held[] = [
  ["ada", "make", 4, 1],
  ["ada", "sell", 2, 1],
];

describe("change", () => {
  test("moved at the start: 2 of 4 portions of 16 hours = 8, a third of 24", () => {
    const held: readonly Held[] = [
      ["ada", "make", 2, 0],
      ["bob", "make", 2, 0],
      ["ada", "sell", 2, 0],
      ["ada", "make", 2, 1],
      ["bob", "make", 2, 1],
      ["ada", "sell", 2, 1],
    ];
    expect(find(steady(1 / 3), held)?.violations).toEqual([]);
    const [breach, ...others] = find(steady(0.25), held)?.violations ?? [];
    expect(others).toEqual([]);
    expect(breach).toMatchObject({ period: 0, value: 8, limit: 6 });
  });

  test("moved later: from turn to turn", () => {
    const held: readonly Held[] = [
      ["ada", "make", 4, 0],
      ["ada", "sell", 2, 0],
      ["bob", "make", 4, 1],
      ["ada", "sell", 2, 1],
    ];
    expect(find(steady(0.5), held)?.violations).toMatchObject([{ period: 1, value: 16, limit: 12 }]);
  });

  test("what is left undone does not move", () => {
    expect(
      find(steady(0), [
        ["ada", "make", 1, 0],
        ["ada", "make", 1, 1],
      ])?.violations,
    ).toEqual([]);
  });

  test("forced: who may not hold it any more, and who has not the hours", () => {
    // Ada may hold nothing of "sell" (exempt): 8 forced. Her keep of "make" is 16 hours of her 12: 4 forced. Moved: 8 + 4.
    const forced = steady(0, {
      members: [member("ada", 12, { exempt: [{ task: "sell", reason: "health" }] }), member("bob", 40)],
    });
    const held: readonly Held[] = [
      ["ada", "make", 3, 0],
      ["bob", "make", 1, 0],
      ["bob", "sell", 2, 0],
    ];
    const stays: readonly Held[] = [
      ["ada", "make", 3, 1],
      ["bob", "make", 1, 1],
      ["bob", "sell", 2, 1],
    ];
    expect(find(forced, [...held, ...stays])?.violations).toEqual([]);
    const more: readonly Held[] = [
      ["ada", "make", 2, 0],
      ["bob", "make", 2, 0],
      ["bob", "sell", 2, 0],
    ];
    expect(
      find(forced, [...more, ["ada", "make", 2, 1], ["bob", "make", 2, 1], ["bob", "sell", 2, 1]])
        ?.violations,
    ).toMatchObject([{ period: 0, value: 16, limit: 12 }]);
  });

  test("forced: people.min leaves one member half", () => {
    // Ada may keep floor(4 / 2) / 4 = 1/2 of "make": 8 hours are forced, 8 move.
    const two = steady(0, { tasks: [task("make", 16, { people: { min: 2 } }), task("sell", 8)] });
    const held: readonly Held[] = [
      ["ada", "make", 2, 0],
      ["bob", "make", 2, 0],
      ["ada", "make", 2, 1],
      ["bob", "make", 2, 1],
    ];
    expect(find(two, held)?.violations).toEqual([]);
  });

  test("forced later: those who may hold nothing of the new turn", () => {
    const away = steady(0, {
      members: [member("ada", 40, { availability: [{ periods: [1], hours: 0 }] }), member("bob", 40)],
    });
    const held: readonly Held[] = [
      ["ada", "make", 4, 0],
      ["ada", "sell", 2, 0],
      ["bob", "make", 4, 1],
      ["bob", "sell", 2, 1],
    ];
    expect(find(away, held)?.violations).toEqual([]);
  });

  test("soft: the mean over moments of what moves beyond, per steady hour", () => {
    // Start: 16 of 24 move, a quarter (6) may: 10 / 24. Later: 0. Mean 5 / 24, weight 2: 10 / 24.
    const soft = steady(0.25, {}, 2);
    const held: readonly Held[] = [
      ["bob", "make", 4, 0],
      ["ada", "sell", 2, 0],
      ["bob", "make", 4, 1],
      ["ada", "sell", 2, 1],
    ];
    expect(find(soft, held)?.cost?.value).toBeCloseTo(10 / 24, 9);
  });

  test("without a division today the start counts for nothing", () => {
    expect(
      find(steady(0, { asIs: [] }), [
        ["bob", "make", 4, 0],
        ["bob", "make", 4, 1],
      ])?.violations,
    ).toEqual([]);
    expect(find(steady(0), kept)?.violations).toHaveLength(1);
  });
});
