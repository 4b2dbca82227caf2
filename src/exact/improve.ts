import type { Instance } from "../instance/instance.ts";
import { Random } from "../random.ts";
import type { Deadline } from "./allowance.ts";
import type { Backend } from "./backends/backend.ts";
import { Incumbent } from "./incumbent.ts";
import { draw, kindsOf, type Neighbourhoods } from "./neighbourhoods.ts";
import { polisher } from "./polish.ts";

/** Branch-and-bound nodes of each solve. */
const NODES = 50;
/** Part of the time that one neighbourhood may take. */
const SHARE = 1 / 20;
/** A neighbourhood that was solved to the end may be so much larger next time; one that was not, smaller. */
const [LARGER, SMALLER] = [1.5, 0.75];
/** Rounds without any gain after which it ends, and rounds in all. */
const PATIENCE = 3;
const MOST_ROUNDS = 12;

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
 * can solve. Yields after each, so that the caller may pause or end it: the best division so far.
 */
export function* improve(
  instance: Instance,
  backend: Backend,
  { start, seed, deadline }: Improvement,
): Generator<Incumbent, void> {
  const polish = polisher(instance, backend);
  const random = new Random(seed);
  const kinds = kindsOf(instance);
  const best = new Incumbent(instance, start);
  const each = deadline.pieces(SHARE);
  for (let [round, dry] = [0, 0]; round < MOST_ROUNDS && dry < PATIENCE; round += 1) {
    const before = best.portions;
    for (const kind of kinds)
      for (let part = 0; part < kind.parts; part += 1) {
        if (deadline.isOver) return;
        const free = draw(instance, best.portions, kind, random);
        const { portions, finished } = polish(best.portions, free, { nodes: NODES, deadline: each() }); // prettier-ignore
        if (portions !== null) best.offer(portions);
        resize(kind, free.length, finished);
        yield best;
      }
    dry = best.portions === before ? dry + 1 : 0;
  }
}

/** Follows what could be solved. A kind of which one unit alone is too much is not drawn any more. */
function resize(kind: Neighbourhoods, drawn: number, finished: boolean): void {
  if (finished) kind.cells = Math.max(kind.cells, LARGER * drawn);
  else if (drawn > kind.cells) kind.parts = 0;
  else kind.cells = SMALLER * drawn;
}
