import { describe, expect, test } from "vitest";
import type { Organisation } from "../../src/model/organisation.ts";
import { reread } from "../../src/alternative.ts";
import { shiftsBetween, variants, type Variants } from "../../src/scenarios/index.ts";
import { solveSync } from "../../src/solve.ts";
import { verify } from "../../src/verify.ts";
import { member, organisation, rotating, task, weeks } from "../support/organisation.ts";

/** Four steps that anybody can do, hardly any likes: many plans are as good. */
const open = organisation({
  calendar: weeks(3),
  tasks: [
    ...["mix", "bake", "sell", "count"].map((id) => task(id, 4, { portions: 2 })),
    rotating("clean", 2, { unpleasant: 0.6, portions: 1 }),
  ],
  members: ["ada", "bo", "cas"].map((id) => member(id, 8, { preferences: { tasks: { bake: 1 } } })),
});
const plan = solveSync(open, { effort: 20_000 });
const how = { effort: 7_000, seed: 1 };

/** What every answer promises, counted anew. */
function expectSound(group: Organisation, given: typeof plan, found: Variants, worse = 0.02): void {
  const goals = (of: typeof plan) => verify(group, of).cost.tiers.filter(({ tier }) => /^(goals|fairness)/.test(tier));
  const before = (of: typeof plan) => verify(group, of).cost.tiers.filter(({ tier }) => !/^(goals|fairness)/.test(tier)); // prettier-ignore
  expect(found.variants[0]?.plan.assignments).toEqual(given.assignments);
  for (const [place, variant] of found.variants.entries()) {
    expect(verify(group, variant.plan).violations).toEqual([]);
    before(given).forEach(({ cost }, at) => expect(before(variant.plan)[at]?.cost).toBeLessThanOrEqual(cost + 1e-9)); // prettier-ignore
    for (const [other, against] of found.variants.entries()) {
      const apart = shiftsBetween(group, against.plan, variant.plan).share;
      expect(found.distances[place]?.[other]).toBeCloseTo(apart, 12);
      if (place !== other) expect(apart).toBeGreaterThanOrEqual(0.05);
      // The best is the least costly one known, so none of the others is worse than it by more.
      if (place > 0)
        goals(variant.plan).forEach(({ cost }, at) => {
          expect(cost).toBeLessThanOrEqual((goals(against.plan)[at]?.cost ?? 0) * (1 + worse) + 1e-9);
        });
    }
    expect(variant.distance).toBeCloseTo(found.distances[0]?.[place] ?? NaN, 12);
  }
} // prettier-ignore

describe("variants", () => {
  test("are verified plans, at most 2 % worse, no less covered, and far apart", async () => {
    const found = await variants(open, plan, how);
    expect(found.variants).toHaveLength(4);
    expect(found.wanted).toBe(3);
    expectSound(open, plan, found);
  });

  test("say who gains and which goals change, the most first", async () => {
    const { variants: all } = await variants(open, plan, { ...how, worse: 0.5 });
    expect(all[0]).toMatchObject({ distance: 0, relative: 0, better: false, goals: [], members: [], shifts: [] }); // prettier-ignore
    for (const { plan: other, goals, members, shifts, difference } of all.slice(1)) {
      const [was, is] = [verify(open, plan).cost.goals, verify(open, other).cost.goals];
      for (const { goal, change } of goals) {
        const weight = { burden: 4, satisfaction: 4, workload: 1, continuity: 1 }[goal] ?? NaN;
        expect(change).toBeCloseTo(weight * ((is[goal] ?? 0) - (was[goal] ?? 0)), 9);
      }
      for (const list of [goals, members].map((changes) => changes.map(({ change }) => Math.abs(change))))
        expect(list).toEqual([...list].sort((a, b) => b - a));
      expect(shifts.length).toBeGreaterThan(0);
      expect(shifts.reduce((sum, { hours }) => sum + hours, 0)).toBeCloseTo(0, 9);
      expect(Object.keys(difference.goals)).toContain("burden");
    }
  });

  test("are fewer where there is nothing to choose", async () => {
    const alone = organisation({ members: [member("ada", 4)] });
    const only = solveSync(alone, { effort: 1000 });
    const found = await variants(alone, only, { ...how, count: 2 });
    expect(found.variants).toHaveLength(1);
    expect(found.distances).toEqual([[0]]);
    expect(found.wanted).toBe(2);
  });

  test("each tier of goals that the group orders is at most so much worse", async () => {
    const ordered = reread({ ...open, goals: { ...open.goals, order: [["burden"], ["satisfaction", "workload"]] } }); // prettier-ignore
    const given = solveSync(ordered, { effort: 20_000 });
    expectSound(ordered, given, await variants(ordered, given, { ...how, worse: 0.1 }), 0.1);
  });

  test("plans that spare who carries most stay plans that do", async () => {
    const given = solveSync(open, { effort: 20_000, fairness: "leximin" });
    const found = await variants(open, given, { ...how, count: 1 });
    for (const variant of found.variants) expect(variant.plan.fairness).toBe("leximin");
    expectSound(open, given, found);
  });

  test("are the same again, and end when they are told to", async () => {
    const once = () => variants(open, plan, { ...how, count: 1 });
    expect(await once()).toEqual(await once());
    const told: number[] = [];
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    const found = await variants(open, plan, {
      ...how,
      effort: 1e9,
      signal: controller.signal,
      onProgress: ({ fraction }) => told.push(fraction),
      count: 1,
    });
    expect(found.variants).toHaveLength(1);
    expect(told).toEqual([]);
  });

  test("refuse what makes no sense", async () => {
    await expect(variants(open, plan, { count: 0 })).rejects.toThrow("count 0");
    await expect(variants(open, plan, { worse: -1 })).rejects.toThrow("worse -1");
    await expect(variants(open, plan, { least: 2 })).rejects.toThrow("least 2");
    await expect(variants(open, plan, { effort: 0 })).rejects.toThrow("effort 0");
    await expect(variants(open, plan, { seed: 0.5 })).rejects.toThrow("seed 0.5");
  });
});
