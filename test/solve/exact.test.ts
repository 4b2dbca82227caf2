import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/import/index.ts";
import { parseOrganisation, parsePlan } from "../../src/parse.ts";
import { solve, solveSync } from "../../src/solve.ts";
import { verify } from "../../src/verify.ts";
import { member, organisation, rotating, task, weeks } from "../support/organisation.ts";

const shop = organisation({
  calendar: weeks(2),
  tasks: [task("sell", 12, { portions: 2 }), task("buy", 6), rotating("clean", 4, { unpleasant: 0.5 }, 1)],
  members: [member("ada", 16), member("bo", 12)],
});

const bakery = parseOrganisation(JSON.parse(readFileSync("examples/organisations/bakkerij.json", "utf8")));

describe("solve", () => {
  test.each(["highs", "javascript-lp-solver"] as const)("exact: proves the plan with %s", async (backend) => {
    const plan = await solve(shop, { effort: 2000, exact: true, backend });
    expect(plan.stopped).toBe("proven");
    expect(plan.quality.optimal).toBe(true);
    expect(plan.quality.tiers.map(({ tier }) => tier)).toEqual(plan.cost.tiers.map(({ tier }) => tier));
    for (const { gap } of plan.quality.tiers) expect(gap).toBeLessThanOrEqual(1e-6);
    expect(plan.quality.bound).toBeCloseTo(plan.cost.tiers.at(-1)?.cost ?? NaN, 5);
    expect(plan.quality.bound).toBeGreaterThan(0.01);
    expect(verify(shop, parsePlan(JSON.parse(JSON.stringify(plan)), shop)).violations).toEqual([]);
  });

  test("both backends prove the same costs, and the search finds no better ones", async () => {
    const [one, other] = [
      await solve(shop, { effort: 1, exact: true }),
      await solve(shop, { effort: 1, exact: true, backend: "javascript-lp-solver" }),
    ];
    const searched = solveSync(shop, { effort: 20_000 });
    one.cost.tiers.forEach(({ cost }, tier) => {
      expect(other.cost.tiers[tier]?.cost).toBeCloseTo(cost, 5);
      expect(searched.cost.tiers[tier]?.cost).toBeGreaterThanOrEqual(cost - 1e-6);
    });
  });

  test("fast: the plan of the search, with bounds for all its tiers", async () => {
    const plan = await solve(shop, { effort: 2000, bound: "fast" });
    const searched = solveSync(shop, { effort: 2000 });
    expect(plan.assignments).toEqual(searched.assignments);
    expect(searched.quality).toEqual({ bound: null, gap: null, optimal: false, tiers: [] });
    expect(plan.quality.bound).toBeGreaterThan(0);
    const exact = await solve(shop, { effort: 2000, exact: true });
    expect(plan.quality.bound).toBeLessThanOrEqual((exact.quality.bound ?? NaN) + 1e-6);
  });

  test("tight: no less than the relaxation proves, no more than there is", async () => {
    const options = { effort: 2000, bound: "tight" } as const;
    const [fast, tight, exact] = [
      await solve(shop, { ...options, bound: "fast" }),
      await solve(shop, options),
      await solve(shop, { effort: 2000, exact: true }),
    ];
    expect(tight.assignments).toEqual(fast.assignments);
    expect(tight.quality.bound ?? NaN).toBeGreaterThanOrEqual((fast.quality.bound ?? NaN) - 1e-6);
    expect(tight.quality.bound ?? NaN).toBeLessThanOrEqual((exact.quality.bound ?? NaN) + 1e-6);
    expect(await solve(shop, options)).toEqual(tight);
  });

  test("the same effort, the same proof", async () => {
    const options = { effort: 1000, exact: true };
    expect(await solve(shop, options)).toEqual(await solve(shop, options));
  });

  test("aborted between two proofs: the best verified plan so far, with what is proven of it", async () => {
    const controller = new AbortController();
    const file = new URL("../../examples/organisations/tiny.yaml", import.meta.url);
    const cafe = parseOrganisation(readDocument(readFileSync(file, "utf8")));
    const plan = await solve(cafe, {
      effort: 20_000,
      exact: true,
      signal: controller.signal,
      onProgress: ({ fraction }) => {
        if (fraction === 1) controller.abort();
      },
    });
    expect(plan.stopped).toBe("aborted");
    expect(plan.quality.optimal).toBe(false);
    expect(verify(cafe, plan).ok).toBe(true);
  });

  test.each([
    ["a tenth of many for the search of what is small", shop, 10, 0.1],
    ["half of a few", shop, 1, 0.5],
    ["half elsewhere", bakery, 10, 0.5],
  ])("seconds: %s, what is left for the proof", async (_, of, seconds, share) => {
    const controller = new AbortController();
    let [now, until] = [0, 0];
    const plan = await solve(of, {
      seconds,
      exact: true,
      clock: () => (now += 20 * seconds),
      signal: controller.signal,
      onProgress: ({ fraction }) => {
        if (fraction < 1) return;
        until ||= now;
        controller.abort();
      },
    });
    expect(until / 1000 / seconds).toBeCloseTo(share, 1);
    expect(verify(of, plan).ok).toBe(true);
  });

  test.each([{ bound: "loose" }, { backend: "abacus" }])("refuses %o", async (options) => {
    await expect(solve(shop, options as object)).rejects.toThrow(RangeError);
  });

  test("solveSync only searches", () => {
    const options: object = { exact: true };
    expect(() => solveSync(shop, options)).toThrow("solveSync only searches");
  });
});
