import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../../src/compile.ts";
import type { Backend } from "../../../src/exact/backends/backend.ts";
import { loadHighs } from "../../../src/exact/backends/highs.ts";
import { tightBounds, type TightBoundSettings } from "../../../src/exact/tightBound/tightBounds.ts";
import { InstanceBuilder } from "../../../src/instance/builder.ts";
import type { Instance } from "../../../src/instance/instance.ts";
import { recount } from "../../../src/instance/recount.ts";
import { parseOrganisation } from "../../../src/parse.ts";
import { search } from "../../../src/search/search.ts";
import { effort } from "../../../src/search/stop/effort.ts";
import { organisation } from "../../arbitraries/organisation.ts";
import { tinyOrganisation } from "../../arbitraries/tiny.ts";
import { bruteForce } from "../../support/bruteForce.ts";

const highs = await loadHighs();
/** The same solver, which must begin anew each time. */
const renewed: Backend = { name: "renewed", solve: (model, limits) => highs.solve(model, limits) };

function searched(instance: Instance, moves = 3000): Int32Array {
  let portions = new Int32Array(instance.cells.count);
  for (const step of search(instance, { seed: 1, stop: effort(moves) }))
    portions = Int32Array.from(step.portions);
  return portions;
}

const every = (instance: Instance, settings: TightBoundSettings, backend = highs): Float64Array[] =>
  Array.from(tightBounds(instance, backend, settings), ({ bounds }) => bounds);

const final = (instance: Instance, settings: TightBoundSettings, backend = highs): Float64Array =>
  every(instance, settings, backend).at(-1) ?? new Float64Array();

/**
 * Two turns of one process and one season, each of one portion of 3 hours, and two members of 4 hours: nobody can hold both,
 * though halves of both fit everybody.
 */
function blindness(): Instance {
  const builder = new InstanceBuilder(2, ["coverage", "goals"]);
  const coverage = builder.owner("coverage", "coverage", 0);
  const capacity = builder.owner("capacity", "rule", -1);
  const handOvers = builder.owner("handOvers", "goal", 1);
  builder.constant(handOvers, 1);
  const turns = [0, 1].map((series) => {
    const turn = builder.turn(1, coverage, 1);
    builder.belongs(turn, series, 0, 0);
    return turn;
  });
  for (const member of [0, 1]) {
    const [a = 0, b = 0] = turns.map((turn) => builder.cell(turn, member, 1));
    builder.ledger({ owner: capacity, cells: [a, b], amounts: [3, 3], upper: 4 });
    builder.pair(handOvers, 1, { cells: [a], amounts: [1] }, { cells: [b], amounts: [1] });
  }
  return builder.build();
}

/**
 * Two processes of two turns for two members, each with room for three of the four, and what is first in one has to be done by
 * who does what is first in the other. Halves of everything, and each process or member alone, cost nothing.
 */
function rivalry(): Instance {
  const builder = new InstanceBuilder(2, ["coverage", "goals"]);
  const coverage = builder.owner("coverage", "coverage", 0);
  const [capacity, alike] = ["capacity", "alike"].map((name) => builder.owner(name, "rule", -1));
  const handOvers = builder.owner("handOvers", "goal", 1);
  builder.constant(handOvers, 2);
  const cells = [0, 1, 2, 3].map((series) => {
    const turn = builder.turn(1, coverage, 1);
    builder.belongs(turn, series, series >> 1, 0);
    return [0, 1].map((member) => builder.cell(turn, member, 1));
  });
  for (const member of [0, 1]) {
    const [a = 0, b = 0, c = 0, d = 0] = cells.map((of) => of[member] ?? 0);
    builder.ledger({ owner: capacity ?? 0, cells: [a, b, c, d], amounts: [1, 1, 1, 1], upper: 3 });
    builder.ledger({ owner: alike ?? 0, cells: [a, cells[2]?.[1 - member] ?? 0], amounts: [1, 1], upper: 1 });
    builder.pair(handOvers, 1, { cells: [a], amounts: [1] }, { cells: [b], amounts: [1] });
    builder.pair(handOvers, 1, { cells: [c], amounts: [1] }, { cells: [d], amounts: [1] });
  }
  return builder.build();
}

