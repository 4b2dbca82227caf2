import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutChange } from "../../bench/detailed.ts";
import { compile } from "../../src/compile.ts";
import { Deadline } from "../../src/exact/allowance.ts";
import { loadHighs } from "../../src/exact/backends/highs.ts";
import { polisher } from "../../src/exact/polish.ts";
import type { Instance } from "../../src/instance/instance.ts";
import { recount } from "../../src/instance/recount.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { search } from "../../src/search/search.ts";
import { effort } from "../../src/search/stop/effort.ts";
import { tinyOrganisation } from "../arbitraries/tiny.ts";
import { bruteForce, precedes } from "../support/bruteForce.ts";

const highs = await loadHighs();
const deadline = new Deadline({});
const limits = { nodes: 50, deadline };

/** What a short search finds: good, but seldom the best. */
function found(instance: Instance, moves: number): Int32Array {
  let portions = new Int32Array();
  for (const progress of search(instance, { seed: 1, stop: effort(moves) }))
    portions = progress.portions.slice();
  return portions;
}

/** The cells of some members in one season. */
function cellsOf({ cells, turns }: Instance, members: readonly number[], season: number): readonly number[] {
  return Array.from({ length: cells.count }, (_, cell) => cell).filter(
    (cell) => members.includes(cells.member[cell] ?? -1) && turns.seasonOf[cells.turn[cell] ?? 0] === season,
  );
}

test("two members of a sample organisation share their work better, and nothing else moves or gets worse", () => {
  const { instance } = compile(withoutChange("software"));
  const polish = polisher(instance, highs);
  let portions = found(instance, 20_000);
  const first = recount(instance, portions);
  let gains = 0;
  for (const members of [
    [0, 1],
    [2, 3],
    [4, 5],
    [6, 7],
    [0, 2],
    [1, 3],
  ]) {
    // prettier-ignore
    const free = cellsOf(instance, members, 0);
    const { portions: better } = polish(portions, free, limits);
    expect(polish(portions, free, limits).portions).toEqual(better);
    if (better === null) continue;
    gains += 1;
    const [before, after] = [recount(instance, portions), recount(instance, better)];
    expect(after.broken).toEqual([]);
    expect(precedes(after.tiers, before.tiers, 1e-9)).toBe(true);
    for (let cell = 0; cell < better.length; cell += 1)
      if (!free.includes(cell)) expect(better[cell]).toBe(portions[cell]);
    portions = better;
  }
  expect(gains).toBeGreaterThan(0);
  expect(precedes(recount(instance, portions).tiers, first.tiers, 1e-3)).toBe(true);
});

test("with all cells free the goals are the best that the tiers before them leave", () => {
  let best = 0;
  fc.assert(
    fc.property(tinyOrganisation({ features: { goals: false } }), (document) => {
      const { instance } = compile(parseOrganisation(document));
      const start = found(instance, 50);
      const counted = recount(instance, start);
      const all = Array.from({ length: instance.cells.count }, (_, cell) => cell);
      const polished = polisher(instance, highs)(start, all, { nodes: 10_000, deadline }).portions ?? start;
      const optimum = bruteForce(instance);
      fc.pre(counted.broken.length === 0 && optimum.tiers !== null);
      const tiers = recount(instance, polished).tiers;
      const costs = [...optimum.tiers];
      const before = costs.slice(0, -1);
      if (!before.every((cost, tier) => Math.abs(cost - (counted.tiers[tier] ?? 0)) < 1e-6)) return;
      expect(tiers.at(-1)).toBeCloseTo(costs.at(-1) ?? NaN, 6);
      best += 1;
    }),
    { numRuns: 30, seed: 5 },
  );
  expect(best).toBeGreaterThan(20);
});

test("nothing to gain is null", () => {
  const { instance } = compile(withoutChange("bakkerij"));
  const polish = polisher(instance, highs);
  let portions = found(instance, 20_000);
  expect(polish(portions, [], limits)).toEqual({ portions: null, finished: true });
  const free = cellsOf(instance, [0, 1], 0);
  for (
    let better: Int32Array | null = portions;
    better !== null;
    { portions: better } = polish(portions, free, limits)
  )
    portions = better;
  expect(polish(portions, free, limits).portions).toBeNull();
});
