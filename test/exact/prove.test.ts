import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { loadHighs } from "../../src/exact/backends/highs.ts";
import { formulate } from "../../src/exact/formulation/formulation.ts";
import { loadJavascriptLpSolver } from "../../src/exact/backends/javascriptLpSolver.ts";
import { prove, type Proof, type ProofSettings } from "../../src/exact/prove.ts";
import type { Backend } from "../../src/exact/backends/backend.ts";
import { InstanceBuilder } from "../../src/instance/builder.ts";
import type { Instance } from "../../src/instance/instance.ts";
import { recount } from "../../src/instance/recount.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { search } from "../../src/search/search.ts";
import { effort } from "../../src/search/stop/effort.ts";
import { dividable } from "../arbitraries/dividable.ts";
import { organisation } from "../arbitraries/organisation.ts";
import { tinyOrganisation } from "../arbitraries/tiny.ts";
import { bruteForce } from "../support/bruteForce.ts";

const highs = await loadHighs();
const javascript = await loadJavascriptLpSolver();

/** A division that a search of so many moves finds. */
function found(instance: Instance, moves: number): Int32Array {
  let portions = new Int32Array();
  for (const progress of search(instance, { seed: 1, stop: effort(moves) }))
    portions = progress.portions.slice();
  return portions;
}

/** The last proof; all before it hold as well. */
function last(instance: Instance, backend: Backend, settings: ProofSettings): Proof {
  const proofs = [...prove(instance, backend, settings)];
  const end = proofs.at(-1);
  if (end === undefined) throw new Error("no proof");
  for (const { tiers, bounds } of proofs)
    bounds.forEach((bound, tier) => expect(bound).toBeLessThanOrEqual((tiers[tier] ?? NaN) + 1e-9));
  return end;
}

/** Instances of whose divisions at least one keeps all hard bounds: the search finds it. */
const sound = (instance: Instance, start: Int32Array) => recount(instance, start).broken.length === 0;

/** The first tier costs 0.3 or, with rounding, 0.1 + 0.2; the second is at its bound; the third differs. */
function withRounding(): { readonly instance: Instance; readonly start: Int32Array } {
  const builder = new InstanceBuilder(4, ["one", "two", "three"], 0);
  const hard = builder.owner("hard", "rule", -1);
  const [one, two, three] = ["one", "two", "three"].map((name, tier) => builder.owner(name, "goal", tier)) as [number, number, number]; // prettier-ignore
  const cell = (member: number, most: number) => builder.cell(builder.turn(3, hard, 0), member, most);
  const [a, b, both, apart] = [cell(0, 1), cell(1, 1), cell(2, 1), cell(3, 3)];
  builder.ledger({ owner: hard, cells: [a, both], amounts: [1, 1], lower: 1 });
  builder.ledger({ owner: hard, cells: [b, both], amounts: [1, 1], lower: 1 });
  builder.ledger({ owner: one, cells: [a, b, both], amounts: [0.1, 0.2, 0.3], cost: { target: 0, over: 1 } });
  builder.ledger({ owner: two, cells: [apart], amounts: [0.6], cost: { target: 1, under: 1, over: 1 } });
  builder.ledger({ owner: three, cells: [both], amounts: [1], cost: { target: 0, over: 1 } });
  return { instance: builder.build(), start: Int32Array.from([0, 0, 1, 2]) };
}

