import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dependencyAdvice, simulate, type Simulation } from "../../src/scenarios/index.ts";
import { momentOf, shortfall } from "../../src/scenarios/resilience/moment.ts";
import { wilson } from "../../src/scenarios/resilience/wilson.ts";
import { solveSync } from "../../src/solve.ts";
import { member, organisation, task, weeks } from "../support/organisation.ts";
import { bakery, planned } from "./sample.ts";

/** Baking takes what only ann knows; anybody can sell, and there are hours left. */
const shop = organisation({
  calendar: weeks(2),
  competences: [{ id: "bread", learningHours: 50 }],
  tasks: [task("bake", 10, { requires: { bread: 2 }, priority: 1 }), task("sell", 8, { priority: 4 })],
  members: [
    member("ann", 12, { levels: { bread: 3 } }),
    member("bo", 20, { levels: { bread: 1 } }),
    member("cas", 20, { wishes: [{ competence: "bread", level: 2 }] }),
  ],
  rules: [
    { type: "pin", member: "ann", task: "bake" },
    { type: "pin", member: "bo", task: "sell" },
  ],
});
const plan = solveSync(shop, { effort: 5_000 });
const away = (...ids: string[]) => ({ away: new Set(ids), times: new Map<string, number>() });
const named = (found: ReadonlyMap<{ readonly id: string }, number>) =>
  Object.fromEntries([...found].map(([{ id }, hours]) => [id, hours]));

describe("Wilson's interval", () => {
  test("of 8 in 10, as in the literature", () => {
    const { low, high } = wilson(8, 10);
    expect(low).toBeCloseTo(0.4901625, 6);
    expect(high).toBeCloseTo(0.9433178, 6);
  });

  test("holds the share, stays within 0 and 1, and mirrors", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (of, some) => {
        const hits = some % (of + 1);
        const { share, low, high } = wilson(hits, of);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(wilson(of - hits, of).high).toBeCloseTo(1 - low, 9);
      }),
      { numRuns: 100 },
    );
  });
});

describe("what stays undone in a period", () => {
  test("all that only one can do; nothing where others can and have hours; what a peak adds", () => {
    const moment = momentOf(shop, plan, 0);
    expect(named(shortfall(moment, away("ann")))).toEqual({ bake: 10 });
    expect(named(shortfall(moment, away("bo")))).toEqual({});
    // Ann has 2 hours left of 12, and there are 5 more to bake.
    const peak = { away: new Set<string>(), times: new Map([["bake", 1.5]]) };
    expect(named(shortfall(moment, peak))).toEqual({ bake: 3 });
    // Of the selling 2 hours are for ann; who is there has 12 + 20 hours.
    expect(named(shortfall(moment, away("bo", "cas")))).toEqual({ sell: 6 });
  });
});

