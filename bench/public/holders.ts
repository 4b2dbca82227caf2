import type { Instance } from "../../src/instance/instance.ts";

/** Per turn the members that hold a portion, for the turns below `count`. */
export function holders(instance: Instance, portions: ArrayLike<number>, count: number): number[][] {
  const held: number[][] = Array.from({ length: count }, () => []);
  const { cells } = instance;
  for (let cell = 0; cell < cells.count; cell += 1) {
    const member = cells.member[cell] ?? 0;
    for (let portion = 0; portion < (portions[cell] ?? 0); portion += 1)
      held[cells.turn[cell] ?? 0]?.push(member);
  }
  return held;
}

/** Per turn the only member that holds it, or null if a turn has no holder or several. */
export function soleHolders(instance: Instance, portions: ArrayLike<number>, count: number): number[] | null {
  const sole: number[] = [];
  for (const [member, ...others] of holders(instance, portions, count)) {
    if (member === undefined || others.length > 0) return null;
    sole.push(member);
  }
  return sole;
}
