import { expect, test } from "vitest";
import type { Run, Step } from "../../../bench/runs/run.ts";
import { bestOf, compareCosts, medianCost, provenGap, timeToReach } from "../../../bench/tables/cost.ts";
import { resultsOf } from "../../../bench/tables/result.ts";
import { markdownTable, plainTable } from "../../../bench/tables/table.ts";
import { bestKnownTable, instanceTable, verdictTable } from "../../../bench/tables/tables.ts";

const step = (seconds: number, goals: number, parts: Partial<Step> = {}): Step => ({
  seconds,
  tiers: [0, 0, 0, 0, 0, 0, 0, goals],
  broken: 0,
  value: null,
  ...parts,
});

function run(runner: string, seconds: number, seed: number, steps: readonly Step[]): Run {
  const job = { instance: "one", runner, seed, seconds, publicFolder: null };
  return { job, steps, bounds: [], memory: { before: 1e8, peak: 2e8 }, failure: null };
}

const cost = (...tiers: readonly number[]) => ({ tiers, value: null });

test("costs are compared tier by tier, differences that solvers round left out", () => {
  expect(compareCosts(cost(0, 2), cost(1, 0))).toBeLessThan(0);
  expect(compareCosts(cost(1e-8, 1), cost(0, 2))).toBeLessThan(0);
  expect(compareCosts(cost(0, 1), cost(0, 1 + 1e-8))).toBe(0);
  expect(compareCosts(null, cost(9))).toBeGreaterThan(0);
  expect(compareCosts(null, null)).toBe(0);
});

test("neither a broken solution nor one that comes too late counts", () => {
  const steps = [step(0.5, 3), step(0.6, 1, { broken: 1 }), step(1.05, 2), step(1.2, 0)];
  expect(bestOf(run("a", 1, 1, steps), false)?.tiers[7]).toBe(2);
  expect(bestOf(run("a", 1, 1, []), false)).toBeNull();
  expect(bestOf(run("a", 1, 1, [step(0.1, 1)]), true)).toBeNull();
});

test("the median is one of the costs, the worse of two in the middle", () => {
  expect(medianCost([cost(3), cost(1), cost(2)])).toEqual(cost(2));
  expect(medianCost([cost(1), null])).toBeNull();
  expect(medianCost([])).toBeNull();
});

test("the time to reach a cost is that of the first solution as good", () => {
  const steps = [step(0.1, 3), step(0.2, 2), step(0.3, 1)];
  expect(timeToReach(run("a", 1, 1, steps), cost(0, 0, 0, 0, 0, 0, 0, 2))).toBe(0.2);
  expect(timeToReach(run("a", 1, 1, steps), cost(0, 0, 0, 0, 0, 0, 0, 0.5))).toBe(Infinity);
});

test("a gap is that of the first tier that a bound leaves open", () => {
  expect(provenGap(cost(0, 2, 5), [0, 1, null])).toBe(0.5);
  expect(provenGap(cost(0, 1, 5), [0, 1, 4])).toBeCloseTo(0.2);
  expect(provenGap(cost(0, 1, 5), [0, 1, 5])).toBe(0);
  expect(provenGap(cost(0, 1, 5), [0])).toBeNull();
  expect(provenGap({ tiers: [0, 0, 0, 0, 0, 0, 0, 9], value: 2 }, [0, 0, 0, 0, 0, 0, 0, 1])).toBe(0.5);
});

const runs = {
  instance: "one",
  bestKnown: null,
  isPublic: false,
  runs: [
    run("own", 1, 1, [step(0.1, 5), step(0.9, 2)]),
    run("own", 1, 2, [step(0.2, 3)]),
    run("own", 1, 3, [step(0.3, 4)]),
    run("own", 10, 1, [step(5, 1)]),
    run("peer", 1, 1, []),
    run("peer", 10, 1, [step(9, 3)]),
  ],
};

test("results are medians over seeds at each limit, with the time to the best peer's last cost", () => {
  const [own, peer] = resultsOf(runs, [1, 10], "own");
  expect(own?.costs.map((each) => each?.tiers[7])).toEqual([3, 1]);
  // Seeds reach 3 after 0.9 s, 0.2 s and never.
  expect(own?.timeToPeer).toBe(0.9);
  expect(peer?.costs.map((each) => each?.tiers[7])).toEqual([undefined, 3]);
});

test("tables say all this in words", () => {
  const [head, own, peer] = instanceTable(runs, [1, 10], "own");
  expect(head).toEqual(["one", "1 s", "10 s", "to best peer", "bound", "gap", "memory"]);
  expect(own).toEqual(["own", "0.00 % 0.000 3.000", "0.00 % 0.000 1.000", "0.90 s", "-", "-", "200 MB (100 MB)"]); // prettier-ignore
  expect(peer?.slice(1, 3)).toEqual(["-", "0.00 % 0.000 3.000"]);
  expect(verdictTable([runs], [1, 10], "own", 1)[1]).toEqual([
    "one",
    "0.00 % 0.000 3.000",
    "0.00 % 0.000 3.000",
    "peer",
    "equal",
  ]);
});

test("gaps to the best known values are gathered per set", () => {
  const of = (name: string, value: number | null) => ({
    instance: `gap/${name}`,
    bestKnown: { value: 100, proven: true },
    isPublic: true,
    runs: [run("own", 1, 1, [step(0.1, 0, { value })])],
  });
  const table = bestKnownTable([of("a", 100), of("b", 101), of("c", null)], [1], "own");
  expect(table[1]).toEqual(["gap", "3", "2", "1", "0.50 %", "1.00 %"]);
});

test("the same table for a terminal and in Markdown", () => {
  const table = [
    ["name", "n"],
    ["a", "10"],
  ];
  expect(plainTable(table)).toBe("name   n\na     10");
  expect(markdownTable(table)).toBe("| name | n |\n| --- | --: |\n| a | 10 |");
});
