import { isCheaper } from "../alternative.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { verified, type SolveOptions } from "../solve.ts";
import {
  chainSeeds,
  DEFAULT_CHAINS,
  type ChainOptions,
  type RunningChain,
  type StartChain,
} from "./chain.ts";
import { mergedProgress } from "./mergedProgress.ts";

/**
 * How to solve with several searches, each a chain with a seed of its own: the best of their plans is the result. Which chains
 * there are depends on `seed` and `chains`, never on who runs them, so that 1 worker and 8 give the same plan. Bounds and
 * proofs are not made here: give the plan to `solve` as `start`, with `exact` or `bound`.
 */
export interface PortfolioOptions extends ChainOptions, Pick<SolveOptions, "signal" | "onProgress"> {
  /** Threads, a whole number >= 1; no more are used than there are chains. Default the processors of this machine. */
  readonly workers?: number;
  /** Searches, a whole number >= 1. Default 4; with `seconds`, where plans depend on the machine anyhow, one a worker. */
  readonly chains?: number;
  /** Moves of each chain, >= 1. The same organisation, seed, effort and chains give the same plan, byte for byte. */
  readonly effort?: number;
  /** Seconds for all chains together, > 0: where there are fewer workers than chains, each has a part of them. */
  readonly seconds?: number;
}

/**
 * Runs the chains and returns the best plan, verified here once more: better in the first tier in which plans differ; of equal
 * ones that of the first chain. A chain that fails ends the others, and rejects.
 * @param processors what `workers` is if it is not said.
 */
export async function portfolio(
  organisation: Organisation,
  options: PortfolioOptions,
  processors: number,
  start: StartChain,
): Promise<Plan> {
  refuseBounds(options);
  const { seed = 1, seconds, signal, onProgress, workers, chains, ...rest } = options;
  const threads = wholeNumber("workers", workers ?? Math.max(1, processors));
  const count = wholeNumber("chains", chains ?? (seconds === undefined ? DEFAULT_CHAINS : threads));
  const lanes = Math.min(threads, count);
  const turns = Math.ceil(count / lanes);
  const timed = seconds === undefined ? {} : { seconds: seconds / turns };
  // The first chain refuses a seed that is none.
  const seeds = Number.isSafeInteger(seed) ? chainSeeds(seed, count) : [seed];
  const plans: (Plan | undefined)[] = seeds.map(() => undefined);
  const tell = mergedProgress(count, onProgress ?? (() => undefined));
  const running = new Set<RunningChain>();
  let next = 0;
  let ended = signal?.aborted === true;
  const end = (): void => {
    ended = true;
    for (const chain of running) chain.stop();
  };
  const run = async (lane: number): Promise<void> => {
    // The first chain runs whatever happens, so that there is a plan.
    while (next < seeds.length && (next === 0 || !ended)) {
      const chain = next;
      next += 1;
      const task = { organisation, options: { ...rest, ...timed, seed: seeds[chain] ?? seed } };
      const started = start(task, lane, (progress) => tell(chain, progress));
      running.add(started);
      if (ended) started.stop();
      plans[chain] = await started.plan;
      running.delete(started);
    }
  };
  signal?.addEventListener("abort", end, { once: true });
  try {
    const all = Array.from({ length: lanes }, (_, lane) => run(lane));
    await Promise.all(all);
  } catch (error) {
    end();
    throw error;
  } finally {
    signal?.removeEventListener("abort", end);
  }
  const best = bestOf(plans.filter((plan) => plan !== undefined));
  // Also of a plan that another thread has verified: what comes out of here is checked here.
  return verified(organisation, signal?.aborted === true ? { ...best, stopped: "aborted" } : best);
}

/** The first of the best. */
function bestOf(plans: readonly Plan[]): Plan {
  return plans.reduce((best, plan) => (isCheaper(plan, best) ? plan : best));
}

/** Types keep them out, but not everybody has types. */
function refuseBounds(options: PortfolioOptions): void {
  const { exact = false, bound = "none" }: SolveOptions = options;
  if (exact || bound !== "none")
    throw new RangeError("several chains only search: bounds and proofs come from solve");
}

function wholeNumber(name: string, number: number): number {
  if (!Number.isSafeInteger(number) || number < 1)
    throw new RangeError(`${name} ${String(number)}: expected a whole number of 1 or more`);
  return number;
}
