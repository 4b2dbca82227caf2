import type { Compiled } from "../../compile.ts";
import type { TaskWork } from "./candidates.ts";
import type { Reaches } from "./reach.ts";

/** A shortage below this is none: a minute or so in a year of hours. */
export const NOTHING = 1e-6;

/** Hours that some tasks need beyond what all who may do any of them can do of them; 0 if they are not certainly short. */
export function lacking({ people }: Compiled, reaches: Reaches, tasks: readonly TaskWork[]): number {
  const work = { turns: tasks.flatMap((each) => each.work) };
  const needed = tasks.reduce((sum, each) => sum + each.needed, 0);
  let available = 0;
  for (const { index } of people) {
    if (!tasks.some(({ able }) => ((able >> BigInt(index)) & 1n) === 1n)) continue;
    available += reaches.of(index, work).hours;
    if (available >= needed) return 0;
  }
  return needed - available;
}
