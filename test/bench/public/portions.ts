import type { Instance } from "../../../src/instance/instance.ts";

/** The portions in which every turn is held by the member named for it. */
export function portionsOf({ cells }: Instance, holders: readonly number[]): Int32Array {
  return Int32Array.from({ length: cells.count }, (_, cell) =>
    holders[cells.turn[cell] ?? -1] === cells.member[cell] ? 1 : 0,
  );
}
