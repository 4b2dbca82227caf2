import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import type { Instance } from "../../src/instance/instance.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { Draft } from "../../src/search/draft.ts";
import { lenientMoves, strictMoves } from "../../src/search/moves/index.ts";
import { Random } from "../../src/random.ts";
import { State } from "../../src/search/state.ts";
import { organisation } from "../arbitraries/organisation.ts";
import { expectConsistent } from "./consistent.ts";
import { detailed, example } from "./examples.ts";

/** Puts portions in random cells and takes some away, whatever the bounds; undoes some. Returns the largest cost met. */
function scatter(state: State, random: Random, times: number): number {
  const { cells, turns } = state.instance;
  let largest = 1;
  for (let time = 0; time < times && cells.count > 0; time += 1) {
    const cell = random.below(cells.count);
    const held = state.portions[cell] ?? 0;
    const room = (turns.portions[cells.turn[cell] ?? 0] ?? 0) - (state.held[cells.turn[cell] ?? 0] ?? 0);
    const by =
      held > 0 && random.below(2) === 0 ? -1 - random.below(held) : Math.min(room, 1 + random.below(2));
    if (by === 0) continue;
    state.change(cell, by);
    if (random.below(2) === 0) largest = Math.max(largest, ...state.tiers);
    const fate = random.below(4);
    if (fate === 0) state.revert();
    if (fate === 1) state.keep();
    if (fate === 2 && random.below(4) === 0) state.undo();
  }
  return largest;
}

/** Far faster than a deep comparison. */
function same(one: Int32Array | Float64Array, other: Int32Array | Float64Array): boolean {
  return one.every((value, index) => value === other[index]);
}

/** Moves at random, now with bounds that hold and now with bounds that may be crossed: half of what is possible is kept. */
function wander(
  state: State,
  random: Random,
  times: number,
  look: (state: State, move: string) => void,
): void {
  const draft = new Draft(state);
  for (let time = 0; time < times; time += 1) {
    draft.lenience = random.below(2) === 0 ? Infinity : 1;
    const moves = draft.lenience === Infinity ? strictMoves : lenientMoves;
    const move = moves[random.below(moves.length)];
    draft.begin();
    const before = { portions: state.portions.slice(), tiers: state.tiers.slice(), broken: state.broken };
    const possible =
      move?.propose(draft, random) === true && draft.overrun() < Infinity && draft.settle(random);
    if (!possible || random.below(2) === 0) {
      draft.undo();
      const back = same(state.portions, before.portions) && same(state.tiers, before.tiers);
      expect(back && state.broken === before.broken, `${move?.name ?? ""} is undone`).toBe(true);
    }
    state.keep();
    look(state, move?.name ?? "");
  }
}

function agreesWithFullCount(instance: Instance, seed: number): void {
  const random = new Random(seed);
  const state = new State(instance);
  expectConsistent(state, "empty");
  expectConsistent(state, "scattered", scatter(state, random, 60));
  state.load(new Int32Array(instance.cells.count));
  wander(state, random, 40, (wandering, move) => expectConsistent(wandering, move));
}

describe("every change counts as a full count does", () => {
  test("on random organisations", () => {
    fc.assert(
      fc.property(organisation(), fc.nat(), (document, seed) => {
        agreesWithFullCount(compile(parseOrganisation(document)).instance, seed);
      }),
      { numRuns: 40 },
    );
  });

  test.each(detailed)("on %s", (name) => {
    const state = new State(example(name));
    const random = new Random(7);
    expectConsistent(state, "scattered", scatter(state, random, 400));
    state.load(new Int32Array(state.instance.cells.count));
    let looked = 0;
    wander(state, random, 3000, (wandering, move) => {
      looked += 1;
      if (looked % 300 === 0) expectConsistent(wandering, move);
    });
  });
});
