import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { detailed } from "../../bench/detailed.ts";
import { compile, type Compiled } from "../../src/compile.ts";
import { burdens } from "../../src/domain/burden.ts";
import { guidedSearch } from "../../src/guided.ts";
import { recount } from "../../src/instance/recount.ts";
import { steepenHeavy } from "../../src/goals/burden/heavy.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { Random } from "../../src/random.ts";
import { search, type SearchProgress } from "../../src/search/search.ts";
import { effort } from "../../src/search/stop/effort.ts";
import type { Stop } from "../../src/search/stop/stop.ts";
import { isBetter } from "../../src/search/tierOrder.ts";
import { organisation as anyOrganisation } from "../arbitraries/organisation.ts";
import { tinyOrganisation } from "../arbitraries/tiny.ts";
import { end } from "../search/told.ts";

/** x_m of every member with an entitlement, from its definition; what earlier horizons left comes from the document. */
function rates(
  { organisation, people, tasks, cells }: Compiled,
  portions: ArrayLike<number>,
): { rate: number; entitlement: number }[] {
  const scale = burdens(tasks, people);
  return people
    .filter(({ entitlement }) => entitlement > 0)
    .map((person) => {
      const { entitlement } = person;
      const opening = organisation.history.balances[person.member.id]?.burden ?? 0;
      const carried = cells.flat().reduce((sum, { cell, person: holder, share, turn }) => {
        if (holder !== person) return sum;
        return sum + (portions[cell] ?? 0) * share * turn.work * scale.points(person, turn.of);
      }, opening);
      return { rate: carried / (entitlement * scale.total), entitlement };
    });
}

const mean = (all: readonly { rate: number; entitlement: number }[]): number =>
  all.reduce((sum, { rate, entitlement }) => sum + rate * entitlement, 0);

/** An organisation with what guides the search. */
const guideOf = (organisation: Organisation, heavy: number): Compiled =>
  compile(organisation, { also: (compilation) => steepenHeavy(compilation, heavy) });

describe("heavy burdens", () => {
  property.prop([anyOrganisation(), fc.double({ min: 0, max: 2, noNaN: true }), fc.nat()], { numRuns: 60 })(
    "cost four times the weight of the goal a fair part, by entitlement, and nothing else costs more",
    (document, heavy, seed) => {
      const organisation = parseOrganisation(document);
      const plain = compile(organisation);
      const guide = guideOf(organisation, heavy);
      const random = new Random(seed);
      const { count, most } = plain.instance.cells;
      const portions = Int32Array.from({ length: count }, (_, cell) => random.below((most[cell] ?? 0) + 1));
      const [counted, guided] = [recount(plain.instance, portions), recount(guide.instance, portions)];
      const weight = organisation.goals.weights["burden"] ?? 4;
      const beyond = rates(plain, portions).reduce(
        (sum, { rate, entitlement }) => sum + (rate > heavy ? entitlement * (rate - heavy) : 0),
        0,
      );
      const more = guided.tiers.map((cost, tier) => cost - (counted.tiers[tier] ?? 0));
      const total = more.reduce((sum, each) => sum + each, 0);
      if (burdens(plain.tasks, plain.people).total > 0) expect(total).toBeCloseTo(4 * weight * beyond, 6);
      else expect(total).toBe(0);
      expect(guided.broken).toEqual(counted.broken);
    },
  );
});

