import { describe, expect, test } from "vitest";
import { difference } from "../../src/difference.ts";
import { explain, type BundleExplanation } from "../../src/explain/index.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import type { Plan } from "../../src/model/plan.ts";
import { publish } from "../../src/scenarios/index.ts";
import { solveSync } from "../../src/solve.ts";
import { readFacts } from "../../src/verification/facts.ts";
import { verify } from "../../src/verify.ts";
import { member, organisation, rotating, task, weeks } from "../support/organisation.ts";
import { truePlan, type Held } from "../support/plan.ts";
import { bakery } from "./examples.ts";

async function bundle(group: Organisation, plan: Plan, who: string): Promise<BundleExplanation> {
  const found = await explain(group, plan, { member: who }, { effort: 2_000 });
  if (found.kind !== "bundle") throw new Error("expected an answer about a bundle");
  return found;
}

/** Ada does what Bo would like, and Bo does the cleaning. */
const group = organisation({
  calendar: weeks(2),
  competences: [{ id: "dough", learningHours: 10 }],
  processes: [{ id: "bread" }],
  tasks: [
    task("bake", 8, { process: "bread", requires: { dough: 1 } }),
    task("sell", 4),
    rotating("clean", 2, { unpleasant: 0.5 }),
  ],
  members: [
    member("ada", 12, {
      levels: { dough: 1 },
      wishes: [{ competence: "dough", level: 2 }],
      preferences: { tasks: { sell: 1, bake: -1 } },
    }),
    member("bo", 12, { levels: { dough: 3 }, preferences: { tasks: { bake: 2, sell: -1 } } }),
  ],
  history: { balances: { bo: { burden: -1 }, ada: { burden: 1 } } },
});
const held: Held[] = [
  ["ada", "bake", 2],
  ["bo", "sell", 1],
  ["bo", "clean", 1, 0],
  ["bo", "clean", 1, 1],
];
const plan = truePlan(group, held);

describe("what a bundle is made of", () => {
  test("hours by process, likes, satisfaction, burden and growth, as they are in the plan", async () => {
    const ada = await bundle(group, plan, "ada");
    expect(ada.hours).toEqual({ available: 12, work: 8, beside: 0 });
    expect(ada.processes).toEqual([{ process: "bread", hours: 8 }]);
    expect(ada.tasks).toEqual([{ task: "bake", hours: 8, liking: -1, learner: false }]);
    expect(ada.missed).toEqual([{ task: "sell", liking: 1 }]);
    expect(ada.growth).toEqual([{ competence: "dough", practised: 16, wished: 10 }]);
    const bo = await bundle(group, plan, "bo");
    expect(bo.processes).toEqual([{ process: null, hours: 6 }]);
    expect(bo.tasks.map(({ task: what }) => what)).toEqual(["sell", "clean"]);
    expect(bo.missed).toEqual([{ task: "bake", liking: 2 }]);
    // 2 h x 2 weeks of 0.5 are 2 points in all, half of them his.
    expect(bo.burden).toEqual({ carried: 2, before: -1, fairShare: 1, rate: 1 });
  });

  test("satisfaction is that of the goal, on the member's own scale", async () => {
    const cost = verify(group, plan).cost.goals["satisfaction"] ?? 0;
    const terms = await Promise.all(["ada", "bo"].map((who) => bundle(group, plan, who)));
    const mean = terms.reduce((sum, { satisfaction }) => sum + (1 - (satisfaction ?? 0)) ** 2, 0) / 2;
    expect(mean).toBeCloseTo(cost, 9);
  });

  test("burdens are those of the goal", async () => {
    const found = solveSync(bakery, { effort: 5_000 });
    const facts = readFacts(bakery, found);
    const bundles = await Promise.all(bakery.members.map(({ id }) => bundle(bakery, found, id)));
    const entitlements = facts.members.map(({ entitlement }) => entitlement);
    const cost = bundles.reduce((sum, { burden }, index) => sum + (entitlements[index] ?? 0) * Math.max(0, burden.rate ?? 0) ** 2 / 4, 0); // prettier-ignore
    expect(cost).toBeCloseTo(found.cost.goals["burden"] ?? 0, 9);
  });

  test("who has no hours has no scale, no part, and nothing to improve", async () => {
    const away = organisation({ members: [member("ada", 8), member("bo", 0)] });
    const bo = await bundle(away, truePlan(away, [["ada", "work", 1]]), "bo");
    expect(bo).toMatchObject({ satisfaction: null, tasks: [], improvements: [], burden: { rate: null } });
  });
});

describe("what would please a member", () => {
  test("comes most first, each verified, with what verify says of both plans", async () => {
    const { improvements } = await bundle(group, plan, "bo");
    expect(improvements.length).toBeGreaterThan(0);
    const gains = improvements.map(({ gain }) => gain);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    for (const { gain, alternative } of improvements) {
      const { plan: after, tiers, goals, rules, members } = alternative;
      expect(verify(group, after).ok).toBe(true);
      const differs = difference({ organisation: group, plan }, { organisation: group, plan: after });
      expect({ tiers, goals, rules, members }).toEqual(differs);
      const own = members.find(({ member: who }) => who === "bo")?.satisfaction;
      expect((own?.after ?? 0) - (own?.before ?? 0)).toBe(gain);
      expect(gain).toBeGreaterThan(0);
    }
  });

  test("takes what they like for what they do not", async () => {
    const { improvements } = await bundle(group, plan, "bo");
    const [most] = improvements;
    expect(most?.take).toBe("bake");
    const bakes = (of: Plan | undefined) => of?.assignments.some((row) => row.member === "bo" && row.task === "bake"); // prettier-ignore
    expect([bakes(plan), bakes(most?.alternative.plan)]).toEqual([false, true]);
  });

  test("never what has been promised", async () => {
    const { improvements } = await bundle(group, publish(plan, [0, 1]), "bo");
    expect(improvements).toEqual([]);
  });
});
