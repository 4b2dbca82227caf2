import type { Instance } from "../instance/instance.ts";
import { Random } from "../random.ts";
import type { Deadline } from "./allowance.ts";
import type { Backend } from "./backends/backend.ts";
import { draw, kindsOf } from "./neighbourhoods.ts";
import { polisher } from "./polish.ts";

/** Branch-and-bound nodes of each solve. */
const NODES = 50;
/** Part of the time left that one neighbourhood may take. */
const SHARE = 1 / 20;
/** A neighbourhood that was solved to the end may be so much larger next time; one that was not, smaller. */
const [LARGER, SMALLER] = [1.25, 0.75];
/** Rounds without any gain after which it ends. */
const PATIENCE = 3;

/** Where to begin, how long to go on, and with which neighbourhoods. */
export interface Improvement {
  /** A division that breaks no hard bound, portions per cell. */
  readonly start: Int32Array;
  /** Which neighbourhoods are drawn. */
  readonly seed: number;
  readonly deadline: Deadline;
}

/**
 * Large-neighbourhood search (Shaw 1998) with an exact solver: neighbourhood after neighbourhood is divided anew as well as can be,
 * every kind as often in a round as the organisation has parts for it, until some rounds gain nothing. Their sizes follow what the backend
 * can solve. Yields the best portions after each, so that the caller may pause or end it.
 */
export function* improve(
  instance: Instance,
  backend: Backend,
  { start, seed, deadline }: Improvement,
): Generator<Int32Array, void> {
  const polish = polisher(instance, backend);
  const random = new Random(seed);
  const kinds = kindsOf(instance);
  let portions = start;
  for (let dry = 0; dry < PATIENCE; dry += 1)
    for (const kind of kinds)
      for (let part = 0; part < kind.parts; part += 1) {
        if (deadline.isOver) return;
        const { seconds } = deadline.left;
        const limits = { nodes: NODES, ...(seconds === undefined ? {} : { seconds: seconds * SHARE }) };
        const better = polish(portions, draw(instance.cells.count, kind, random), limits);
        kind.cells *= better.finished ? LARGER : SMALLER;
        if (better.portions !== null) {
          portions = better.portions;
          dry = -1;
        }
        yield portions;
      }
}