describe("a guided search", () => {
  test("lets whoever carries most carry less, for about the same cost", () => {
    const compiled = compile(detailed("bakkerij"));
    const heaviest = ({ portions }: SearchProgress): number => {
      const all = rates(compiled, portions);
      return Math.max(...all.map(({ rate }) => rate)) / mean(all);
    };
    const settings = { seed: 1, stop: effort(300_000) };
    const [plain, guided] = [end(search(compiled.instance, settings)), end(guidedSearch(compiled, settings))];
    expect(heaviest(plain)).toBeGreaterThan(1.5);
    expect(heaviest(guided)).toBeLessThan(1.5);
    const goals = compiled.instance.tiers.length - 1;
    expect(guided.tiers[goals]).toBeLessThan(1.1 * (plain.tiers[goals] ?? NaN));
  });

  test("tells what plans cost without the guide, never worse than the first search, and goes on steadily", () => {
    const compiled = compile(detailed("software"));
    const settings = { seed: 2, stop: effort(60_000) };
    const scouted = end(search(compiled.instance, { ...settings, stop: effort(2_400) }));
    let before: SearchProgress = { ...scouted, moves: 0, fraction: 0, tiers: new Float64Array(scouted.tiers).fill(Infinity) }; // prettier-ignore
    for (const step of guidedSearch(compiled, settings)) {
      expect(step.moves).toBeGreaterThan(before.moves);
      expect(step.fraction).toBeGreaterThan(before.fraction);
      expect(step.fraction).toBe(step.moves / 60_000);
      expect(step.broken).toEqual([]);
      if (step.moves > 4_000) expect(isBetter(scouted.tiers, step.tiers)).toBe(false);
      before = { ...step, tiers: step.tiers.slice() };
    }
    expect(before.fraction).toBeGreaterThanOrEqual(1);
    expect([...recount(compiled.instance, before.portions).tiers]).toEqual([...before.tiers]);
  });

  property.prop([tinyOrganisation()], { numRuns: 12 })(
    "is the plain search in a small organisation",
    (document) => {
      const compiled = compile(parseOrganisation(document));
      const settings = { seed: 2, stop: effort(15_000) };
      const plain = end(search(compiled.instance, settings));
      expect(end(guidedSearch(compiled, settings))).toEqual(plain);
    },
  );

  test("is the plain search where nothing is unpleasant, burdens do not count or goals come one before the other", () => {
    const bakery = detailed("bakkerij");
    const calm = { ...bakery, tasks: bakery.tasks.map((task) => ({ ...task, unpleasant: 0 })) };
    const careless = { ...bakery, goals: { ...bakery.goals, weights: { burden: 0 } } };
    const ordered = { ...bakery, goals: { ...bakery.goals, order: [["burden" as const]] } };
    for (const organisation of [calm, careless, ordered]) {
      const compiled = compile(organisation);
      const settings = { seed: 2, stop: effort(60_000) };
      expect(end(guidedSearch(compiled, settings))).toEqual(end(search(compiled.instance, settings)));
    }
  });

  test("ends as soon as a target is reached", () => {
    const compiled = compile(detailed("bakkerij"));
    const goals = compiled.instance.tiers.length - 1;
    const reach = (cost: number) =>
      end(guidedSearch(compiled, { seed: 1, stop: lastBelow(cost, effort(100_000)) }));
    const whole = reach(-1);
    const cost = (whole.tiers[goals] ?? NaN) + 0.5;
    const early = reach(cost);
    expect(early.tiers[goals]).toBeLessThanOrEqual(cost);
    expect(early.moves).toBeLessThan(whole.moves);
    expect(early.fraction).toBe(1);
  });

  test("is the plain search where the first moves take much of the effort", () => {
    const compiled = compile(detailed("bakkerij"));
    const settings = { seed: 2, stop: effort(5_000) };
    expect(end(guidedSearch(compiled, settings))).toEqual(end(search(compiled.instance, settings)));
  });

  test("that begins at a plan takes its burdens for the usual ones, and never ends behind it", () => {
    const compiled = compile(detailed("bakkerij"));
    const start = end(search(compiled.instance, { seed: 1, stop: effort(30_000) })).portions.slice();
    const settings = { seed: 3, stop: effort(20_000), start, gentle: true };
    const before = recount(compiled.instance, start).tiers;
    expect(before.slice(0, 5)).toEqual(new Float64Array(5));
    const guide = guideOf(detailed("bakkerij"), 1.35 * mean(rates(compiled, start)));
    const found = end(guidedSearch(compiled, settings));
    const expected = end(search(guide.instance, settings));
    expect({ portions: found.portions, moves: found.moves }).toEqual({ portions: expected.portions, moves: expected.moves }); // prettier-ignore
    expect(isBetter(found.tiers, before)).toBe(true);
    // So few moves that what melts everything finds nothing as good.
    const best = end(guidedSearch(compiled, { ...settings, start: found.portions.slice(), gentle: false, stop: effort(3_000) })); // prettier-ignore
    expect(best.portions).toEqual(found.portions);
    expect(best.tiers).toEqual(found.tiers);
  });

  test("counts what earlier horizons left, and open work, among what there is to carry", () => {
    const bakery = detailed("bakkerij");
    const left = Object.fromEntries(bakery.members.map(({ id }) => [id, { burden: 40, staffLoad: 0 }]));
    const compiled = compile({ ...bakery, history: { ...bakery.history, balances: left } });
    const start = new Int32Array(compiled.instance.cells.count);
    const settings = { seed: 3, stop: effort(4_000), start, gentle: true };
    // Nobody does anything yet: all of it is one fair part each, and so is what 40 points each are of it.
    const { total } = burdens(compiled.tasks, compiled.people);
    const heavy = 1.35 * (1 + (40 * bakery.members.length) / total);
    const guide = guideOf(compiled.organisation, heavy);
    expect(end(guidedSearch(compiled, settings)).portions).toEqual(
      end(search(guide.instance, settings)).portions,
    );
  });
});

/** Stops as soon as everything is covered and the goals cost no more than this. */
function lastBelow(cost: number, otherwise: Stop): Stop {
  return {
    fraction: (view) => {
      const [covered, last] = [view.tiers.slice(0, 5), view.tiers.at(-1) ?? NaN];
      return covered.every((tier) => tier < 1e-9) && last <= cost ? 1 : otherwise.fraction(view);
    },
  };
}
