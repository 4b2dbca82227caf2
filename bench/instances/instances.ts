import type { BenchInstance } from "./benchInstance.ts";
import { organisations } from "./organisations.ts";
import { publicSets } from "./publicSets.ts";

/** All instances there are; those of the public sets if their folder is given. */
export function allInstances(publicFolder: string | null): BenchInstance[] {
  return [...organisations(), ...(publicFolder === null ? [] : publicSets(publicFolder))];
}

/**
 * The instances that are named: by name or by group. Throws a `RangeError` for a name that means none of them, so that a
 * spelling mistake does not pass for a result.
 */
export function chosenInstances(all: readonly BenchInstance[], names: readonly string[]): BenchInstance[] {
  return names.flatMap((wanted) => {
    const found = all.filter(({ name, group }) => name === wanted || group === wanted);
    if (found.length === 0) {
      const known = [...new Set(all.map(({ group }) => group))].join(", ");
      throw new RangeError(`no instance or group "${wanted}"; groups are ${known}`);
    }
    return found;
  });
}
