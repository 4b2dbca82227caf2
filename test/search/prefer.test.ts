import { describe, expect, test } from "vitest";
import { detailed } from "../../bench/detailed.ts";
import { compile } from "../../src/compile.ts";
import type { Instance } from "../../src/instance/instance.ts";
import { recount } from "../../src/instance/recount.ts";
import type { Amiss } from "../../src/search/prefer.ts";
import { search, type SearchProgress, type SearchSettings } from "../../src/search/search.ts";
import { effort } from "../../src/search/stop/effort.ts";
import { isBetter } from "../../src/search/tierOrder.ts";
import { example } from "./examples.ts";
import { end, told } from "./told.ts";

const EFFORT = 60_000;

const steps = (instance: Instance, settings: Partial<SearchSettings> = {}): SearchProgress[] =>
  told(search(instance, { seed: 1, stop: effort(EFFORT), ...settings }));

/** In how many cells there is something: a division in few parts, which no goal speaks of. */
const parts: Amiss = (portions) => portions.reduce((sum, held) => sum + Math.sign(held), 0);

describe("a search that something may be amiss in", () => {
  const bakery = example("bakkerij");
  const plain = steps(bakery);
  const found = end(plain);

  test("ends with less of it, for at most a hundredth more in the goals and nothing more in all other tiers", () => {
    const all = steps(bakery, { amiss: parts });
    const looked = all.find(({ fraction }) => fraction >= 0.95);
    const last = end(all);
    expect(parts(last.portions)).toBeLessThan(parts(found.portions));
    const limit = looked?.tiers.map((cost, tier) => (tier < bakery.goalsFrom ? cost : 1.01 * cost));
    expect(isBetter(limit ?? last.tiers, last.tiers)).toBe(false);
    expect([last.moves, last.fraction]).toEqual([found.moves, found.fraction]);
  });

  test("tells what its solutions cost and break after any step, with never more amiss than before", () => {
    let least = Infinity;
    for (const { fraction, portions, tiers, broken } of steps(bakery, { amiss: parts })) {
      const counted = recount(bakery, portions);
      expect(broken).toEqual(counted.broken);
      counted.tiers.forEach((cost, tier) => expect(tiers[tier]).toBeCloseTo(cost, 8));
      if (fraction < 0.95) continue;
      expect(parts(portions)).toBeLessThanOrEqual(least);
      least = parts(portions);
    }
    expect(least).toBeLessThan(Infinity);
  });

  test("is the plain search where nothing is amiss", () => {
    let looked = 0;
    const nothing = (): number => {
      looked += 1;
      return 0;
    };
    expect(end(steps(bakery, { amiss: nothing }))).toEqual(found);
    // Once, and once more before the descent.
    expect(looked).toBe(2);
  });

  test("gives up where nothing can be gained, and ends no dearer than before", () => {
    let looked = 0;
    const all = steps(bakery, { amiss: () => ((looked += 1), 1) });
    const before = all.filter(({ fraction }) => fraction < 0.95).at(-1);
    expect(isBetter(before?.tiers ?? new Float64Array(), end(all).tiers)).toBe(false);
    // A quarter of 5 % of the moves, 64 at a time, and a quarter of the last 2 %; a chunk more each.
    expect(looked).toBeGreaterThan(15);
    expect(looked).toBeLessThan(90);
  });
});

describe("a search that knows a solution", () => {
  const bakery = example("bakkerij");

  test("ends at one that is no worse, and is the plain search if it finds better ones by itself", () => {
    const good = end(steps(bakery, { stop: effort(400_000) }));
    const short = { stop: effort(20_000), seed: 2 };
    const alone = end(steps(bakery, short));
    expect(isBetter(good.tiers, alone.tiers)).toBe(true);
    const helped = end(steps(bakery, { ...short, known: good.portions }));
    expect(isBetter(good.tiers, helped.tiers)).toBe(false);
    expect(end(steps(bakery, { ...short, known: new Int32Array(bakery.cells.count) }))).toEqual(alone);
  });

  test("leaves it aside if it breaks what is pinned, which the search does not count", () => {
    const free = compile(detailed("bakkerij")).instance;
    const good = end(steps(free, { stop: effort(100_000) })).portions;
    const pinned = { ...free, cells: { ...free.cells, least: free.cells.least.slice() } };
    const cell = good.findIndex((held, index) => held === 0 && free.cells.most[index] === 1);
    pinned.cells.least[cell] = 1;
    const found = end(steps(pinned, { stop: effort(20_000), known: good }));
    expect(recount(pinned, good).broken).not.toEqual([]);
    expect(recount(pinned, found.portions).broken).toEqual([]);
  });
});
