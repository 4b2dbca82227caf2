import { describe, expect, test } from "vitest";
import { chainSeeds, type ChainTask, type StartChain } from "../../src/portfolio/chain.ts";
import { portfolio, type PortfolioOptions } from "../../src/portfolio/portfolio.ts";
import { solve, solveSync, UnverifiedPlanError, type SolveProgress } from "../../src/solve.ts";
import { verify } from "../../src/verify.ts";
import { member, organisation, rotating, task, weeks } from "../support/organisation.ts";

const group = organisation({
  calendar: weeks(4),
  tasks: [task("bake", 6), task("sell", 5), task("plan", 3), rotating("clean", 2, { unpleasant: 0.8 })],
  members: [
    member("ann", 8, { preferences: { tasks: { bake: 2, plan: 1 } } }),
    member("bo", 8, { preferences: { tasks: { sell: 2 } } }),
    member("cleo", 6, { preferences: { tasks: { plan: 2, bake: 1 } } }),
  ],
});
/** So few moves that chains end differently. */
const effort = 40;

interface Here {
  readonly start: StartChain;
  readonly tasks: ChainTask[];
  /** The most chains that ran at the same time in a lane, and in all. */
  readonly most: { lane: number; all: number };
}

/** Runs chains in this thread, one beside the other. */
function here(): Here {
  const tasks: ChainTask[] = [];
  const most = { lane: 0, all: 0 };
  const busy = new Map<number, number>();
  const count = (lane: number, change: number) => {
    busy.set(lane, (busy.get(lane) ?? 0) + change);
    most.lane = Math.max(most.lane, ...busy.values());
    most.all = Math.max(most.all, [...busy.values()].reduce((sum, each) => sum + each, 0)); // prettier-ignore
  };
  const start: StartChain = (asked, lane, tell) => {
    tasks.push(asked);
    count(lane, 1);
    const stopping = new AbortController();
    const options = { ...asked.options, signal: stopping.signal, onProgress: tell };
    const plan = solve(asked.organisation, options).finally(() => count(lane, -1));
    return { plan, stop: () => stopping.abort() };
  };
  return { start, tasks, most };
}

const run = (options: PortfolioOptions, start = here().start) => portfolio(group, options, 2, start);

describe("the best of several searches", () => {
  test("is the same, byte for byte, whoever runs them", async () => {
    const plans = await Promise.all(
      [1, 2, 3, 9].map((workers) => run({ workers, chains: 5, effort, seed: 3 })),
    );
    expect(new Set(plans.map((plan) => JSON.stringify(plan))).size).toBe(1);
  });

  test("is no worse than any chain alone, and the plan names the seed by which solve finds it", async () => {
    const best = await run({ chains: 12, effort, seed: 3 });
    const alone = chainSeeds(3, 12).map((seed) => solveSync(group, { effort, seed }));
    const cost = (plan: typeof best) => plan.cost.tiers.map((tier) => tier.cost);
    const costs = alone.map(cost).sort((a, b) => a.map((each, tier) => each - (b[tier] ?? 0)).find((d) => Math.abs(d) > 1e-9) ?? 0); // prettier-ignore
    expect(new Set(costs.map(String)).size).toBeGreaterThan(1);
    expect(cost(best)).toEqual(costs[0]);
    expect(solveSync(group, { effort, seed: best.seed })).toEqual(best);
    expect(verify(group, best)).toMatchObject({ ok: true });
  });

  test("one chain gives the plan of solve", async () => {
    expect(await run({ chains: 1, effort: 500, seed: 8 })).toEqual(
      solveSync(group, { effort: 500, seed: 8 }),
    );
  });

  test("of equal plans it is that of the first chain", async () => {
    const plain = organisation({});
    const best = await portfolio(plain, { chains: 3, effort: 50, seed: 5 }, 3, here().start);
    expect(best.seed).toBe(5);
  });
});

