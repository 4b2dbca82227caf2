import { describe, expect, test } from "vitest";
import { PlanError } from "../../src/index.ts";
import { frontier } from "../../src/scenarios/index.ts";
import { solve } from "../../src/solve.ts";
import { verify } from "../../src/verify.ts";
import { member, organisation, task } from "../support/organisation.ts";

/** Two steps of one process, and two members who each like another one: whole work or liked work, not both. */
const torn = organisation({
  processes: [{ id: "bread" }, { id: "cake" }],
  tasks: ["bread", "cake"].flatMap((process) => [
    task(`${process} mix`, 8, { process, tags: ["mix"], portions: 2 }),
    task(`${process} bake`, 8, { process, tags: ["bake"], portions: 2 }),
  ]),
  dependencies: ["bread", "cake"].map((process) => ({ from: `${process} mix`, to: `${process} bake`, kind: "after" })),
  members: [
    member("ada", 16, { preferences: { tags: { mix: 2, bake: -2 } } }),
    member("bob", 16, { preferences: { tags: { mix: -2, bake: 2 } } }),
  ],
}); // prettier-ignore

const of = ["handOvers", "satisfaction"] as const;

describe("the frontier between two goals", () => {
  test("runs from whole work to liked work, and every point is a verified plan", async () => {
    const { points, goals, passedOver } = await frontier(torn, of, { effort: 4000, points: 5, seed: 1 });
    expect(goals).toEqual(of);
    expect(passedOver).toBe(0);
    expect(points[0]?.costs[0]).toBeCloseTo(0, 9);
    expect(points.at(-1)?.costs[1]).toBeCloseTo(0, 9);
    expect(points.length).toBeGreaterThanOrEqual(2);
    points.forEach(({ plan, costs }, index) => {
      expect(verify(torn, plan).ok).toBe(true);
      expect(costs).toEqual(of.map((name) => plan.cost.goals[name]));
      const next = points[index + 1]?.costs;
      if (next === undefined) return;
      expect(next[0]).toBeGreaterThan(costs[0]);
      expect(next[1]).toBeLessThan(costs[1]);
    });
  });

  test("the plan that is given stands among the points, unless one beats it", async () => {
    const plan = await solve(torn, { effort: 4000, seed: 2 });
    const { points } = await frontier(torn, of, { effort: 4000, points: 3, seed: 1 }, plan);
    const mine = of.map((name) => plan.cost.goals[name] ?? 0);
    const there = points.some(({ costs }) => costs.every((cost, place) => cost <= (mine[place] ?? 0) + 1e-9));
    expect(there).toBe(true);
  });

  test("a plan that claims other costs than it has is refused", async () => {
    const plan = await solve(torn, { effort: 1000 });
    const boast = { ...plan, cost: { ...plan.cost, goals: { ...plan.cost.goals, handOvers: -5 } } };
    await expect(frontier(torn, of, { effort: 100, points: 2 }, boast)).rejects.toThrow(PlanError);
  });

  test("goals that the group put in an order are weighed against each other all the same", async () => {
    const ordered = { ...torn, goals: { ...torn.goals, order: [["satisfaction"], ["handOvers", "burden"]] } };
    const { points } = await frontier(ordered, of, { effort: 4000, points: 3, seed: 1 });
    expect(points[0]?.costs[0]).toBeCloseTo(0, 9);
    for (const { plan } of points) expect(verify(ordered, plan).ok).toBe(true);
  });

  test("is the same again", async () => {
    const once = () => frontier(torn, of, { effort: 2000, points: 3, seed: 7 });
    expect(await once()).toEqual(await once());
  });

  test("refuses what makes no curve", async () => {
    await expect(frontier(torn, ["burden", "burden"])).rejects.toThrow("weighed against itself");
    await expect(frontier(torn, of, { points: 1 })).rejects.toThrow("2 to 25");
    await expect(frontier(torn, ["burden", "profit" as "burden"])).rejects.toThrow('no goal "profit"');
  });
});
