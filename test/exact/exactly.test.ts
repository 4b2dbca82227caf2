import { expect, test } from "vitest";
import { withoutChange } from "../../bench/detailed.ts";
import { compile } from "../../src/compile.ts";
import { Deadline } from "../../src/exact/allowance.ts";
import { loadHighs } from "../../src/exact/backends/highs.ts";
import { exactly } from "../../src/exact/exactly.ts";
import { improve } from "../../src/exact/improve.ts";
import { draw, kindsOf } from "../../src/exact/neighbourhoods.ts";
import { recount } from "../../src/instance/recount.ts";
import { Random } from "../../src/random.ts";
import { search } from "../../src/search/search.ts";
import { effort } from "../../src/search/stop/effort.ts";
import { precedes } from "../support/bruteForce.ts";

const highs = await loadHighs();
const { instance } = compile(withoutChange("bakkerij"));

function found(moves: number): Int32Array {
  let portions = new Int32Array();
  for (const progress of search(instance, { seed: 1, stop: effort(moves) }))
    portions = progress.portions.slice();
  return portions;
}

/** A clock that is a second later each time it is read: what ends is the number of steps, whatever the machine. */
function ticking(): () => number {
  let now = 0;
  return () => (now += 1000);
}

test("a neighbourhood has all cells of its units within one part, and is about as large as asked", () => {
  const random = new Random(7);
  for (const neighbourhoods of kindsOf(instance)) {
    const { kind, cells } = neighbourhoods;
    const free = new Set(draw(instance.cells.count, neighbourhoods, random));
    const parts = new Set(Array.from(free, kind.partOf));
    const units = new Set(Array.from(free, kind.unitOf));
    expect(parts.size).toBe(1);
    expect(free.size <= cells || units.size === 1).toBe(true);
    for (let cell = 0; cell < instance.cells.count; cell += 1)
      expect(parts.has(kind.partOf(cell)) && units.has(kind.unitOf(cell))).toBe(free.has(cell));
  }
});

test("neighbourhood after neighbourhood a plan gets better, tier by tier, and the same each time", () => {
  const start = found(3000);
  const some = (count: number) => {
    const steps: Int32Array[] = [];
    for (const { portions } of improve(instance, highs, { start, seed: 3, deadline: new Deadline({}) })) {
      steps.push(portions.slice());
      if (steps.length === count) break;
    }
    return steps;
  };
  const steps = some(3);
  let before = recount(instance, start);
  for (const portions of steps) {
    const after = recount(instance, portions);
    expect(after.broken).toEqual([]);
    expect(precedes(before.tiers, after.tiers, 1e-9)).toBe(false);
    before = after;
  }
  expect(precedes(before.tiers, recount(instance, start).tiers, 1e-9)).toBe(true);
  expect(some(1)).toEqual(steps.slice(0, 1));
});

test("a large organisation is improved in parts, and then bounded", () => {
  const start = found(3000);
  const before = recount(instance, start).tiers;
  let steps = 0;
  for (const proof of exactly(instance, highs, { start, seed: 3, seconds: 300, clock: ticking() })) {
    steps += 1;
    expect(proof.proven).toBe(false);
    expect(precedes(before, proof.tiers, 1e-9)).toBe(false);
    expect([...proof.tiers]).toEqual([...recount(instance, proof.portions).tiers]);
    if (!proof.bounds.some((bound) => bound > 0)) continue;
    expect(precedes(proof.tiers, before, 1e-9)).toBe(true);
    expect(proof.bounds.every((bound, tier) => bound <= (proof.tiers[tier] ?? NaN))).toBe(true);
    break;
  }
  expect(steps).toBeGreaterThan(3);
});
