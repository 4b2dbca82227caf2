import { compile, type Compiled } from "./compile.ts";
import { ContradictionError, refuseContradictions } from "./contradiction.ts";
import { decode } from "./decode.ts";
import { encode } from "./encode.ts";
import type { Proof } from "./exact/prove.ts";
import type { Instance } from "./instance/instance.ts";
import { recount } from "./instance/recount.ts";
import type { Organisation } from "./model/organisation.ts";
import { FAIRNESS, type Fairness, type Plan } from "./model/plan.ts";
import { guidedSearch } from "./guided.ts";
import { pause } from "./pause.ts";
import { search, type SearchProgress } from "./search/search.ts";
import { effort } from "./search/stop/effort.ts";
import type { Stop } from "./search/stop/stop.ts";
import { isReached, target } from "./search/stop/target.ts";
import { time } from "./search/stop/time.ts";
import { bounded, refuseUnknown, searchShare, type BoundOptions } from "./bounded.ts";
import type { Violation } from "./verification/finding.ts";
import { verify } from "./verify.ts";

/** Moves that are tried if nothing else is asked: a good plan for a co-op within seconds. */
export const DEFAULT_EFFORT = 4_000_000;

/** How to solve. */
export interface SolveOptions extends BoundOptions {
  /** Moves to try, >= 1. The same organisation, seed and effort give the same plan, byte for byte. Default 4,000,000. */
  readonly effort?: number;
  /**
   * Seconds to search, > 0, instead of an effort; the plan then depends on the machine. Bounds and proofs get half of them, proofs of
   * small organisations nearly all.
   */
  readonly seconds?: number;
  /** Stop as soon as everything is covered, every rule is kept and the last tier costs no more than this. */
  readonly target?: number;
  /** Which of the equally likely searches, a whole number >= 0. Default 1. */
  readonly seed?: number;
  /**
   * `leximin`: in tiers before those of the goals, whoever carries most of the burdens, per entitlement, carries as little as
   * can be, then whoever carries most but one, and so on. The search follows a cost that comes close; `exact` proves it. The
   * plan records it. Default `average`: burdens are weighed with the other goals, and of plans that cost about the same the
   * search prefers one that asks nobody for much more than the mean.
   */
  readonly fairness?: Fairness;
  /** A plan to start from. */
  readonly start?: Plan;
  /** Stay near `start`: mend, cover and improve it instead of searching far and wide. Default false. */
  readonly gentle?: boolean;
  /** Ends the search early: the best verified plan so far is returned, with `stopped: "aborted"`. */
  readonly signal?: AbortSignal;
  /** Told between chunks of moves how far the search is. */
  readonly onProgress?: (progress: SolveProgress) => void;
  /** Milliseconds from any fixed moment, for `seconds`; default `performance.now`. */
  readonly clock?: () => number;
}

/** How far a search is. */
export interface SolveProgress {
  /** Part of the effort or time that is spent, 0 to 1. */
  readonly fraction: number;
  readonly moves: number;
  /** Costs of the plan that it would return now, most important tier first. */
  readonly tiers: readonly { readonly tier: string; readonly cost: number }[];
}

/** A plan that the independent check refuses: a fault of this library, never of the organisation. */
export class UnverifiedPlanError extends Error {
  readonly violations: readonly Violation[];

  constructor(violations: readonly Violation[]) {
    super(`the plan was refused by its own verification: ${violations.slice(0, 5).map((found) => found.message).join("; ")}`); // prettier-ignore
    this.name = "UnverifiedPlanError";
    this.violations = violations;
  }
}

/**
 * Divides the work: compiles the organisation, searches, and returns the best plan found, independently verified. With
 * `exact` it then goes on until the plan is proven to be the best, or the nodes or seconds are spent.
 * @throws {ContradictionError} if pins, locks or elections contradict hard rules; it names a minimal set.
 * @throws {RangeError} if an option is out of range.
 */
export async function solve(organisation: Organisation, options: SolveOptions = {}): Promise<Plan> {
  refuseUnknown(options);
  const run = start(organisation, options);
  let chunks = 0;
  for (let step = run.next(); step !== null; step = run.next()) {
    if (options.signal?.aborted === true) return run.finish("aborted");
    chunks += 1;
    if (chunks % CHUNKS_BETWEEN_PAUSES === 0) await pause();
  }
  const proofs = await bounded(run.instance, run.guide, run.portions, options);
  for (const proof of proofs) {
    run.learn(proof);
    await pause();
    if (options.signal?.aborted === true) return run.finish("aborted");
  }
  return run.finish();
}

/** What a search alone needs: no pauses, and no packages that have to be loaded first. */
export type SolveSyncOptions = Omit<SolveOptions, "signal" | keyof BoundOptions>;

/**
 * The same without pauses, so without signals, bounds and proofs: for scripts and workers.
 * @throws {RangeError} also if a bound or a proof is asked for.
 */
