import { describe, expect, test } from "vitest";
import { InstanceBuilder } from "../../src/instance/builder.ts";
import { recount } from "../../src/instance/recount.ts";
import { search, type SearchProgress } from "../../src/search/search.ts";
import { State } from "../../src/search/state.ts";
import { effort } from "../../src/search/stop/effort.ts";
import { bruteForce } from "../support/bruteForce.ts";
import { expectConsistent } from "./consistent.ts";

const TIERS = ["c1", "c2", "c3", "c4", "c5", "elastic", "soft", "goals"];
const GOALS = 7;

/** Two members, two turns of three portions, and a cell for each pair: 0 and 1 in the first turn, 2 and 3 in the second. */
function small() {
  const builder = new InstanceBuilder(2, TIERS);
  const coverage = builder.owner("coverage", "coverage", 0);
  const rule = builder.owner("rule", "rule", -1);
  const goal = builder.owner("goal", "goal", GOALS, 2);
  for (const turn of [builder.turn(3, coverage, 0.1), builder.turn(3, coverage, 0.2)]) {
    builder.cell(turn, 0, 3);
    builder.cell(turn, 1, 3);
  }
  return { builder, coverage, rule, goal };
}

/** The state after some changes, seen to agree with the full count at every step, forwards and back. */
function stateAfter(
  builder: InstanceBuilder,
  changes: readonly (readonly [cell: number, by: number])[],
): State {
  const state = new State(builder.build());
  for (const [cell, by] of changes) {
    state.change(cell, by);
    expectConsistent(state);
  }
  while (state.pending.count > 0) {
    state.revert();
    expectConsistent(state);
  }
  for (const [cell, by] of changes) state.change(cell, by);
  return state;
}

function solved(builder: InstanceBuilder): SearchProgress {
  const instance = builder.build();
  let last: SearchProgress | undefined;
  for (const progress of search(instance, { seed: 1, stop: effort(10_000) })) last = progress;
  if (last === undefined) throw new Error("no progress");
  const optimum = bruteForce(instance).tiers ?? [];
  optimum.forEach((cost, tier) => expect(last.tiers[tier]).toBeCloseTo(cost, 9));
  expect(recount(instance, last.portions).broken).toEqual([]);
  return last;
}

describe("turns", () => {
  test("cost what stays uncovered", () => {
    const { builder } = small();
    expect(stateAfter(builder, [[0, 2]]).tiers[0]).toBeCloseTo(0.1 + 0.6, 12);
    expect(solved(builder).tiers[0]).toBeCloseTo(0, 12);
  });
});

describe("ledgers", () => {
  test("bound from above: what fits, and what blocks", () => {
    const { builder, rule } = small();
    builder.ledger({ owner: rule, cells: [0, 2], amounts: [2, 3], upper: 7 });
    const state = stateAfter(builder, [[0, 2]]);
    expect([state.fits(2, 1), state.fits(2, 2), state.broken]).toEqual([true, false, 0]);
    state.change(2, 1);
    expect(state.blockers(2)).toEqual([rule]);
    expect(state.blockers(3)).toEqual([]);
    state.change(2, 1);
    expect(state.broken).toBe(1);
    solved(builder);
  });

  test("bound from below", () => {
    const { builder, rule } = small();
    builder.ledger({ owner: rule, cells: [0, 2], amounts: [1, 1], lower: 2 });
    const state = stateAfter(builder, [[0, 1]]);
    expect(state.broken).toBe(1);
    state.change(2, 1);
    expect(state.broken).toBe(0);
    const { portions } = solved(builder);
    expect((portions[0] ?? 0) + (portions[2] ?? 0)).toBeGreaterThanOrEqual(2);
  });

  test("with amounts below 0: supporters make room", () => {
    const { builder, rule } = small();
    builder.ledger({ owner: rule, cells: [0, 1], amounts: [1, -1], upper: 0 });
    const state = stateAfter(builder, [[1, 1]]);
    expect([state.fits(0, 1), state.fits(0, 2)]).toEqual([true, false]);
    state.change(0, 1);
    state.change(1, -1);
    expect(state.broken).toBe(1);
    solved(builder);
  });

  test.each([1, 2] as const)("cost by power %i, under and over the target", (power) => {
    const { builder, goal } = small();
    const cost = { target: 3, under: 5, over: 7, power };
    builder.ledger({ owner: goal, cells: [0, 2], amounts: [1, 2], opening: 1, cost });
    expect(stateAfter(builder, []).tiers[GOALS]).toBeCloseTo(2 * 5 * 2 ** power, 12);
    expect(stateAfter(builder, [[0, 2]]).tiers[GOALS]).toBeCloseTo(0, 12);
    expect(stateAfter(builder, [[0, 2], [2, 2]]).tiers[GOALS]).toBeCloseTo(2 * 7 * 4 ** power, 12); // prettier-ignore
    expect(solved(builder).tiers[GOALS]).toBeCloseTo(0, 12);
  });

  test("with both a bound and a cost", () => {
    const { builder, goal } = small();
    builder.ledger({ owner: goal, cells: [0], amounts: [1], upper: 2, cost: { target: 3, under: 1 } });
    const state = stateAfter(builder, [[0, 3]]);
    expect([state.broken, state.tiers[GOALS]]).toEqual([1, 0]);
    expect(solved(builder).tiers[GOALS]).toBeCloseTo(2, 12);
  });
});