describe.each([
  ["highs", highs, 30],
  ["javascript-lp-solver", javascript, 30],
] as const)("%s", (_name, backend, runs) => {
  test("what is proven of a tier is kept when a better division costs a rounding error more before it", () => {
    const { instance, start } = withRounding();
    const proof = last(instance, backend, { start, nodes: 1000 });
    expect(proof.proven).toBe(true);
    expect([...proof.portions]).toEqual([1, 1, 0, 2]);
    expect(proof.bounds[1]).toBeCloseTo(0.2, 6);
  });

  test("proves the best of all divisions of tiny organisations, from any start", () => {
    let improved = 0;
    fc.assert(
      fc.property(fc.oneof(tinyOrganisation(), dividable()), (document) => {
        const { instance } = compile(parseOrganisation(document));
        const start = found(instance, 1);
        fc.pre(sound(instance, start));
        const proof = last(instance, backend, { start });
        const { tiers } = bruteForce(instance);
        expect(proof.proven).toBe(true);
        proof.tiers.forEach((cost, tier) => {
          expect(cost).toBeCloseTo(tiers?.[tier] ?? NaN, 5);
          expect(proof.bounds[tier]).toBeGreaterThanOrEqual(cost - 1e-6);
        });
        expect([...recount(instance, proof.portions).tiers]).toEqual([...proof.tiers]);
        const first = recount(instance, start).tiers;
        if (proof.tiers.some((cost, tier) => cost < (first[tier] ?? 0) - 1e-6)) improved += 1;
      }),
      { numRuns: runs, seed: 6 },
    );
    expect(improved).toBeGreaterThan(1);
  });

  test("a search goes on from what branch and bound finds; what it says is counted anew", () => {
    let asked = 0;
    fc.assert(
      fc.property(fc.oneof(tinyOrganisation(), dividable()), fc.boolean(), (document, sane) => {
        const { instance } = compile(parseOrganisation(document));
        const start = found(instance, 1);
        fc.pre(sound(instance, start));
        const searched = (portions: Int32Array) => {
          asked += 1;
          expect(portions).not.toEqual(start);
          return sane ? found(instance, 500) : instance.cells.most.map((most) => most);
        };
        const proof = last(instance, backend, { start, searched });
        const { tiers } = bruteForce(instance);
        expect(proof.proven).toBe(true);
        proof.tiers.forEach((cost, tier) => expect(cost).toBeCloseTo(tiers?.[tier] ?? NaN, 5));
        expect([...recount(instance, proof.portions).tiers]).toEqual([...proof.tiers]);
      }),
      { numRuns: runs / 2, seed: 6 },
    );
    expect(asked).toBeGreaterThan(0);
  });

  test("the relaxation bounds what every division costs, and changes nothing", () => {
    let close = 0;
    fc.assert(
      fc.property(fc.oneof(tinyOrganisation(), dividable()), (document) => {
        const { instance } = compile(parseOrganisation(document));
        const start = found(instance, 2000);
        fc.pre(sound(instance, start));
        const proof = last(instance, backend, { start, relaxed: true });
        const { tiers } = bruteForce(instance);
        expect(proof.portions).toEqual(start);
        const differs = proof.tiers.findIndex((cost, tier) => cost > (tiers?.[tier] ?? NaN) + 1e-6);
        // Of the tiers after the first that can be better, the bound speaks only of divisions that are no worse there.
        const until = differs < 0 ? proof.bounds.length : differs + 1;
        proof.bounds.slice(0, until).forEach((bound, tier) => {
          expect(bound).toBeLessThanOrEqual((tiers?.[tier] ?? NaN) + 1e-6);
          if (bound > 0.1) close += 1;
        });
      }),
      { numRuns: runs, seed: 7 },
    );
    expect(close).toBeGreaterThan(10);
  });
});

test("what a search makes of a division is taken, and bounds that it lifts the ceilings of are taken back", () => {
  const builder = new InstanceBuilder(4, ["zero", "one", "two", "three"], 0);
  const hard = builder.owner("hard", "rule", -1);
  const cells = [1, 1, 1, 2].map((most, tier) => {
    const cell = builder.cell(builder.turn(most, hard, 0), tier, most);
    const owner = builder.owner("goal", "goal", tier);
    builder.ledger({ owner, cells: [cell], amounts: [1], cost: { target: 0, over: 1 } });
    return cell;
  });
  const [, a = 0, b = 0, c = 0] = cells;
  builder.ledger({ owner: hard, cells: [a, b], amounts: [1, 1], lower: 1 });
  builder.ledger({ owner: hard, cells: [b, c], amounts: [1, 1], lower: 1 });
  const instance = builder.build();
  const found = Int32Array.from([0, 1, 0, 1]);
  const better = Int32Array.from([0, 0, 1, 2]);
  let solves = 0;
  const backend: Backend = {
    name: "finds this first",
    solve(model, limits) {
      if (limits?.relaxed === true || (solves += 1) > 1) return highs.solve(model, limits);
      const values = formulate(instance).values(found);
      return { status: "optimal", values, objective: 0, bound: 0, duals: null };
    },
  };
  const start = Int32Array.from([1, 1, 0, 1]);
  const proofs = [...prove(instance, backend, { start, searched: (portions) => (expect(portions).toEqual(found), better) })]; // prettier-ignore
  // While `two` may cost nothing, `three` costs 1 at least; after `two` has risen, nothing.
  expect(
    proofs.some(({ portions, bounds }) => portions.join() === found.join() && (bounds[3] ?? 0) > 0.9),
  ).toBe(true);
  const taken = proofs.filter(({ portions }) => portions.join() === better.join());
  expect(taken.length).toBeGreaterThan(0);
  for (const { bounds } of taken) expect(bounds[3]).toBeLessThan(1e-6);
  expect(proofs.at(-1)).toMatchObject({ proven: true, tiers: Float64Array.from([0, 0, 1, 0]) });
});

