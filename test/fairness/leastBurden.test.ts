import { beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { decode } from "../../src/decode.ts";
import type { Backend } from "../../src/exact/backends/backend.ts";
import { loadHighs } from "../../src/exact/backends/highs.ts";
import { burdenCertificate } from "../../src/fairness/leastBurden.ts";
import { recount } from "../../src/instance/recount.ts";
import { burdenLedger } from "../../src/verification/ledger.ts";
import { readFacts } from "../../src/verification/facts.ts";
import { solveSync } from "../../src/solve.ts";
import { member, organisation, rotating, weeks } from "../support/organisation.ts";
import { truePlan } from "../support/plan.ts";

let backend: Backend;
beforeAll(async () => {
  backend = await loadHighs();
});

// Three weeks of 4 hours of toilets and 4 of bins, one portion each; only ada can lift.
const house = organisation({
  calendar: weeks(3),
  competences: [{ id: "lift" }],
  tasks: [
    rotating("toilets", 4, { unpleasant: 1, portions: 1 }),
    rotating("bins", 4, { unpleasant: 1, portions: 1, requires: { lift: 1 } }),
  ],
  members: [member("ada", 8, { levels: { lift: 1 } }), member("bob", 8)],
});
const all = (who: string, task: string) => [0, 1, 2].map((turn) => [who, task, 1, turn] as const);

describe("the least burden", () => {
  test("who alone can do it cannot be spared: their least rate is proven", () => {
    // Ada's bins are 12 points for an entitlement of a half: 24. With a toilet turn she is at 32, bob at 16.
    const plan = truePlan(house, [...all("ada", "bins"), ["ada", "toilets", 1, 0], ["bob", "toilets", 1, 1], ["bob", "toilets", 1, 2]]); // prettier-ignore
    const found = burdenCertificate(house, plan, backend, { above: 1.3 });
    expect(found).toMatchObject({ mean: 24, largest: 32 });
    expect(found.least).toBeCloseTo(24, 5);
    expect(found.rates).toEqual([
      { member: "ada", rate: 32, ofMean: 32 / 24, least: expect.closeTo(24, 5) as number },
      { member: "bob", rate: 16, ofMean: 16 / 24, least: null },
    ]);
  });

  test("whole portions prove more than the relaxation", () => {
    // Three toilet turns for two: a relaxation halves one, whole turns cannot.
    const toilets = organisation({
      calendar: weeks(3),
      tasks: [rotating("toilets", 4, { unpleasant: 1, portions: 1 })],
      members: [member("ada", 8), member("bob", 8)],
    });
    const plan = solveSync(toilets, { effort: 2_000 });
    expect(burdenCertificate(toilets, plan, backend).least).toBeCloseTo(12, 5);
    expect(burdenCertificate(toilets, plan, backend, { nodes: 1000 }).least).toBeCloseTo(16, 5);
  });

  test("a plan that covers less may burden less", () => {
    const plan = truePlan(house, all("bob", "toilets"));
    const found = burdenCertificate(house, plan, backend);
    expect(found.largest).toBe(24);
    // The toilets over both: 12 each.
    expect(found.least).toBeCloseTo(12, 5);
  });

  test("never more than what any division that covers everything has", () => {
    const compiled = compile(house);
    const { instance } = compiled;
    const plan = solveSync(house, { effort: 2_000 });
    const { least } = burdenCertificate(house, plan, backend, { nodes: 1000 });
    let smallest = Infinity;
    const portions = new Int32Array(instance.cells.count);
    const cells = Array.from({ length: instance.cells.count }, (_, cell) => cell);
    for (let chosen = 0; chosen < 2 ** cells.length; chosen += 1) {
      for (const cell of cells) portions[cell] = (chosen >> cell) & 1;
      const counted = recount(instance, portions);
      if (counted.broken.length > 0 || counted.tiers.slice(0, 5).some((cost) => Math.abs(cost) > 1e-9))
        continue;
      const facts = readFacts(house, decode(compiled, portions, { seed: 0, effort: 0, stopped: "effort" }));
      const ledger = burdenLedger(facts);
      smallest = Math.min(smallest, Math.max(...facts.members.map((each) => ledger.taken(each) / each.entitlement))); // prettier-ignore
    }
    expect(smallest).toBeLessThan(Infinity);
    expect(least).toBeLessThanOrEqual(smallest + 1e-6);
    expect(least).toBeCloseTo(smallest, 5);
  });

  test("plans that keep an elastic rule less well are compared with only if asked", () => {
    const parts = { calendar: weeks(1), tasks: [rotating("toilets", 4, { unpleasant: 1, portions: 2 })] };
    const rules = [{ type: "limit" as const, of: "hours" as const, min: 4, members: ["ada"] }];
    const wished = organisation({ ...parts, members: [member("ada", 8), member("bob", 8)], rules });
    const plan = truePlan(wished, [["ada", "toilets", 2]]);
    expect(burdenCertificate(wished, plan, backend).least).toBeCloseTo(4, 5);
    expect(burdenCertificate(wished, plan, backend, { keep: "rules" }).least).toBeCloseTo(8, 5);
  });

  test("nothing unpleasant: no rates to compare", () => {
    const pleasant = organisation({});
    const found = burdenCertificate(pleasant, truePlan(pleasant, [["ada", "work", 1]]), backend);
    expect(found).toEqual({
      rates: [{ member: "ada", rate: 0, ofMean: null, least: null }],
      mean: 0,
      largest: 0,
      least: 0,
    });
  });
});