describe("budgets", () => {
  test("bound the summed cost of their ledgers", () => {
    const { builder, rule } = small();
    const budget = builder.budget(rule, 2);
    for (const cell of [0, 3])
      builder.ledger({ owner: rule, cells: [cell], amounts: [1], cost: { target: 1, over: 1 }, budget });
    const state = stateAfter(builder, [[0, 3]]);
    expect(state.broken).toBe(0);
    expect(state.blockers(3)).toEqual([]);
    state.change(3, 1);
    expect(state.blockers(3)).toEqual([rule]);
    state.change(3, 1);
    expect(state.broken).toBe(1);
    solved(builder);
  });

  test("or price what goes beyond", () => {
    const { builder, goal } = small();
    const budget = builder.budget(goal, 1, 10);
    for (const cell of [0, 2])
      builder.ledger({ owner: goal, cells: [cell], amounts: [1], cost: { target: 0, over: 1 }, budget });
    expect(stateAfter(builder, [[0, 1]]).tiers[GOALS]).toBe(0);
    expect(stateAfter(builder, [[0, 1], [2, 2]]).tiers[GOALS]).toBe(40); // prettier-ignore
    expect(solved(builder).tiers[GOALS]).toBe(0);
  });
});

describe("pairs", () => {
  test("reward what both sides have in common", () => {
    const { builder, goal } = small();
    builder.constant(goal, 3);
    for (const [a, b] of [
      [0, 2],
      [1, 3],
    ] as const)
      // prettier-ignore
      builder.pair(goal, 1, { cells: [a], amounts: [1] }, { cells: [b], amounts: [1] });
    expect(stateAfter(builder, [[0, 2]]).tiers[GOALS]).toBe(6);
    expect(stateAfter(builder, [[0, 2], [2, 3]]).tiers[GOALS]).toBe(2); // prettier-ignore
    expect(stateAfter(builder, [[0, 2], [2, 3], [0, -1]]).tiers[GOALS]).toBe(4); // prettier-ignore
    expect(solved(builder).tiers[GOALS]).toBe(0);
  });
});

describe("counts", () => {
  test("bound how many keys have a portion", () => {
    const { builder, rule } = small();
    builder.count({ owner: rule, keys: [[0, 2], [1]], upper: 1 });
    const state = stateAfter(builder, [[0, 2], [2, 1]]); // prettier-ignore
    expect([state.fits(0, 1), state.fits(2, 1), state.fits(1, 1), state.fits(3, 3)]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(state.blockers(1)).toEqual([rule]);
    state.change(1, 1);
    expect(state.broken).toBe(1);
    state.change(0, -2);
    expect(state.broken).toBe(1);
    state.change(2, -1);
    expect(state.broken).toBe(0);
    solved(builder);
  });

  test("from below, and with a cost", () => {
    const { builder, rule, goal } = small();
    builder.count({ owner: rule, keys: [[0], [1]], lower: 1 });
    builder.count({ owner: goal, keys: [[0], [1], [2]], cost: { target: 2, under: 3, over: 1 } });
    expect(stateAfter(builder, []).broken).toBe(1);
    expect(stateAfter(builder, [[0, 3]]).tiers[GOALS]).toBe(6);
    expect(stateAfter(builder, [[0, 1], [1, 1], [2, 1]]).tiers[GOALS]).toBe(2); // prettier-ignore
    expect(solved(builder).tiers[GOALS]).toBe(0);
  });
});

describe("mentors", () => {
  test("learners get as many mentor portions as they hold, or do not learn", () => {
    const builder = new InstanceBuilder(2, TIERS);
    const coverage = builder.owner("coverage", "coverage", 0);
    const rule = builder.owner("mentor", "rule", -1);
    const turn = builder.turn(3, coverage, 1);
    const learner = builder.cell(turn, 0, 3, true);
    const companion = builder.turn(3, rule, 0);
    const mentor = builder.cell(companion, 1, 3);
    builder.mentor(turn, companion);
    builder.ledger({ owner: rule, cells: [mentor], amounts: [1], upper: 2 });
    const { portions, tiers } = solved(builder);
    expect([portions[learner], portions[mentor], tiers[0]]).toEqual([2, 2, 1]);
  });
});

describe("pins", () => {
  test("are kept from the start", () => {
    const { builder, goal } = small();
    builder.atLeast(0, 2);
    builder.ledger({ owner: goal, cells: [0], amounts: [1], cost: { target: 0, over: 1 } });
    expect(solved(builder).portions[0]).toBe(2);
  });
});