describe("a simulation", () => {
  const adds = ({ endings }: Simulation) => Object.values(endings).reduce((sum, each) => sum + each, 0);

  test("nobody away: always covered", async () => {
    const found = await simulate(shop, plan, { runs: 20, absence: 0 });
    expect(found.covered.share).toBe(1);
    expect(found.endings.undisturbed).toBe(20);
    expect(found.uncovered).toEqual({ mean: 0, worst: 0 });
  });

  test("who alone can bake is always away: all of it stays undone, also with a new plan", async () => {
    const found = await simulate(shop, plan, { runs: 10, absence: { ann: 1 }, effort: 2_000 });
    expect(found.covered.share).toBe(0);
    expect(found.endings).toEqual({ undisturbed: 0, helped: 0, replanned: 0, undone: 10, untried: 0 });
    expect(found.uncovered).toEqual({ mean: 20, worst: 20 });
    expect(found.tasks).toEqual([{ task: "bake", meanHours: 20, runs: 10 }]);
    expect(found.members).toEqual([{ member: "ann", runs: 10, away: 10 }]);
  });

  test("without new plans it says that none was tried", async () => {
    const found = await simulate(shop, plan, { runs: 10, absence: { ann: 1 }, replans: 0 });
    expect(found.endings.untried).toBe(10);
  });

  test("who others can stand in for is away: helped", async () => {
    const found = await simulate(shop, plan, { runs: 10, absence: { bo: 1 } });
    expect(found.endings.helped).toBe(10);
  });

  test("the share is what chance makes of it: ann is there in both weeks", async () => {
    const found = await simulate(shop, plan, { runs: 4000, absence: { ann: 0.3 }, replans: 0 });
    expect(found.covered.low).toBeLessThan(0.49);
    expect(found.covered.high).toBeGreaterThan(0.49);
    expect(found.uncovered.mean).toBeCloseTo(0.3 * 20, 0);
    expect(adds(found)).toBe(4000);
  });

  test("peaks count too", async () => {
    const peaks = [{ select: { tasks: "bake" }, times: 1.5, chance: 1 }];
    const found = await simulate(shop, plan, { runs: 3, absence: 0, peaks });
    expect(found.uncovered.worst).toBeCloseTo(6, 9);
    expect(found.endings.untried).toBe(3);
  });

  test("the same seed gives the same answer, another one another", async () => {
    const run = (seed: number) =>
      simulate(bakery, planned, { runs: 60, absence: 0.3, seed, replans: 2, effort: 2_000 });
    const [one, two, other] = [await run(7), await run(7), await run(8)];
    expect(two).toEqual(one);
    expect(other.endings).not.toEqual(one.endings);
    expect(adds(one)).toBe(60);
  });

  test("ended early, it tells of what was lived through", async () => {
    const stop = new AbortController();
    const onProgress = ({ fraction }: { readonly fraction: number }) => {
      if (fraction >= 0.5) stop.abort();
    };
    const found = await simulate(shop, plan, { runs: 10, absence: 0, signal: stop.signal, onProgress });
    expect(found.runs).toBe(5);
  });

  test.each([
    [{ runs: 0 }, "runs 0"],
    [{ seed: -1 }, "seed -1"],
    [{ absence: 1.5 }, "chance 1.5"],
    [{ absence: { zed: 0.1 } }, "zed"],
    [{ peaks: [{ select: {}, times: 0.5, chance: 0.1 }] }, "times 0.5"],
    [{ replans: -1 }, "replans -1"],
  ])("refuses %j", async (options, said) => {
    await expect(simulate(shop, plan, options)).rejects.toThrow(said);
  });
});

describe("advice about what hangs on one person", () => {
  const advice = dependencyAdvice(shop, plan);
  const [worst] = advice.pairs;

  test("names the pair, and that only one knows it", () => {
    expect(advice.pairs.map(({ member: who, task: what, undone }) => [who, what, undone])).toEqual([["ann", "bake", 10]]); // prettier-ignore
    expect(advice.truckFactor).toBe(1);
    expect(worst?.onlyOne).toBe(true);
    expect(worst?.deputies).toEqual([]);
  });

  test("who wishes to learn it comes before who is nearer; the effect is counted", () => {
    expect(worst?.learning).toEqual([
      { member: "cas", levels: [{ competence: "bread", from: 0, to: 2 }], hours: 100, wished: true, undone: { before: 10, after: 0 }, truckFactor: { before: 1, after: 2 } }, // prettier-ignore
      { member: "bo", levels: [{ competence: "bread", from: 1, to: 2 }], hours: 50, wished: false, undone: { before: 10, after: 0 }, truckFactor: { before: 1, after: 2 } }, // prettier-ignore
    ]);
  });

  test("a stand-in sets less urgent work aside", () => {
    const full = organisation({
      competences: [{ id: "bread" }],
      tasks: [task("bake", 10, { requires: { bread: 2 }, priority: 1 }), task("sell", 8, { priority: 4 })],
      members: [member("ann", 10, { levels: { bread: 3 } }), member("bo", 8, { levels: { bread: 2 } })],
      rules: [
        { type: "pin", member: "ann", task: "bake" },
        { type: "pin", member: "bo", task: "sell" },
      ],
    });
    const { pairs } = dependencyAdvice(full, solveSync(full, { effort: 2_000 }));
    expect(pairs.map(({ member: who, onlyOne, deputies }) => ({ who, onlyOne, deputies }))).toEqual([
      { who: "ann", onlyOne: false, deputies: [{ member: "bo", undone: { before: 10, after: 2 } }] },
      { who: "bo", onlyOne: false, deputies: [] },
    ]);
  });

  test("refuses no pairs, and a period that there is not", () => {
    expect(() => dependencyAdvice(shop, plan, { pairs: 0 })).toThrow(RangeError);
    expect(() => dependencyAdvice(shop, plan, { period: 2 })).toThrow(RangeError);
  });
});
