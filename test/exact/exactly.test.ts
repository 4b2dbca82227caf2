import { expect, test } from "vitest";
import { withoutChange } from "../../bench/detailed.ts";
import { compile } from "../../src/compile.ts";
import { Deadline } from "../../src/exact/allowance.ts";
import { loadHighs } from "../../src/exact/backends/highs.ts";
import { exactly } from "../../src/exact/exactly.ts";
import { improve } from "../../src/exact/improve.ts";
import { Incumbent } from "../../src/exact/incumbent.ts";
import { isNear } from "../../src/exact/near.ts";
import { draw, kindsOf } from "../../src/exact/neighbourhoods.ts";
import { InstanceBuilder } from "../../src/instance/builder.ts";
import { recount } from "../../src/instance/recount.ts";
import { Random } from "../../src/random.ts";
import { search } from "../../src/search/search.ts";
import { effort } from "../../src/search/stop/effort.ts";
import { precedes } from "../support/bruteForce.ts";

const highs = await loadHighs();
const { instance } = compile(withoutChange("thuiszorg"));

function found(moves: number, of = instance): Int32Array {
  let portions = new Int32Array();
  for (const progress of search(of, { seed: 1, stop: effort(moves) })) portions = progress.portions.slice();
  return portions;
}

/** A clock that is a second later each time it is read: what ends is the number of steps, whatever the machine. */
function ticking(): () => number {
  let now = 0;
  return () => (now += 1000);
}

test("a neighbourhood has all cells of its units within one part that may change, and is about as large as asked", () => {
  const random = new Random(7);
  const portions = found(30_000);
  const { cells, turns } = instance;
  const turnOf = (cell: number) => cells.turn[cell] ?? NaN;
  let leftOut = 0;
  const drawn = [15, 40, 120].flatMap((most) => kindsOf(instance).map((each) => ({ ...each, cells: most })));
  for (const neighbourhoods of drawn) {
    const { kind, cells: most } = neighbourhoods;
    const free = new Set(draw(instance, portions, neighbourhoods, random));
    const parts = new Set(Array.from(free, kind.partOf));
    const units = new Set(Array.from(free, kind.unitOf));
    expect(parts.size).toBe(1);
    expect(free.size <= most || units.size === 1).toBe(true);
    const heldByOthers = new Map<number, number>();
    for (let cell = 0; cell < cells.count; cell += 1)
      if (!parts.has(kind.partOf(cell)) || !units.has(kind.unitOf(cell)))
        heldByOthers.set(turnOf(cell), (heldByOthers.get(turnOf(cell)) ?? 0) + (portions[cell] ?? 0));
    for (let cell = 0; cell < cells.count; cell += 1) {
      const isOf = parts.has(kind.partOf(cell)) && units.has(kind.unitOf(cell));
      const isOpen = (heldByOthers.get(turnOf(cell)) ?? 0) < (turns.portions[turnOf(cell)] ?? 0);
      expect(isOf && isOpen).toBe(free.has(cell));
      if (isOf && !isOpen) leftOut += 1;
    }
  }
  expect(leftOut).toBeGreaterThan(0);
});

test("neighbourhood after neighbourhood a plan gets better, tier by tier, and the same each time", () => {
  const start = found(30_000);
  const some = (count: number) => {
    const steps: Int32Array[] = [];
    for (const { portions } of improve(instance, highs, { start, seed: 3, deadline: new Deadline({}) })) {
      steps.push(portions.slice());
      if (steps.length === count) break;
    }
    return steps;
  };
  const steps = some(2);
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

test("where the relaxation is near, a large instance is solved as a whole", () => {
  const builder = new InstanceBuilder(8, ["coverage", "goals"], 1);
  const open = builder.owner("open", "coverage", 0);
  const room = builder.owner("room", "rule", -1);
  const price = builder.owner("price", "goal", 1);
  const random = new Random(5);
  const held = Array.from({ length: 8 }, (): number[] => []);
  for (let job = 0; job < 56; job += 1) {
    const turn = builder.turn(1, open, 1 / 56);
    for (const [member, own] of held.entries()) own.push(builder.cell(turn, member, 1));
  }
  for (const cells of held) {
    const sizes = cells.map(() => 5 + random.below(21));
    builder.ledger({ owner: room, cells, amounts: sizes, upper: 110 });
    builder.ledger({
      owner: price,
      cells,
      amounts: cells.map(() => 10 + random.below(41)),
      cost: { target: 0, over: 1 },
    });
  }
  const assignment = builder.build();
  const start = found(2000, assignment);
  const proofs = [...exactly(assignment, highs, { start, seed: 1, nodes: 5000 })];
  expect(isNear(assignment, highs, new Incumbent(assignment, start), new Deadline({}))).toBe(true);
  // Parts have no bounds: but for the start, everything is of the whole.
  expect(proofs.filter(({ bounds }) => bounds.every((bound) => bound === -Infinity))).toHaveLength(1);
  expect(proofs.at(-1)?.proven).toBe(true);
  expect(precedes(proofs.at(-1)?.tiers ?? new Float64Array(), recount(assignment, start).tiers, 1e-9)).toBe(
    true,
  );
  expect(isNear(instance, highs, new Incumbent(instance, found(30_000)), new Deadline({}))).toBe(false);
});

test("a large organisation is improved in parts, and then bounded", () => {
  const { instance: bakery } = compile(withoutChange("bakkerij"));
  const start = found(3000, bakery);
  const before = recount(bakery, start).tiers;
  let steps = 0;
  for (const proof of exactly(bakery, highs, { start, seed: 3, seconds: 120, clock: ticking() })) {
    steps += 1;
    expect(proof.proven).toBe(false);
    expect(precedes(before, proof.tiers, 1e-9)).toBe(false);
    expect([...proof.tiers]).toEqual([...recount(bakery, proof.portions).tiers]);
    if (!proof.bounds.some((bound) => bound > 0)) continue;
    expect(precedes(proof.tiers, before, 1e-9)).toBe(true);
    expect(proof.bounds.every((bound, tier) => bound <= (proof.tiers[tier] ?? NaN))).toBe(true);
    break;
  }
  expect(steps).toBeGreaterThan(3);
});