/** Six members, twelve tasks, four periods. */
const size = { members: [6, 6], tasks: [12, 12], periods: [4, 4] } as const;

test("organisations of 6 members, 12 tasks and 4 periods are proven, at their true cost", () => {
  let [proven, goals] = [0, 0];
  for (const document of fc.sample(organisation({ size }), { numRuns: 20, seed: 8 })) {
    const { instance } = compile(parseOrganisation(document));
    const start = found(instance, 20_000);
    if (!sound(instance, start)) continue;
    const proof = last(instance, highs, { start, nodes: 20_000 });
    expect(proof.proven).toBe(true);
    // At its true cost, to the bound that the tangents give.
    const { tiers } = recount(instance, proof.portions);
    tiers.forEach((cost, tier) => expect(proof.bounds[tier]).toBeGreaterThanOrEqual(cost - 1e-6));
    proven += 1;
    if ((tiers.at(-1) ?? 0) > 0.1) goals += 1;
  }
  expect(proven).toBeGreaterThan(5);
  expect(goals).toBeGreaterThan(3);
}, 60_000);

test("a limit of nodes leaves bounds that hold, and gives the same proof again", () => {
  const [document] = fc.sample(organisation({ size, features: { locks: false } }), { numRuns: 1, seed: 7 }); // prettier-ignore
  if (document === undefined) throw new Error("no sample");
  const { instance } = compile(parseOrganisation(document));
  const start = found(instance, 2000);
  const limited = last(instance, highs, { start, nodes: 1 });
  expect(last(instance, highs, { start, nodes: 1 })).toEqual(limited);
  const full = last(instance, highs, { start });
  expect(full.proven).toBe(true);
  const first = limited.tiers.findIndex((cost, tier) => cost > (full.tiers[tier] ?? 0) + 1e-6);
  limited.bounds.slice(0, first < 0 ? undefined : first + 1).forEach((bound, tier) => {
    expect(bound).toBeLessThanOrEqual((full.tiers[tier] ?? NaN) + 1e-6);
  });
});

test("seconds are kept by the given clock", () => {
  const [document] = fc.sample(dividable(), { numRuns: 1, seed: 9 });
  if (document === undefined) throw new Error("no sample");
  const { instance } = compile(parseOrganisation(document));
  const start = found(instance, 10);
  let now = 0;
  const proof = last(instance, javascript, { start, seconds: 1, clock: () => (now += 2000) });
  expect(proof.proven).toBe(false);
  expect(proof.portions).toEqual(start);
});

test("a level chord counts: one portion for two members is unequal either way", () => {
  const document = parseOrganisation({
    schema: "beurtrol/1",
    calendar: { periods: 1, weeksPerPeriod: 4 },
    tasks: [{ id: "sell", hours: 4, kind: "executing", portions: 1 }],
    members: [{ id: "ada", hours: 8 }, { id: "bo", hours: 8 }], // prettier-ignore
    goals: { weights: { satisfaction: 0 } },
  });
  const { instance } = compile(document);
  const proof = last(instance, highs, { start: found(instance, 100), relaxed: true });
  expect(proof.tiers.at(-1)).toBeCloseTo(1, 9);
  expect(proof.bounds.at(-1)).toBeCloseTo(1, 6);
  expect(proof.proven).toBe(true);
});
