import type { Instance } from "../../src/instance/instance.ts";
import { search } from "../../src/search/search.ts";
import { time } from "../../src/search/stop/time.ts";
import type { RunContext, Runner } from "./runner.ts";

/** The search of this library on one thread. */
export const beurtrol: Runner = {
  name: "beurtrol",
  seeded: true,
  missing: () => null,
  prepare: (instance) => Promise.resolve((run) => solve(instance, run)),
};

async function solve(instance: Instance, run: RunContext): Promise<void> {
  const stop = time(run.seconds, () => run.elapsed() * 1000);
  const last = new Float64Array(instance.tiers.length).fill(Infinity);
  for (const { tiers, portions } of search(instance, { seed: run.seed, stop })) {
    if (last.every((cost, tier) => cost === tiers[tier])) continue;
    last.set(tiers);
    run.found(portions);
  }
  await run.pause();
}