test("no division that is no worse in the tiers before costs less, and nearly always one costs just as much", () => {
  let [compared, met] = [0, 0];
  fc.assert(
    fc.property(tinyOrganisation(), (document) => {
      const { instance } = compile(parseOrganisation(document));
      const start = searched(instance);
      const counted = recount(instance, start);
      fc.pre(counted.broken.length === 0);
      const optimum = bruteForce(instance).tiers;
      if (optimum === null) throw new Error("a division was found where there is none");
      const bounds = final(instance, { start, rounds: 20 });
      optimum.forEach((cost, tier) => {
        const within = optimum
          .subarray(0, tier)
          .every((before, at) => before <= (counted.tiers[at] ?? 0) + 1e-9);
        if (!within) return;
        expect(bounds[tier]).toBeLessThanOrEqual(cost + 1e-6);
        compared += 1;
        if ((bounds[tier] ?? 0) > cost - 1e-5) met += 1;
      });
    }),
    { numRuns: 30, seed: 1 },
  );
  expect(compared).toBeGreaterThan(200);
  expect(met / compared).toBeGreaterThan(0.98);
});

test("bounds never fall, never pass the given division, and are the same every time", () => {
  fc.assert(
    fc.property(organisation(), (document) => {
      const { instance } = compile(parseOrganisation(document));
      const start = searched(instance);
      const { tiers, broken } = recount(instance, start);
      fc.pre(broken.length === 0);
      const steps = every(instance, { start, rounds: 3 });
      steps.forEach((bounds, step) => {
        bounds.forEach((bound, tier) => {
          expect(bound).toBeGreaterThanOrEqual(steps[step - 1]?.[tier] ?? -Infinity);
          expect(bound).toBeLessThanOrEqual(tiers[tier] ?? NaN);
        });
      });
      expect(every(instance, { start, rounds: 3 })).toEqual(steps);
    }),
    { numRuns: 4, seed: 1 },
  );
});

test("whole portions in the hours of one member are seen, where fractions of everything for everybody cost nothing", () => {
  const instance = blindness();
  const start = [1, 0, 0, 1];
  const goals = every(instance, { start }).map((bounds) => bounds[1] ?? NaN);
  expect(recount(instance, start).tiers[1]).toBe(1);
  expect(goals.find((bound) => bound > -Infinity)).toBeLessThan(0.5);
  expect(goals.at(-1)).toBeCloseTo(1, 5);
  expect([...tightBounds(instance, highs, { start })].map(({ proven }) => proven)).toContain(false);
});

test("what processes of a season cannot be together is seen", () => {
  const instance = rivalry();
  // All first work and one more for the first member.
  const start = [1, 0, 1, 0, 1, 0, 0, 1];
  const goals = every(instance, { start }).map((bounds) => bounds[1] ?? NaN);
  expect(recount(instance, start)).toMatchObject({ tiers: Float64Array.of(0, 1), broken: [] });
  expect(bruteForce(instance).tiers?.[1]).toBe(1);
  expect(goals.find((bound) => bound > -Infinity)).toBeLessThan(0.5);
  expect(goals.at(-1)).toBeCloseTo(1, 5);
});

test("a backend that begins anew each time proves the same", () => {
  const instance = blindness();
  const start = [1, 0, 0, 1];
  expect(final(instance, { start }, renewed)[1]).toBeCloseTo(1, 5);
});

test("bounds are given at once and hold when the time is over", () => {
  const instance = blindness();
  let now = 0;
  const clock = () => (now += 600);
  const bounds = every(instance, { start: [1, 0, 0, 1], seconds: 1, clock });
  expect(bounds.length).toBeGreaterThan(0);
  bounds.flatMap((each) => [...each]).forEach((bound) => expect(bound).toBeLessThanOrEqual(1));
});

test("a bound needs a division that keeps the hard bounds", () => {
  expect(() => final(blindness(), { start: [1, 1, 0, 0] })).toThrow(RangeError);
});
