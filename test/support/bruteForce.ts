import type { Instance } from "../../src/instance/instance.ts";
import { recount } from "../../src/instance/recount.ts";

/** What every division of a small instance costs at least. */
export interface Optimum {
  /** Costs per tier of the best division; null if every division breaks a hard bound. */
  readonly tiers: Float64Array | null;
  /** Divisions looked at. */
  readonly looked: number;
}

/** Tries every division of the portions, and counts each from the definitions: slow, and beyond doubt. */
export function bruteForce(instance: Instance, accuracy = 1e-6): Optimum {
  let tiers: Float64Array | null = null;
  let looked = 0;
  eachDivision(instance, (portions) => {
    looked += 1;
    const counted = recount(instance, portions);
    if (counted.broken.length === 0 && (tiers === null || precedes(counted.tiers, tiers, accuracy)))
      tiers = counted.tiers;
  });
  return { tiers, looked };
}

/** Shows every division of the portions, also those that break hard bounds of more than one cell; always the same array. */
export function eachDivision(instance: Instance, see: (portions: Int32Array) => void): void {
  const { turns, cells } = instance;
  const portions = new Int32Array(cells.count);

  const visit = (turn: number, at: number, room: number): void => {
    if (turn === turns.count) {
      see(portions);
      return;
    }
    if (at === turns.cells.start[turn + 1]) {
      visit(turn + 1, at, turns.portions[turn + 1] ?? 0);
      return;
    }
    const cell = turns.cells.items[at] ?? 0;
    const most = Math.min(room, cells.most[cell] ?? 0);
    for (let held = cells.least[cell] ?? 0; held <= most; held += 1) {
      portions[cell] = held;
      visit(turn, at + 1, room - held);
    }
    portions[cell] = 0;
  };
  visit(0, 0, turns.portions[0] ?? 0);
}

/** Whether costs come before others: less in the first tier in which they differ. */
export function precedes(
  one: ArrayLike<number> & Iterable<number>,
  other: ArrayLike<number>,
  accuracy: number,
): boolean {
  const tier = [...one].findIndex((cost, index) => Math.abs(cost - (other[index] ?? 0)) > accuracy);
  return tier >= 0 && (one[tier] ?? 0) < (other[tier] ?? 0);
}
