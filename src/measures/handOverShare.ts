import type { Dependency, Task } from "../model/organisation.ts";
import { overlap, sum, weightedMean, type Distribution } from "./distribution.ts";
import type { Division } from "./division.ts";

export interface HandOverShare {
  /** Least share of cases that must change hands, if cases stay with a person where they can. */
  readonly least: number | null;
  /** Share of cases that change hands if every next step goes to whoever is free. */
  readonly random: number | null;
  /** random - least: what it gains that members follow their own cases. */
  readonly ownCases: number | null;
}

/**
 * Hand-over share: how often work passes from one person to another along the `after` dependencies.
 *
 * least = sum of v (1 - sum over members of min(x, y)) / sum of v; random = the same with 1 - sum of x y; x and y are the
 * shares of both tasks, v the strength of the dependency (default the lesser of both tasks' hours). Range [0, 1].
 * Dependencies between tasks that nobody holds are left out; null if none is left. `within` looks only inside processes,
 * as the goal `handOvers` does; `everywhere` also at what passes between processes and tasks of none.
 *
 * Third of de Sitter's parameters; the coupling bound is exact. Test: functional 1 and 1, mixed 0.5 and 0.5, flow 0 and 0.5.
 */
export function handOverShare(division: Division, reach: "within" | "everywhere"): HandOverShare {
  const ties = tiesOf(division, "after").filter(
    ({ from, to }) => reach === "everywhere" || sameProcess(from, to),
  );
  const least = meanOver(ties, ({ x, y }) => 1 - overlap(x, y));
  const random = meanOver(ties, ({ x, y }) => 1 - sum(x, ([member, share]) => share * (y.get(member) ?? 0)));
  return { least, random, ownCases: least === null || random === null ? null : Math.max(0, random - least) };
}

/** Two tasks that hang together, with the shares in them by member. */
export interface Tie {
  readonly dependency: Dependency;
  readonly from: Task;
  readonly to: Task;
  readonly strength: number;
  readonly x: Distribution;
  readonly y: Distribution;
}

/** The dependencies of a kind between existing tasks of which somebody holds at least one. */
export function tiesOf(division: Division, kind: Dependency["kind"]): readonly Tie[] {
  const tasks = new Map(division.tasks.map((task) => [task.id, task]));
  const shares = new Map<string, Map<string, number>>(division.tasks.map((task) => [task.id, new Map()]));
  for (const { task, member, share } of division.holdings) shares.get(task.id)?.set(member.id, share);
  return division.organisation.dependencies.flatMap((dependency) => {
    const from = tasks.get(dependency.from);
    const to = tasks.get(dependency.to);
    const x = shares.get(dependency.from);
    const y = shares.get(dependency.to);
    if (dependency.kind !== kind || !from || !to || !x || !y || x.size + y.size === 0) return [];
    return [{ dependency, from, to, strength: dependency.strength ?? Math.min(from.hours, to.hours), x, y }];
  });
}

/** Mean over ties, weighted by their strength. */
export function meanOver(ties: readonly Tie[], value: (tie: Tie) => number): number | null {
  return weightedMean(ties, value, ({ strength }) => strength);
}

function sameProcess(from: Task, to: Task): boolean {
  return from.process !== undefined && from.process === to.process;
}