describe("how chains are run", () => {
  test("no more at a time than there are workers, one a lane; four if nothing is said", async () => {
    const { start, tasks, most } = here();
    await run({ effort }, start);
    expect(tasks.map(({ options }) => options.seed)).toEqual(chainSeeds(1, 4));
    expect(most).toEqual({ lane: 1, all: 2 });
  });

  test("seconds are for all together", async () => {
    const [few, many, unsaid] = [here(), here(), here()];
    await run({ seconds: 0.06, workers: 2, chains: 6 }, few.start);
    await run({ seconds: 0.06, workers: 8, chains: 2 }, many.start);
    await run({ seconds: 0.06 }, unsaid.start);
    expect(few.tasks.map(({ options }) => options.seconds)).toEqual([0.02, 0.02, 0.02, 0.02, 0.02, 0.02]);
    expect(many.tasks.map(({ options }) => options.seconds)).toEqual([0.06, 0.06]);
    expect(unsaid.tasks.map(({ options }) => options.seconds)).toEqual([0.06, 0.06]);
  });

  test("their seeds differ, also from those of the next seed", () => {
    const seeds = [1, 2, 3, 2 ** 40].flatMap((seed) => chainSeeds(seed, 50));
    expect(new Set(seeds).size).toBe(200);
    expect(seeds.every((seed) => Number.isSafeInteger(seed) && seed >= 0)).toBe(true);
  });

  test("progress is told of all as of one search", async () => {
    const told: SolveProgress[] = [];
    const plan = await run({ chains: 3, effort: 5_000, onProgress: (progress) => told.push(progress) });
    const fractions = told.map(({ fraction }) => fraction);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    const last = told.at(-1);
    expect(last?.fraction).toBe(1);
    expect(last?.moves).toBeGreaterThanOrEqual(15_000);
    for (const [index, { cost }] of plan.cost.tiers.entries())
      expect(last?.tiers[index]?.cost).toBeCloseTo(cost, 6);
  });
});

describe("how chains end early", () => {
  test("a signal ends all, with the best plan so far; chains that wait are not begun", async () => {
    const { start, tasks } = here();
    const stopping = new AbortController();
    const options = { chains: 5, workers: 2, effort: 1e9, signal: stopping.signal };
    const onProgress = () => {
      if (tasks.length === 2) stopping.abort();
    };
    const plan = await run({ ...options, onProgress }, start);
    expect(tasks).toHaveLength(2);
    expect(plan.stopped).toBe("aborted");
    expect(verify(group, plan)).toMatchObject({ ok: true });
  });

  test("there is a plan even if the signal comes before the start", async () => {
    const { start, tasks } = here();
    const plan = await run({ effort: 1e9, signal: AbortSignal.abort() }, start);
    expect(tasks).toHaveLength(1);
    expect(plan.stopped).toBe("aborted");
  });

  test("a chain that fails stops the others and rejects", async () => {
    const { start } = here();
    const stopped: number[] = [];
    const failing: StartChain = (asked, lane, tell) => {
      if (lane === 1) return { plan: Promise.reject(new Error("out of memory")), stop: () => undefined };
      const chain = start(asked, lane, tell);
      const stop = () => {
        stopped.push(lane);
        chain.stop();
      };
      return { ...chain, stop };
    };
    await expect(run({ workers: 2, effort: 1e9 }, failing)).rejects.toThrow("out of memory");
    expect(stopped).toEqual([0]);
  });

  test("a plan that a thread has spoiled is refused", async () => {
    const { start } = here();
    const spoiling: StartChain = (asked, lane, tell) => {
      const chain = start(asked, lane, tell);
      const plan = chain.plan.then((right) => ({ ...right, assignments: right.assignments.slice(1) }));
      return { ...chain, plan };
    };
    await expect(run({ effort: 50 }, spoiling)).rejects.toThrow(UnverifiedPlanError);
  });

  test.each([
    [{ workers: 0 }, "workers 0: expected a whole number of 1 or more"],
    [{ chains: 1.5 }, "chains 1.5: expected a whole number of 1 or more"],
    [{ seed: -1 }, "seed -1"],
    [{ seed: 0.5 }, "seed 0.5"],
    [{ effort: 0 }, "effort 0"],
    [{ exact: true } as PortfolioOptions, "several chains only search"],
    [{ bound: "fast" } as PortfolioOptions, "several chains only search"],
  ])("%j is out of range", async (options, message) => {
    await expect(run(options)).rejects.toThrow(RangeError);
    await expect(run(options)).rejects.toThrow(message);
  });
});
