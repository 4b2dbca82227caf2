import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCheaper } from "../../src/alternative.ts";
import { ContradictionError } from "../../src/contradiction.ts";
import { difference } from "../../src/difference.ts";
import { priceOfEach, priceOfRule, type Price } from "../../src/explain/index.ts";
import { fingerprint } from "../../src/model/fingerprint.ts";
import { PlanError } from "../../src/model/issue.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { solveSync } from "../../src/solve.ts";
import { verify } from "../../src/verify.ts";
import { organisation as anyOrganisation } from "../arbitraries/organisation.ts";
import { member, organisation, task, weeks } from "../support/organisation.ts";
import { truePlan, type Held } from "../support/plan.ts";
import { bakery } from "./examples.ts";

const effort = 2_000;

/** Both plans are of the organisation without it, and what is said of them is what the independent check says. */
function checkPrice({ organisation: without, before, after, binds, ...price }: Price): void {
  for (const plan of [before, after]) {
    expect(verify(without, plan).violations).toEqual([]);
    expect(plan.organisation).toBe(fingerprint(without));
  }
  const { tiers, goals, rules, members } = price;
  const found = difference({ organisation: without, plan: before }, { organisation: without, plan: after });
  expect({ tiers, goals, rules, members }).toEqual(found);
  expect(isCheaper(before, after)).toBe(false);
  expect(isCheaper(after, before)).toBe(binds);
  if (!binds) expect(members).toEqual([]);
}

/** Ada likes baking, Bo selling; today it is the other way round. */
const crossed = {
  tasks: [task("bake", 4), task("sell", 4)],
  members: [
    member("ada", 4, { preferences: { tasks: { bake: 2, sell: -2 } } }),
    member("bo", 4, { preferences: { tasks: { bake: -2, sell: 2 } } }),
  ],
};
const asToday: Held[] = [
  ["bo", "bake", 1],
  ["ada", "sell", 1],
];

