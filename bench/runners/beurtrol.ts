import { searchedFrom, searchShare } from "../../src/bounded.ts";
import type { Backend } from "../../src/exact/backends/backend.ts";
import { loadHighs } from "../../src/exact/backends/highs.ts";
import { exactly } from "../../src/exact/exactly.ts";
import type { Instance } from "../../src/instance/instance.ts";
import { search } from "../../src/search/search.ts";
import { time } from "../../src/search/stop/time.ts";
import type { RunContext, Runner } from "./runner.ts";

/** The most of the time in which the search makes what exact methods start from: less where `solve` gives it less. */
const SEARCH_SHARE = 0.2;

/** The search of this library on one thread. */
export const beurtrol: Runner = {
  name: "beurtrol",
  seeded: true,
  missing: () => null,
  prepare: (instance) =>
    Promise.resolve(async (run) => {
      searched(instance, run, run.seconds);
      await run.pause();
    }),
};

/** The search, and for most of the time exact methods after it, with HiGHS. */
export const beurtrolExact: Runner = {
  name: "beurtrol, exact",
  seeded: true,
  missing: () => null,
  prepare: async (instance) => {
    const backend = await loadHighs();
    return (run) => solveExactly(instance, backend, run);
  },
};

/** Searches for so many seconds: the best division, in the array in which the search keeps it. */
function searched(instance: Instance, run: RunContext, seconds: number): Int32Array {
  const stop = time(seconds, () => run.elapsed() * 1000);
  const last = new Float64Array(instance.tiers.length).fill(Infinity);
  let best: Int32Array = new Int32Array();
  for (const { tiers, portions } of search(instance, { seed: run.seed, stop })) {
    best = portions;
    if (last.every((cost, tier) => cost === tiers[tier])) continue;
    last.set(tiers);
    run.found(portions);
  }
  return best;
}

async function solveExactly(instance: Instance, backend: Backend, run: RunContext): Promise<void> {
  const share = Math.min(SEARCH_SHARE, searchShare(instance, { exact: true, seconds: run.seconds }));
  let portions = searched(instance, run, share * run.seconds);
  await run.pause();
  const clock = () => run.elapsed() * 1000;
  const seconds = run.seconds - run.elapsed();
  let bounds = new Float64Array(instance.tiers.length).fill(-Infinity);
  const settings = {
    start: portions,
    seed: run.seed,
    seconds,
    clock,
    searched: (from: Int32Array, left = Infinity) =>
      searchedFrom(instance, from, { seed: run.seed, seconds: left, clock }),
  };
  for (const proof of exactly(instance, backend, settings)) {
    if (proof.portions !== portions) run.found(proof.portions);
    ({ portions } = proof);
    // What it believed earlier it may have taken back.
    bounds = Float64Array.from(proof.bounds);
    await run.pause();
  }
  bounds.forEach((bound, tier) => {
    if (bound > -Infinity) run.proved(tier, bound);
  });
  await run.pause();
}
