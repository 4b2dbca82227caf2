import { describe, expect, test } from "vitest";
import type { Instance } from "../../src/instance/instance.ts";
import { recount } from "../../src/instance/recount.ts";
import type { Amiss } from "../../src/search/prefer.ts";
import { search, type SearchProgress, type SearchSettings } from "../../src/search/search.ts";
import { effort } from "../../src/search/stop/effort.ts";
import { isBetter } from "../../src/search/tierOrder.ts";
import { example } from "./examples.ts";

const EFFORT = 60_000;

function steps(instance: Instance, settings: Partial<SearchSettings> = {}): SearchProgress[] {
  const told: SearchProgress[] = [];
  for (const step of search(instance, { seed: 1, stop: effort(EFFORT), ...settings }))
    told.push({ ...step, tiers: step.tiers.slice(), portions: step.portions.slice() });
  return told;
}

function end(told: readonly SearchProgress[]): SearchProgress {
  const last = told.at(-1);
  if (last === undefined) throw new RangeError("the search told nothing");
  return last;
}

/** In how many cells there is something: a division in few parts, which no goal speaks of. */
const parts: Amiss = (portions) => portions.reduce((sum, held) => sum + Math.sign(held), 0);

describe("a search that something may be amiss in", () => {
  const bakery = example("bakkerij");
  const plain = steps(bakery);
  const found = end(plain);

  test("ends with less of it, for at most a hundredth more in the goals and nothing more in all other tiers", () => {
    const told = steps(bakery, { amiss: parts });
    const looked = told.find(({ fraction }) => fraction >= 0.95);
    const last = end(told);
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
    expect(looked).toBe(1);
  });

  test("finds the cheapest where all are equally amiss: none dearer than when it was looked at", () => {
    const told = steps(bakery, { amiss: () => 1 });
    const looked = told.find(({ fraction }) => fraction >= 0.95);
    expect(isBetter(looked?.tiers ?? new Float64Array(), end(told).tiers)).toBe(false);
  });
});

describe("a search that knows a solution", () => {
  const bakery = example("bakkerij");

  test("ends at one that is no worse, and is the plain search if it finds better ones by itself", () => {
    const good = end(steps(bakery, { stop: effort(400_000) }));
    const short = { stop: effort(20_000), seed: 2 };
    const alone = end(steps(bakery, short));
    expect(isBetter(good.tiers, alone.tiers)).toBe(true);
    const told = end(steps(bakery, { ...short, known: good.portions }));
    expect(isBetter(good.tiers, told.tiers)).toBe(false);
    expect(end(steps(bakery, { ...short, known: new Int32Array(bakery.cells.count) }))).toEqual(alone);
  });
});
