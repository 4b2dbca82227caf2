import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile, type Compiled } from "../../src/compile.ts";
import { loadHighs } from "../../src/exact/backends/highs.ts";
import { prove } from "../../src/exact/prove.ts";
import { recount } from "../../src/instance/recount.ts";
import type { Plan } from "../../src/model/plan.ts";
import { parseOrganisation, parsePlan } from "../../src/parse.ts";
import { solve, solveSync } from "../../src/solve.ts";
import { verify } from "../../src/verify.ts";
import { dividable } from "../arbitraries/dividable.ts";
import { tinyOrganisation } from "../arbitraries/tiny.ts";
import { bruteForce, eachDivision, precedes } from "../support/bruteForce.ts";
import { member, organisation, rotating, task, weeks } from "../support/organisation.ts";

const highs = await loadHighs();

/** A group that weighs burdens lightly: who carries most can be spared at the price of likes. */
const shop = organisation({
  calendar: weeks(2),
  tasks: [
    task("sell", 12, { portions: 2 }),
    rotating("clean", 4, { unpleasant: 0.5, portions: 2 }),
    rotating("bins", 2, { unpleasant: 0.8 }),
  ],
  members: [
    member("ada", 14, { preferences: { tasks: { sell: 2, clean: -2, bins: -1 } } }),
    member("bo", 10, { preferences: { tasks: { sell: 1, clean: 0, bins: -1 } } }),
    member("cy", 8, { preferences: { tasks: { sell: 2, clean: -1, bins: -2 } } }),
  ],
  goals: { weights: { burden: 0.5 } },
});

const fairnessOf = ({ cost }: Plan) => cost.tiers.filter(({ tier }) => tier.startsWith("fairness ")).map((tier) => tier.cost); // prettier-ignore

/** Rates from the largest down, from the definitions of section 5 of the model, for one period of four weeks. */
function raterOf({ organisation: { tasks }, people, cells }: Compiled) {
  const pool = tasks.filter(({ unpleasant }) => unpleasant > 0);
  const total = pool.reduce((sum, each) => sum + 4 * each.hours * each.unpleasant, 0);
  const claims = people.reduce((sum, { member: { hours } }) => sum + hours, 0);
  const balances = people.map(({ member: each }) => {
    const dislike = (id: string, unpleasant: number) => {
      const liking = each.preferences.tasks[id] ?? -2 * unpleasant;
      return liking > 0 ? 0 : Math.max(-liking, unpleasant) / 2;
    };
    const all = pool.reduce((sum, { id, hours, unpleasant }) => sum + 4 * hours * dislike(id, unpleasant), 0);
    const fair = (all * each.hours) / claims;
    return cells.flat().flatMap(({ cell, turn, person, share }) => {
      const { id, hours, unpleasant } = turn.of.task;
      if (person.member !== each || unpleasant === 0 || fair === 0) return [];
      return [[cell, (share * 4 * hours * dislike(id, unpleasant)) / fair] as const];
    });
  });
  return (portions: ArrayLike<number>): readonly number[] => {
    if (total === 0) return [];
    return balances
      .map((balance) => balance.reduce((sum, [cell, points]) => sum + points * (portions[cell] ?? 0), 0))
      .sort((one, other) => other - one);
  };
}

/** Few divisions, so that many groups can be tried. */
const fewTasks = dividable().filter(({ tasks }) => tasks.length <= 4);

