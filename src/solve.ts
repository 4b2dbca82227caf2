import { compile, type Compiled } from "./compile.ts";
import { ContradictionError, refuseContradictions } from "./contradiction.ts";
import { decode } from "./decode.ts";
import { encode } from "./encode.ts";
import { recount } from "./instance/recount.ts";
import type { Organisation } from "./model/organisation.ts";
import type { Plan } from "./model/plan.ts";
import { search, type SearchProgress } from "./search/search.ts";
import { effort } from "./search/stop/effort.ts";
import type { Stop } from "./search/stop/stop.ts";
import { isReached, target } from "./search/stop/target.ts";
import { time } from "./search/stop/time.ts";
import type { Violation } from "./verification/finding.ts";
import { verify } from "./verify.ts";

/** Moves that are tried if nothing else is asked: a good plan for a co-op within seconds. */
export const DEFAULT_EFFORT = 2_000_000;

/** How to solve. */
export interface SolveOptions {
  /** Moves to try, >= 1. The same organisation, seed and effort give the same plan, byte for byte. Default 2,000,000. */
  readonly effort?: number;
  /** Seconds to search, > 0, instead of an effort; the plan then depends on the machine. */
  readonly seconds?: number;
  /** Stop as soon as everything is covered, every rule is kept and the last tier costs no more than this. */
  readonly target?: number;
  /** Which of the equally likely searches, a whole number >= 0. Default 1. */
  readonly seed?: number;
  /** A plan to start from. */
  readonly start?: Plan;
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
  /** Costs of the best plan so far, most important tier first. */
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
 * Divides the work: compiles the organisation, searches, and returns the best plan found, independently verified.
 * @throws {ContradictionError} if pins, locks or elections contradict hard rules; it names a minimal set.
 * @throws {RangeError} if an option is out of range.
 */
export async function solve(organisation: Organisation, options: SolveOptions = {}): Promise<Plan> {
  const run = start(organisation, options);
  let chunks = 0;
  for (let step = run.next(); step !== null; step = run.next()) {
    if (options.signal?.aborted === true) return run.finish("aborted");
    chunks += 1;
    if (chunks % CHUNKS_BETWEEN_PAUSES === 0) await pause();
  }
  return run.finish();
}

/** The same without pauses, so without signals: for scripts and workers. */
export function solveSync(organisation: Organisation, options: Omit<SolveOptions, "signal"> = {}): Plan {
  const run = start(organisation, options);
  while (run.next() !== null);
  return run.finish();
}

/** About fifty milliseconds of moves: often enough for a signal or a screen to be served. */
const CHUNKS_BETWEEN_PAUSES = 32;

interface Run {
  next(): SearchProgress | null;
  finish(stopped?: "aborted"): Plan;
}

function start(organisation: Organisation, options: SolveOptions): Run {
  const seed = options.seed ?? 1;
  const stop = stopOf(options);
  const compiled = compile(organisation);
  refuseContradictions(organisation, compiled.instance);
  const from = options.start === undefined ? {} : { start: encode(compiled, options.start) };
  const steps = search(compiled.instance, { seed, stop, ...from });
  let last: SearchProgress | null = null;
  return {
    next() {
      const step = steps.next();
      if (step.done === true) return null;
      last = step.value;
      options.onProgress?.(report(compiled, step.value));
      return step.value;
    },
    finish(aborted) {
      if (last === null) throw new RangeError("the search has not begun");
      const stopped = aborted ?? reasonOf(options, last);
      return verified(
        compiled,
        decode(compiled, last.portions, { seed, effort: last.moves, stopped }),
        last.portions,
      );
    },
  };
}

function verified({ organisation, instance }: Compiled, plan: Plan, portions: Int32Array): Plan {
  const { broken } = recount(instance, portions);
  if (broken.length > 0) {
    const names = broken.map((owner) => instance.owners[owner]?.name ?? "capacity");
    throw new ContradictionError([...new Set(names)], false);
  }
  const verdict = verify(organisation, plan);
  if (!verdict.ok) throw new UnverifiedPlanError(verdict.violations);
  return plan;
}

function stopOf({
  effort: moves,
  seconds,
  target: cost,
  seed = 1,
  clock = () => performance.now(),
}: SolveOptions): Stop {
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new RangeError(`seed ${String(seed)}: expected a whole number of 0 or more`);
  if (moves !== undefined && !(moves >= 1 && moves < Infinity))
    throw new RangeError(`effort ${String(moves)}: expected a number of 1 or more`);
  if (seconds !== undefined && !(seconds > 0))
    throw new RangeError(`seconds ${String(seconds)}: expected a number above 0`);
  if (cost !== undefined && Number.isNaN(cost)) throw new RangeError("target: expected a number");
  const budget = seconds === undefined ? effort(moves ?? DEFAULT_EFFORT) : time(seconds, clock);
  return cost === undefined ? budget : target(cost, budget);
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

/** Lets timers, signals and the screen have their turn. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
