import type { BoundOptions } from "../bounded.ts";
import { Random } from "../random.ts";
import type { SolveOptions, SolveProgress } from "../solve.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";

/** Chains of a portfolio if nothing else is asked: a number of its own, since it decides which plan comes out. */
export const DEFAULT_CHAINS = 4;

/** How a chain searches: what can be sent from thread to thread. */
export type ChainOptions = Omit<SolveOptions, "signal" | "onProgress" | "clock" | keyof BoundOptions>;

/** One search of a portfolio. */
export interface ChainTask {
  readonly organisation: Organisation;
  readonly options: ChainOptions;
}

/** A chain that runs somewhere else. */
export interface RunningChain {
  /** Its plan; rejected if it fails. */
  readonly plan: Promise<Plan>;
  /** Ends it early, with the best plan so far. */
  readonly stop: () => void;
}

/**
 * Starts a chain.
 * @param lane the thread that is to run it, from 0: a lane runs one chain at a time.
 * @param tell told now and then how far it is.
 */
export type StartChain = (
  task: ChainTask,
  lane: number,
  tell: (progress: SolveProgress) => void,
) => RunningChain;

/**
 * The seeds of the chains, in order. The first is the seed itself, so that a portfolio of one chain gives the plan of
 * `solve`; the others are drawn from it, so that neighbouring seeds have no chains in common.
 */
export function chainSeeds(seed: number, chains: number): readonly number[] {
  const random = new Random(seed);
  return Array.from({ length: chains }, (_, chain) => (chain === 0 ? seed : random.next()));
}