describe("exact", () => {
  test("no division of a small group has sorted burdens that come before those of the proven one", () => {
    let [unequal, groups] = [0, 0];
    fc.assert(
      fc.property(fewTasks, (document) => {
        const parsed = parseOrganisation(document);
        const compiled = compile(parsed, { fairness: "leximin" });
        const start = new Int32Array(compiled.instance.cells.count);
        const proof = [...prove(compiled.instance, highs, { start })].at(-1);
        expect(proof?.proven).toBe(true);
        const { instance } = compile(parsed);
        const ratesOf = raterOf(compiled);
        const before = recount(instance, proof?.portions ?? []).tiers.slice(0, 7);
        const found = ratesOf(proof?.portions ?? []);
        let better = 0;
        eachDivision(instance, (portions) => {
          const { tiers, broken } = recount(instance, portions);
          const first = tiers.slice(0, 7);
          if (broken.length > 0 || precedes(before, first, 1e-9)) return;
          if (precedes(first, before, 1e-9) || precedes(ratesOf(portions), found, 1e-7)) better += 1;
        });
        expect(better).toBe(0);
        groups += 1;
        if ((found[0] ?? 0) > (found.at(-1) ?? 0) + 0.1) unequal += 1;
      }),
      { numRuns: 15, seed: 1 },
    );
    // Else the mean would do.
    expect(unequal).toBeGreaterThan(groups / 4);
  });

  test("with rules, terms, absence and history too, every tier is the least there is", () => {
    let ranked = 0;
    fc.assert(
      fc.property(tinyOrganisation(), (document) => {
        const { instance } = compile(parseOrganisation(document), { fairness: "leximin" });
        const optimum = bruteForce(instance).tiers;
        fc.pre(optimum !== null);
        const proof = [...prove(instance, highs, { start: instance.cells.least })].at(-1);
        expect(proof?.proven).toBe(true);
        proof?.tiers.forEach((cost, tier) => expect(cost).toBeCloseTo(optimum[tier] ?? NaN, 5));
        if (instance.tiers.filter((tier) => tier.startsWith("fairness")).length > 1) ranked += 1;
      }),
      { numRuns: 40, seed: 2 },
    );
    expect(ranked).toBeGreaterThan(8);
  });

  test("the plan is proven, verified, and says what it is", async () => {
    const plan = await solve(shop, { effort: 500, exact: true, fairness: "leximin" });
    expect([plan.stopped, plan.quality.optimal, plan.fairness]).toEqual(["proven", true, "leximin"]);
    expect(fairnessOf(plan)).toHaveLength(3);
    expect(verify(shop, parsePlan(JSON.parse(JSON.stringify(plan)), shop)).violations).toEqual([]);
    const other = await solve(shop, { effort: 500, exact: true, fairness: "leximin", backend: "javascript-lp-solver" }); // prettier-ignore
    fairnessOf(other).forEach((cost, tier) => expect(cost).toBeCloseTo(fairnessOf(plan)[tier] ?? NaN, 6));
  });
});

describe("the search", () => {
  test("follows a cost over the same turns and cells", () => {
    const [ranked, guide] = [compile(shop, { fairness: "leximin" }), compile(shop, { fairness: "guide" })];
    expect(guide.instance.tiers).toEqual([...ranked.instance.tiers.filter((tier) => !/ [23]$/.test(tier) || tier.startsWith("coverage"))].map((tier) => tier.replace("fairness 1", "fairness"))); // prettier-ignore
    expect(guide.instance.cells.turn).toEqual(ranked.instance.cells.turn);
    expect(guide.instance.cells.member).toEqual(ranked.instance.cells.member);
  });

  test("comes to the proven burdens of a small group, the same every time", async () => {
    const options = { effort: 30_000, fairness: "leximin" } as const;
    const searched = solveSync(shop, options);
    expect(solveSync(shop, options)).toEqual(searched);
    expect(searched.stopped).toBe("effort");
    const proven = await solve(shop, { ...options, exact: true });
    fairnessOf(searched).forEach((cost, tier) =>
      expect(cost).toBeCloseTo(fairnessOf(proven)[tier] ?? NaN, 6),
    );
  });

  test("spares who would carry most, where the goals on average do not", () => {
    const [average, leximin] = [solveSync(shop, { effort: 30_000 }), solveSync(shop, { effort: 30_000, fairness: "leximin" })]; // prettier-ignore
    const most = (plan: Plan) => fairnessOf(ranked(plan))[0] ?? NaN;
    expect(average.fairness).toBe("average");
    expect(most(leximin)).toBeLessThan(most(average) - 0.01);
  });

  test("goes on from a plan that shares on average", () => {
    const start = solveSync(shop, { effort: 5000 });
    const plan = solveSync(shop, { effort: 5000, fairness: "leximin", start });
    expect(verify(shop, plan).ok).toBe(true);
    expect(plan.fairness).toBe("leximin");
  });
});

test("bounds hold for every tier of a plan that is not proven", async () => {
  for (const bound of ["fast", "tight"] as const) {
    const plan = await solve(shop, { effort: 500, bound, fairness: "leximin" });
    expect(verify(shop, plan).violations).toEqual([]);
    const [largest] = plan.quality.tiers.filter(({ tier }) => tier === "fairness 1");
    expect(largest?.bound ?? NaN).toBeGreaterThan(0.3);
  }
});

test("a fairness that does not exist is refused", async () => {
  await expect(solve(shop, { fairness: "envy" } as object)).rejects.toThrow("fairness envy: expected one of average, leximin"); // prettier-ignore
});

/** The same plan with the tiers of leximin, as verify counts them. */
function ranked(plan: Plan): Plan {
  const named: Plan = { ...plan, fairness: "leximin" };
  return { ...named, cost: verify(shop, named).cost };
}
