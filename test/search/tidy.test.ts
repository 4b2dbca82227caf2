import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import type { Instance } from "../../src/instance/instance.ts";
import { recount } from "../../src/instance/recount.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { Random } from "../../src/random.ts";
import { State } from "../../src/search/state.ts";
import { tidy } from "../../src/search/tidy.ts";
import { organisation } from "../arbitraries/organisation.ts";
import { detailed, example } from "./examples.ts";

/** Portions everywhere, as far as turns and cells have room, whatever other bounds say; says how many bounds that breaks. */
function crowded(instance: Instance, seed: number): { state: State; broken: number } {
  const state = new State(instance);
  const random = new Random(seed);
  const { cells, turns } = instance;
  for (let cell = 0; cell < cells.count; cell += 1) {
    const turn = cells.turn[cell] ?? 0;
    const room = (turns.portions[turn] ?? 0) - (state.held[turn] ?? 0);
    const portions = Math.min(room, cells.most[cell] ?? 0, (cells.least[cell] ?? 0) + random.below(3));
    if (portions > 0) state.change(cell, portions);
  }
  state.keep();
  return { state, broken: recount(instance, state.portions).broken.length };
}

describe("tidying", () => {
  test("lets go until every bound holds and every learner has a mentor, where nothing is pinned", () => {
    let untidy = 0;
    fc.assert(
      fc.property(organisation(), fc.nat(1000), (document, seed) => {
        const { instance } = compile(parseOrganisation(document));
        // Pins may contradict bounds.
        if (recount(instance, new Int32Array(instance.cells.count)).broken.length > 0) return;
        const { state, broken } = crowded(instance, seed);
        if (broken > 0) untidy += 1;
        tidy(state);
        expect(recount(instance, state.portions).broken).toEqual([]);
      }),
      { numRuns: 50 },
    );
    expect(untidy).toBeGreaterThan(10);
  });

  test.each(detailed)("%s", (name) => {
    const { state, broken } = crowded(example(name), 3);
    expect(broken).toBeGreaterThan(0);
    tidy(state);
    expect(recount(state.instance, state.portions).broken).toEqual([]);
  });
});
