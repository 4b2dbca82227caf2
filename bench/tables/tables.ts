import { compareCosts } from "./cost.ts";
import { boundText, costText, megabytes, secondsText, shareText } from "./format.ts";
import { resultsOf, type InstanceRuns, type Result } from "./result.ts";
import type { Table } from "./table.ts";

/** Every solver on one instance: costs at each limit, time to the best peer's last cost, bound, gap, peak memory. */
export function instanceTable(runs: InstanceRuns, limits: readonly number[], own: string): Table {
  const head = [
    runs.instance,
    ...limits.map((limit) => `${limit} s`),
    "to best peer",
    "bound",
    "gap",
    "memory",
  ];
  return [
    head,
    ...resultsOf(runs, limits, own).map((result) => [
      result.runner,
      ...result.costs.map(costText),
      secondsText(result.timeToPeer),
      boundText(result.bounds),
      shareText(result.gap),
      `${megabytes(result.memory.peak)} (${megabytes(result.memory.before)})`,
    ]),
  ];
}

/** Per instance: the own cost at one limit beside the best peer's at the last, and which is better. */
export function verdictTable(
  all: readonly InstanceRuns[],
  limits: readonly number[],
  own: string,
  limit: number,
): Table {
  const last = limits.at(-1) ?? NaN;
  const head = ["instance", `${own} ${limit} s`, `best peer ${last} s`, "peer", "verdict"];
  const rows = all.flatMap((runs) => {
    const results = resultsOf(runs, limits, own);
    const mine = results.find(({ runner }) => runner === own);
    const peer = results.filter(({ runner }) => runner !== own).reduce<Result | null>(better, null);
    if (mine === undefined || peer === null) return [];
    const [ours, theirs] = [mine.costs[limits.indexOf(limit)] ?? null, peer.costs.at(-1) ?? null];
    const difference = compareCosts(ours, theirs);
    const verdict = difference < 0 ? "better" : difference > 0 ? "worse" : "equal";
    return [[runs.instance, costText(ours), costText(theirs), theirs === null ? "-" : peer.runner, verdict]];
  });
  return [head, ...rows];
}

function better(best: Result | null, result: Result): Result {
  return best === null || compareCosts(result.costs.at(-1) ?? null, best.costs.at(-1) ?? null) < 0
    ? result
    : best;
}

/** Own gaps to the best known values at the last limit, per public set and overall: mean, worst, best known reached. */
export function bestKnownTable(all: readonly InstanceRuns[], limits: readonly number[], own: string): Table {
  const sets = new Map<string, (number | null)[]>();
  for (const runs of all) {
    if (runs.bestKnown === null) continue;
    const value =
      resultsOf(runs, limits, own)
        .find(({ runner }) => runner === own)
        ?.costs.at(-1)?.value ?? null;
    const set = runs.instance.split("/")[0] ?? runs.instance;
    sets.set(set, [...(sets.get(set) ?? []), value === null ? null : gapTo(value, runs.bestKnown.value)]);
  }
  const head = ["set", "instances", "feasible", "best known reached", "mean gap", "worst gap"];
  return [head, ...[...sets].map(([set, gaps]) => bestKnownRow(set, gaps))];
}

function bestKnownRow(set: string, gaps: readonly (number | null)[]): string[] {
  const found = gaps.filter((gap) => gap !== null);
  const mean = found.reduce((sum, gap) => sum + gap, 0) / found.length;
  const reached = found.filter((gap) => gap <= 0).length;
  return [set, String(gaps.length), String(found.length), String(reached), shareText(mean), shareText(Math.max(...found))]; // prettier-ignore
}

/** As a share of the best known value; of 1 where that is 0. */
function gapTo(value: number, bestKnown: number): number {
  return (value - bestKnown) / Math.max(1, Math.abs(bestKnown));
}
