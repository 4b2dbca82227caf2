import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import type { Instance } from "../../src/instance/instance.ts";
import { recount } from "../../src/instance/recount.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { Best } from "../../src/search/best.ts";
import { construct } from "../../src/search/construct.ts";
import { Cover } from "../../src/search/cover.ts";
import { Draft } from "../../src/search/draft.ts";
import { Ejection } from "../../src/search/ejection.ts";
import { Random } from "../../src/random.ts";
import { COVERAGE } from "../../src/search/scales.ts";
import { Seasons } from "../../src/search/seasons.ts";
import { State } from "../../src/search/state.ts";
import { isBetter } from "../../src/search/tierOrder.ts";
import { organisation } from "../arbitraries/organisation.ts";
import { expectConsistent } from "./consistent.ts";
import { detailed, example } from "./examples.ts";

function constructed(instance: Instance, seed: number): { draft: Draft; best: Best; random: Random } {
  const draft = new Draft(new State(instance));
  const random = new Random(seed);
  construct(draft, random);
  return { draft, best: new Best(draft.state), random };
}

describe("covering open work", () => {
  test.each(detailed)("%s: never worse than it began, and nothing is broken", (name) => {
    const instance = example(name);
    const { draft, best, random } = constructed(instance, 1);
    const before = best.tiers.slice();
    const cover = new Cover(draft, best, random);
    expect(cover.run(30_000)).toBeGreaterThanOrEqual(30_000);
    expect(isBetter(before, best.tiers, COVERAGE)).toBe(false);
    expect(recount(instance, best.portions).broken).toEqual([]);
    expectConsistent(draft.state, name, 10);
  });

  test("covers more of the software makers' work than the first solution does", () => {
    const { draft, best, random } = constructed(example("software"), 1);
    const before = best.tiers.slice();
    new Cover(draft, best, random).run(60_000);
    expect(isBetter(best.tiers, before, COVERAGE)).toBe(true);
  });

  test("keeps random organisations sound", () => {
    fc.assert(
      fc.property(organisation(), fc.nat(1000), (document, seed) => {
        const { draft, best, random } = constructed(compile(parseOrganisation(document)).instance, seed);
        const before = best.tiers.slice();
        const cover = new Cover(draft, best, random);
        if (!cover.done) cover.run(2000);
        expect(isBetter(before, best.tiers, COVERAGE)).toBe(false);
        expectConsistent(draft.state, "covered", 10);
      }),
      { numRuns: 30 },
    );
  });
});

describe("letting go of work for other work", () => {
  test("finds what keeps every bound, and leaves the draft as it was", () => {
    const { draft } = constructed(example("software"), 3);
    const { state } = draft;
    const { turns, cells } = state.instance;
    const prices = new Float64Array(turns.count).fill(1);
    const way = new Ejection(draft, prices);
    let ways = 0;
    for (let cell = 0; cell < cells.count; cell += 1) {
      const turn = cells.turn[cell] ?? 0;
      if ((state.held[turn] ?? 0) >= (turns.portions[turn] ?? 0) || cells.learner[cell] === 1) continue;
      const before = state.portions.slice();
      draft.begin();
      way.reset();
      if (!way.improves(cell)) continue;
      expect(state.portions).toEqual(before);
      for (const other of way.cells) draft.change(other, -1);
      draft.change(cell, 1);
      expect(draft.breaks).toBe(false);
      expect(way.price).toBeCloseTo(way.cells.length);
      draft.undo();
      ways += 1;
    }
    expect(ways).toBeGreaterThan(5);
  });
});

describe("dividing a season as another", () => {
  test("gives the same members the same portions where bounds allow", () => {
    const { draft, random } = constructed(example("jeugdzorg"), 1);
    const { state } = draft;
    const { turns, cells } = state.instance;
    const seasons = new Seasons(state);
    expect(seasons.count).toBe(3);
    draft.begin();
    expect(seasons.copy(draft, 0, 1)).toBeGreaterThan(0);
    draft.settle(random);
    expect(draft.breaks).toBe(false);
    const held = (season: number): readonly string[] =>
      Array.from({ length: cells.count }, (_, cell) => cell)
        .filter((cell) => turns.seasonOf[cells.turn[cell] ?? 0] === season && (state.portions[cell] ?? 0) > 0)
        .map((cell) => `${String(cells.member[cell])} ${String(turns.seriesOf[cells.turn[cell] ?? 0])}`);
    const [model, copy] = [new Set(held(0)), held(1)];
    const alike = copy.filter((holding) => model.has(holding)).length;
    expect(alike / copy.length).toBeGreaterThan(0.9);
    expectConsistent(state, "copied", 10);
  });
});