describe("a price", () => {
  test("of a pin that binds: what would be gained without it, and by whom", async () => {
    const group = organisation({
      ...crossed,
      rules: [{ id: "bo bakes", type: "pin", member: "bo", task: "bake" }],
    });
    const { prices, improved } = await priceOfRule(group, truePlan(group, asToday), "bo bakes", { effort });
    const [price] = prices;
    expect(improved).toBe(false);
    expect(prices).toHaveLength(1);
    expect(price).toMatchObject({ name: "bo bakes", item: { kind: "rule", rule: "bo bakes" }, binds: true });
    expect(price?.goals["satisfaction"]).toEqual({ before: 1, after: 0 });
    expect(price?.members.map(({ member: who, satisfaction }) => [who, satisfaction])).toEqual([
      ["ada", { before: 0, after: 1 }],
      ["bo", { before: 0, after: 1 }],
    ]);
    expect(price?.moves.map(({ task: what, from, to }) => [what, from, to])).toEqual([
      ["bake", "bo", "ada"],
      ["sell", "ada", "bo"],
    ]);
    if (price !== undefined) checkPrice(price);
  });

  test("of a rule that is in nobody's way is nothing at all", async () => {
    const group = organisation({
      ...crossed,
      rules: [{ id: "most", type: "limit", of: "hours", max: 40 }],
    });
    const { prices } = await priceOfRule(group, solveSync(group, { effort }), "most", { effort });
    expect(prices).toMatchObject([{ binds: false, moves: [], members: [] }]);
    for (const price of prices) {
      checkPrice(price);
      for (const { before, after } of Object.values(price.tiers)) expect(after).toBe(before);
    }
  });

  test("is not what searching on gains: a plan that could be better is made better first", async () => {
    const group = organisation({
      ...crossed,
      rules: [{ id: "most", type: "limit", of: "hours", max: 40 }],
    });
    const plan = truePlan(group, asToday);
    const { prices, improved, plan: from } = await priceOfRule(group, plan, "most", { effort });
    expect(improved).toBe(true);
    expect(isCheaper(from, plan)).toBe(true);
    expect(verify(group, from).ok).toBe(true);
    expect(prices).toMatchObject([{ binds: false }]);
  });

  test("of a wish is not that it need not be met any more", async () => {
    const group = organisation({
      ...crossed,
      rules: [{ id: "bo bakes", type: "pin", member: "bo", task: "bake", weight: 1 }],
    });
    // The goals come after the wish: it is met, at their price.
    const { prices } = await priceOfRule(group, truePlan(group, asToday), "bo bakes", { effort });
    expect(prices[0]?.tiers["soft"]).toEqual({ before: 0, after: 0 });
    expect(prices[0]?.rules).toEqual({});
    expect(prices[0]?.goals["satisfaction"]).toEqual({ before: 1, after: 0 });
  });

  test("of a lock and of an election", async () => {
    const asIs = [{ task: "bake", shares: { bo: 1 } }];
    const locked = organisation({ ...crossed, asIs, locks: [{ task: "bake" }] });
    const elected = organisation({
      ...crossed,
      tasks: [
        task("bake", 4, { staffing: { mode: "elected", candidates: ["ada"], elected: ["bo"] } }),
        task("sell", 4),
      ],
    });
    const lock = await priceOfEach(locked, truePlan(locked, asToday), { effort });
    expect(lock.prices).toMatchObject([{ name: "lock 1", item: { kind: "lock", lock: 0 }, binds: true }]);
    const election = await priceOfEach(elected, truePlan(elected, asToday), { effort });
    expect(election.prices).toMatchObject([
      { name: "elected bake", item: { kind: "elected", task: "bake" }, binds: true },
    ]);
    for (const price of [...lock.prices, ...election.prices]) checkPrice(price);
  });

  test("of the scope", async () => {
    const group = organisation({
      ...crossed,
      asIs: [{ task: "bake", shares: { bo: 1 } }],
      scope: { tasks: { tasks: "sell" } },
    });
    const { prices } = await priceOfEach(group, truePlan(group, asToday), { effort });
    expect(prices).toMatchObject([{ name: "scope", item: { kind: "scope" }, binds: true }]);
    for (const price of prices) checkPrice(price);
  });
});

describe("the price of each", () => {
  test("rules without a name keep those that follow from their places", async () => {
    const { prices } = await priceOfEach(bakery, solveSync(bakery, { effort: 10_000 }), { effort });
    expect(prices.map(({ name }) => name)).toEqual(["four eyes", "not all baking", "everyone 3"]);
    expect(prices[0]?.rules).toHaveProperty("everyone 3");
    for (const price of prices) checkPrice(price);
  });

  test("nothing fixed, nothing priced", async () => {
    const group = organisation({ calendar: weeks(2) });
    const { prices } = await priceOfEach(group, solveSync(group, { effort }), { effort });
    expect(prices).toEqual([]);
  });

  test("whatever the organisation, it is never below nothing", async () => {
    await fc.assert(
      fc.asyncProperty(anyOrganisation(), async (document) => {
        const group = parseOrganisation(document);
        try {
          const plan = solveSync(group, { effort: 1_000 });
          for (const price of (await priceOfEach(group, plan, { effort: 500 })).prices) checkPrice(price);
        } catch (error) {
          if (!(error instanceof ContradictionError)) throw error;
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe("refuses", () => {
  test("a rule that there is not, with a guess", async () => {
    const plan = solveSync(bakery, { effort });
    await expect(priceOfRule(bakery, plan, "four eye")).rejects.toThrow('there is no rule "four eye"; maybe "four eyes"?'); // prettier-ignore
  });

  test("a plan that does not keep the rules", async () => {
    const plan = solveSync(bakery, { effort });
    await expect(priceOfEach(bakery, { ...plan, uncovered: [], assignments: [] })).rejects.toThrow(PlanError);
  });
});