export function solveSync(organisation: Organisation, options: SolveSyncOptions = {}): Plan {
  // Types keep them out, but not everybody has types.
  const { exact = false, bound = "none" }: SolveOptions = options;
  if (exact || bound !== "none")
    throw new RangeError("solveSync only searches: bounds and proofs come from solve");
  const run = start(organisation, options);
  while (run.next() !== null);
  return run.finish();
}

/** About fifty milliseconds of moves: often enough for a signal or a screen to be served. */
const CHUNKS_BETWEEN_PAUSES = 32;

interface Run {
  readonly instance: Instance;
  /** What the search goes by. */
  readonly guide: Instance;
  /** The best portions so far. */
  readonly portions: Int32Array;
  next(): SearchProgress | null;
  /** Takes over what an exact method has found and proven. */
  learn(proof: Proof): void;
  finish(stopped?: "aborted"): Plan;
}

function start(organisation: Organisation, options: SolveOptions): Run {
  const { seed = 1, fairness = "average" } = options;
  if (!FAIRNESS.includes(fairness))
    throw new RangeError(`fairness ${fairness}: expected one of ${FAIRNESS.join(", ")}`);
  const stopAfter = stopOf(options);
  const compiled = compile(organisation, { fairness });
  const searched = fairness === "leximin" ? compile(organisation, { fairness: "guide" }) : compiled;
  refuseContradictions(organisation, compiled.instance);
  const stop = stopAfter(searchShare(compiled.instance, options));
  const from = options.start === undefined ? {} : { start: encode(compiled, options.start) };
  const settings = { seed, stop, ...from, gentle: options.gentle === true };
  const steps =
    fairness === "leximin" ? search(searched.instance, settings) : guidedSearch(compiled, settings);
  let last: SearchProgress | null = null;
  let proof: Proof | null = null;
  const reached = (): SearchProgress => {
    if (last === null) throw new RangeError("the search has not begun");
    return last;
  };
  return {
    instance: compiled.instance,
    guide: searched.instance,
    get portions() {
      return proof?.portions ?? reached().portions;
    },
    next() {
      const step = steps.next();
      if (step.done === true) return null;
      last = step.value;
      options.onProgress?.(report(searched, step.value));
      return step.value;
    },
    learn(learnt) {
      proof = learnt;
      options.onProgress?.(report(compiled, { ...reached(), tiers: learnt.tiers }));
    },
    finish(aborted) {
      const end = reached();
      const proven = proof?.proven === true ? "proven" : undefined;
      const stopped = proven ?? aborted ?? reasonOf(options, end);
      const bounds = proof === null ? {} : { bounds: proof.bounds };
      const plan = decode(compiled, this.portions, { seed, effort: end.moves, fairness, stopped, ...bounds });
      return sound(compiled, plan, this.portions);
    },
  };
}

function sound({ organisation, instance }: Compiled, plan: Plan, portions: Int32Array): Plan {
  const { broken } = recount(instance, portions);
  if (broken.length > 0) {
    const names = broken.map((owner) => instance.owners[owner]?.name ?? "capacity");
    throw new ContradictionError([...new Set(names)], false);
  }
  return verified(organisation, plan);
}

/**
 * The plan, after the independent check.
 * @throws {UnverifiedPlanError} if the check refuses it.
 */
export function verified(organisation: Organisation, plan: Plan): Plan {
  const { ok, violations } = verify(organisation, plan);
  if (!ok) throw new UnverifiedPlanError(violations);
  return plan;
}

/** When the search ends, told which part of the seconds it gets; they count from now on. */
function stopOf(options: SolveOptions): (share: number) => Stop {
  const { effort: moves, seconds, target: cost, seed = 1, clock = () => performance.now() } = options;
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new RangeError(`seed ${String(seed)}: expected a whole number of 0 or more`);
  if (moves !== undefined && !(moves >= 1 && moves < Infinity))
    throw new RangeError(`effort ${String(moves)}: expected a number of 1 or more`);
  if (seconds !== undefined && !(seconds > 0))
    throw new RangeError(`seconds ${String(seconds)}: expected a number above 0`);
  if (cost !== undefined && Number.isNaN(cost)) throw new RangeError("target: expected a number");
  const begin = seconds === undefined ? 0 : clock();
  return (share) => {
    const budget =
      seconds === undefined ? effort(moves ?? DEFAULT_EFFORT) : time(seconds * share, clock, begin);
    return cost === undefined ? budget : target(cost, budget);
  };
}

function reasonOf({ seconds, target: cost }: SolveOptions, { tiers }: SearchProgress): Plan["stopped"] {
  if (cost !== undefined && isReached(tiers, cost)) return "target";
  return seconds === undefined ? "effort" : "time";
}

function report({ instance }: Compiled, { fraction, moves, tiers }: SearchProgress): SolveProgress {
  return {
    fraction: Math.min(1, fraction),
    moves,
    tiers: instance.tiers.map((tier, index) => ({ tier, cost: tiers[index] ?? 0 })),
  };
}
