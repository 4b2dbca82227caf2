import { expect } from "vitest";
import { recount } from "../../src/instance/recount.ts";
import type { State } from "../../src/search/state.ts";

/**
 * Everything a state keeps up to date is what a full count says. Pins, capacities and mentors are the draft's to keep.
 * @param largest the largest cost on the way: sums that went through it carry its rounding errors.
 */
export function expectConsistent(state: State, context = "", largest = 1): void {
  const { instance, portions, holdings } = state;
  const { cells, turns } = instance;
  const counted = recount(instance, portions);
  state.tiers.forEach((cost, tier) => {
    const weighed = instance.owners.some((owner) => owner.tier === tier && owner.weight > 0);
    const difference = Math.abs(cost - (counted.tiers[tier] ?? 0));
    if (weighed)
      expect(difference, `${context} ${instance.tiers[tier] ?? ""}`).toBeLessThan(1e-10 + 1e-13 * largest);
  });
  expect(state.broken, `${context} broken`).toBe(boundsBroken(state));

  for (let turn = 0; turn < turns.count; turn += 1) {
    const row = [...turns.cells.items.subarray(turns.cells.start[turn], turns.cells.start[turn + 1])];
    expect(state.held[turn]).toBe(row.reduce((sum, cell) => sum + (portions[cell] ?? 0), 0));
  }
  for (let member = 0; member < instance.members; member += 1) {
    const start = cells.ofMember.start[member] ?? 0;
    const listed = holdings.heldCells.subarray(start, start + (holdings.heldCount[member] ?? 0));
    const row = cells.ofMember.items.subarray(start, cells.ofMember.start[member + 1]);
    expect([...listed].sort((a, b) => a - b)).toEqual([...row].filter((cell) => (portions[cell] ?? 0) > 0));
  }
  const open = Array.from({ length: turns.count }, (_, turn) => turn).filter(
    (turn) => (turns.cost[turn] ?? 0) > 0 && (state.held[turn] ?? 0) < (turns.portions[turn] ?? 0),
  );
  expect([...holdings.open.subarray(0, holdings.openCount)].sort((a, b) => a - b)).toEqual(open);
}

/** Hard ledgers, counts and budgets that are broken: the full count of the same instance without turns of its own. */
function boundsBroken({ instance, portions }: State): number {
  const { turns, cells } = instance;
  const free: typeof instance = {
    ...instance,
    turns: {
      ...turns,
      portions: new Int32Array(turns.count).fill(1e9),
      mentor: new Int32Array(turns.count).fill(-1),
    },
    cells: {
      ...cells,
      least: new Int32Array(cells.count),
      most: new Int32Array(cells.count).fill(1e9),
    },
  };
  return recount(free, portions).broken.length;
}
