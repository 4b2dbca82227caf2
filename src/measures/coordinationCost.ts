import { groupBy, ratio, sum, tally } from "./distribution.ts";
import type { Division } from "./division.ts";
import type { Tie } from "./handOverShare.ts";
import { ROUNDING, THETA } from "./streams.ts";
import { tiesOfAll } from "./contacts.ts";

/** How much two elements depend on each other, both ways together. */
export interface Coupling {
  readonly first: string;
  readonly second: string;
  readonly strength: number;
}

/**
 * Total coordination cost of a clustering (TCC).
 *
 * Sum over pairs that depend on each other of strength x S^power, with S the number of elements of the cluster that holds
 * both (added up over such clusters), or of all elements if no cluster holds both: what is settled in a small group is
 * cheap. 0 or more; clusters may overlap.
 *
 * Thebeau 2001, after Fernandez 1998 (`Coord_Cost.m`). Test: a path of four elements, strength 2: {0, 3}, {1, 2} costs 20,
 * {0, 1}, {2, 3} costs 16, all in one 24, each alone 24; strength 4 and power 2, {0, 3}, {1, 2}: 144.
 */
export function totalCoordinationCost(
  elements: readonly string[],
  couplings: readonly Coupling[],
  clusters: readonly (readonly string[])[],
  power: 1 | 2 = 1,
): number {
  const sets = clusters.map((cluster) => new Set(cluster));
  const raised = (size: number) => (power === 2 ? size * size : size);
  return sum(couplings, ({ first, second, strength }) => {
    const holding = sets.filter((cluster) => cluster.has(first) && cluster.has(second));
    const size =
      holding.length > 0 ? sum(holding, (cluster) => raised(cluster.size)) : raised(elements.length);
    return strength * size;
  });
}

export interface CoordinationCost {
  /** With what the members hold as clusters. */
  readonly bundles: number;
  /** With a cluster for each process: what its design makes possible. */
  readonly processes: number;
  /** If everything were settled by everybody. */
  readonly together: number;
  /** bundles / together, in (0, 1]; null without dependencies. */
  readonly share: number | null;
}

/**
 * What it takes to attune the work: total coordination cost of the tasks, with the bundles as clusters.
 *
 * For each dependency of any kind: strength v plus the times a week that it goes wrong, times the size of where it is
 * settled. The share of cases that can stay with a person, min(x, y), costs the number of tasks that person holds for 5 %
 * or more; the rest costs the number of all tasks. With every task in one hand this is Thebeau's cost; for shared tasks the
 * formula is ours. Dependencies between tasks of which nobody holds anything are left out.
 */
export function coordinationCost(division: Division): CoordinationCost {
  const ties = tiesOfAll(division);
  const elements = division.tasks.map(({ id }) => id);
  const sizes = tally(
    division.holdings.filter(({ share }) => share >= THETA - ROUNDING),
    ({ member }) => member.id,
    () => 1,
  );
  const couplings = ties.map((tie) => ({ first: tie.from.id, second: tie.to.id, strength: weight(tie) }));
  const processes = groupBy(
    division.tasks.filter(({ process }) => process !== undefined),
    ({ process }) => process,
  );
  const bundles = sum(ties, (tie) => {
    const kept = [...tie.x].map(([member, share]) => {
      return { share: Math.min(share, tie.y.get(member) ?? 0), size: Math.max(1, sizes.get(member) ?? 0) };
    });
    const left = Math.max(0, 1 - sum(kept, ({ share }) => share));
    return weight(tie) * (sum(kept, ({ share, size }) => share * size) + left * elements.length);
  });
  const together = totalCoordinationCost(elements, couplings, [elements]);
  return {
    bundles,
    processes: totalCoordinationCost(
      elements,
      couplings,
      [...processes.values()].map((tasks) => tasks.map(({ id }) => id)),
    ),
    together,
    share: ratio(bundles, together),
  };
}

function weight({ strength, dependency }: Tie): number {
  return strength + (dependency.friction ?? 0);
}
