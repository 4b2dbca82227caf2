import type { Backend } from "./exact/backends/backend.ts";
import type { Proof } from "./exact/prove.ts";
import { isProvable } from "./exact/provable.ts";
import type { Instance } from "./instance/instance.ts";
import { search } from "./search/search.ts";
import { effort } from "./search/stop/effort.ts";
import { sooner } from "./search/stop/sooner.ts";
import { time } from "./search/stop/time.ts";

export const BACKENDS = ["highs", "javascript-lp-solver"] as const;
export type BackendName = (typeof BACKENDS)[number];
export const BOUNDS = ["none", "fast", "tight"] as const;
export type Bound = (typeof BOUNDS)[number];

/** Branch-and-bound nodes of a proof for each tier, if no seconds are given. */
const DEFAULT_NODES = 100_000;
/** Rounds of cuts of a tight bound for each tier, if no seconds are given. */
const DEFAULT_ROUNDS = 10;
/** The part of the seconds that the search gets if bounds are asked for too. */
const SEARCH_SHARE = 0.5;
/** The same where all of it can be proven. There the search has about the best in a second, so it gets no less, if that is no more than half. */
const PROVABLE_SHARE = 0.1;
const PROVABLE_SECONDS = 1;
/** Moves of a search that goes on from what branch and bound has found. */
const MOVES_BETWEEN = 100_000;

/** What is to be proven of a plan, and with what. */
export interface BoundOptions {
  /**
   * After the search, prove that the plan is the best, or find the one that is: `stopped` is "proven" if that was done. Where the
   * organisation is too large for that, parts of the plan are divided as well as can be.
   */
  readonly exact?: boolean;
  /**
   * After the search, lower bounds in `quality`: `fast` from a relaxation, `tight` with cuts from blocks in whole portions, which
   * takes as long as it may. Default `none`; `exact` brings bounds of its own.
   */
  readonly bound?: Bound;
  /** The solver of linear programmes, loaded when it is needed. Default `highs`; the other is for small organisations. */
  readonly backend?: BackendName;
  /** Where the WebAssembly of HiGHS is, for bundlers and browsers that do not find it. */
  readonly wasmUrl?: string;
}

interface Settings extends BoundOptions {
  readonly seed?: number;
  readonly seconds?: number;
  readonly clock?: () => number;
}

/** Throws a `RangeError` for a backend or a bound that does not exist. */
export function refuseUnknown({ bound = "none", backend = "highs" }: BoundOptions): void {
  if (!(BOUNDS as readonly string[]).includes(bound))
    throw new RangeError(`bound ${bound}: expected one of ${BOUNDS.join(", ")}`);
  if (!(BACKENDS as readonly string[]).includes(backend))
    throw new RangeError(`backend ${backend}: expected one of ${BACKENDS.join(", ")}`);
}

/** The part of the seconds that the search may take. */
export function searchShare(instance: Instance, settings: BoundOptions & { seconds?: number }): number {
  const { exact = false, bound = "none", backend = "highs", seconds = Infinity } = settings;
  if (!exact && bound === "none") return 1;
  if (!exact || backend !== "highs" || !isProvable(instance)) return SEARCH_SHARE;
  return Math.min(SEARCH_SHARE, Math.max(PROVABLE_SHARE, PROVABLE_SECONDS / seconds));
}

/** What a search near a division makes of it: it ends after some moves, or after so many seconds. */
export function searchedFrom(
  instance: Instance,
  start: Int32Array,
  {
    seed = 1,
    seconds = Infinity,
    clock = () => performance.now(),
  }: Pick<Settings, "seed" | "seconds" | "clock">,
): Int32Array {
  const moves = effort(MOVES_BETWEEN);
  const stop = seconds === Infinity ? moves : sooner(moves, time(seconds, clock));
  let portions = start;
  for (const step of search(instance, { seed, start, gentle: true, stop })) ({ portions } = step);
  return portions;
}

/**
 * Bounds, and with `exact` better divisions, one after the other as they are proven; nothing if none are asked for.
 * @param guide what a search goes by: the instance itself, unless it has rankings, which searches do not see.
 */
export async function bounded(
  instance: Instance,
  guide: Instance,
  start: Int32Array,
  settings: Settings,
): Promise<Iterable<Proof>> {
  const { exact = false, bound = "none", seed = 1, seconds, clock } = settings;
  if (!exact && bound === "none") return [];
  const timed = clock === undefined ? {} : { clock };
  const limit =
    seconds === undefined ? undefined : { seconds: seconds * (1 - searchShare(instance, settings)) };
  if (bound === "tight" && !exact) {
    const { tightBounds } = await import("./exact/tightBound/tightBounds.ts");
    const allowed = limit ?? { rounds: DEFAULT_ROUNDS };
    return tightBounds(instance, await loadBackend(settings), { start, ...allowed, ...timed });
  }
  const limits = limit ?? { nodes: DEFAULT_NODES };
  // Not before it is asked for: those who only search do not load it.
  if (exact) {
    const { exactly } = await import("./exact/exactly.ts");
    const searched = (portions: Int32Array, left = Infinity): Int32Array =>
      searchedFrom(guide, portions, { seed, seconds: left, ...timed });
    return exactly(instance, await loadBackend(settings), { start, seed, searched, ...limits, ...timed });
  }
  const { prove } = await import("./exact/prove.ts");
  return prove(instance, await loadBackend(settings), { start, relaxed: true, ...limits, ...timed });
}

/** Loads the solver that is asked for. */
export async function loadBackend({
  backend = "highs",
  wasmUrl,
  clock,
}: Pick<Settings, "backend" | "wasmUrl" | "clock">): Promise<Backend> {
  if (backend === "javascript-lp-solver") {
    const { loadJavascriptLpSolver } = await import("./exact/backends/javascriptLpSolver.ts");
    return loadJavascriptLpSolver(clock);
  }
  const { loadHighs } = await import("./exact/backends/highs.ts");
  return loadHighs(wasmUrl === undefined ? {} : { wasmUrl });
}
