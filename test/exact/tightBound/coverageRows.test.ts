import { expect, test } from "vitest";
import { coverageRows } from "../../../src/exact/tightBound/coverageRows.ts";
import { InstanceBuilder } from "../../../src/instance/builder.ts";

/** A turn of four portions at 0.5 each for two members; `rival` lets something else cost in the same tier. */
function instance(rival: boolean) {
  const builder = new InstanceBuilder(2, ["coverage", "goals"]);
  const coverage = builder.owner("coverage", "coverage", 0);
  const turn = builder.turn(4, coverage, 0.5);
  const cells = [0, 1].map((member) => builder.cell(turn, member, 4));
  if (rival) builder.ledger({ owner: coverage, cells, amounts: [1, 1], cost: { target: 0, over: 1 } });
  return builder.build();
}

const needed = (ceiling: number, tier = 1, rival = false) =>
  coverageRows(instance(rival), tier, [ceiling]).map((row) => row.lower);

test("a ceiling on uncovered work tells how much of each turn must be held", () => {
  expect(needed(0)).toEqual([4]);
  expect(needed(1e-9)).toEqual([4]);
  expect(needed(0.9)).toEqual([3]);
  expect(needed(1)).toEqual([2]);
});

test("what the ceiling pays for may stay open altogether", () => {
  expect(needed(2)).toEqual([]);
});

test("a tier says nothing of itself, nor one in which other things cost too", () => {
  expect(needed(0, 0)).toEqual([]);
  expect(needed(0, 1, true)).toEqual([]);
});
