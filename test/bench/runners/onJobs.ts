import { gapInstance, parseGap } from "../../../bench/public/gap.ts";
import type { RunContext, Runner } from "../../../bench/runners/runner.ts";

/** Three jobs for two agents: all of them cost 6 at least. */
const jobs = gapInstance(parseGap("2 3\n 4 1 7\n 2 5 3\n 6 2 2\n 3 9 4\n 8 7\n"));

export const { instance } = jobs;

/** What a solver reports of the three jobs: the values it found, and what it proved of each tier. */
export async function runOnJobs(runner: Runner, timing: Pick<RunContext, "seconds" | "elapsed">) {
  const values: (number | null)[] = [];
  const bounds = new Map<number, number>();
  const solve = await runner.prepare(jobs.instance);
  await solve({
    seed: 1,
    ...timing,
    found: (portions) => values.push(jobs.evaluate(portions)),
    proved: (tier, bound) => bounds.set(tier, bound),
    usedMemory: () => undefined,
    pause: () => Promise.resolve(),
  });
  return { values, bounds };
}
