import { describe, expect, test } from "vitest";
import { solve, solveSync, type SolveProgress } from "../../src/solve.ts";
import { verify } from "../../src/verify.ts";
import { member, organisation, rotating, task, weeks } from "../support/organisation.ts";

const bakery = organisation({
  calendar: weeks(6, [0, 3]),
  processes: [{ id: "bread" }],
  tasks: [
    task("plan", 4, { kind: "regulating", process: "bread" }),
    task("bake", 24, { process: "bread" }),
    rotating("clean", 6, { unpleasant: 0.5 }, 1),
  ],
  dependencies: [{ from: "plan", to: "bake", kind: "after" }],
  members: [member("ada", 20), member("bo", 20), member("cy", 20)],
});

describe("solve", () => {
  test("gives the plan that solveSync gives", async () => {
    const options = { effort: 20_000, seed: 7 };
    expect(await solve(bakery, options)).toEqual(solveSync(bakery, options));
  });

  test("aborted: returns the best verified plan so far", async () => {
    const controller = new AbortController();
    const plan = await solve(bakery, {
      effort: 1e12,
      signal: controller.signal,
      onProgress: ({ moves }) => {
        if (moves > 50_000) controller.abort();
      },
    });
    expect(plan.stopped).toBe("aborted");
    expect(verify(bakery, plan).ok).toBe(true);
  });

  test("aborted before it begins: still a verified plan", async () => {
    const plan = await solve(bakery, { signal: AbortSignal.abort() });
    expect(plan.stopped).toBe("aborted");
    expect(verify(bakery, plan).ok).toBe(true);
  });

  test("seconds: stops by the given clock and says so", async () => {
    let now = 0;
    const plan = await solve(bakery, { seconds: 2, clock: () => (now += 100) });
    expect(plan.stopped).toBe("time");
    expect(plan.effort).toBeLessThan(50_000);
  });

  test("target: stops as soon as it is reached", () => {
    const plan = solveSync(bakery, { effort: 1e7, target: 100 });
    expect(plan.stopped).toBe("target");
    expect(plan.effort).toBeLessThan(1e5);
  });

  test("progress grows, and the best only gets better", () => {
    const seen: SolveProgress[] = [];
    solveSync(bakery, { effort: 100_000, onProgress: (progress) => seen.push(progress) });
    expect(seen.length).toBeGreaterThan(10);
    for (const [index, progress] of seen.entries()) {
      const before = seen[index - 1];
      if (before === undefined) continue;
      expect(progress.fraction).toBeGreaterThan(before.fraction - 1e-12);
      const change = progress.tiers.map(({ cost }, tier) => cost - (before.tiers[tier]?.cost ?? 0));
      expect(change.find((difference) => Math.abs(difference) > 1e-6) ?? 0).toBeLessThanOrEqual(0);
    }
    expect(seen.at(-1)?.fraction).toBe(1);
  });

  test.each([
    { effort: 0 },
    { effort: NaN },
    { seconds: 0 },
    { seconds: -1 },
    { seed: -1 },
    { seed: 0.5 },
    { target: NaN },
  ])("refuses %o", (options) => {
    expect(() => solveSync(bakery, options)).toThrow(RangeError);
  });

  test("nobody has hours: everything stays open, and the plan says why", () => {
    const plan = solveSync(organisation({ members: [member("ada", 0)] }), { effort: 100 });
    expect(plan.assignments).toEqual([]);
    expect(plan.uncovered).toMatchObject([{ task: "work", portions: 1, reason: "nobody-able", able: 0 }]);
  });

  test("too few hours: what fits is done, the most urgent first", () => {
    const short = organisation({
      tasks: [task("later", 8, { priority: 5 }), task("now", 8, { priority: 1 })],
      members: [member("ada", 8)],
    });
    const plan = solveSync(short, { effort: 5000 });
    expect(plan.assignments.map((row) => row.task)).toEqual(["now"]);
    expect(plan.uncovered).toMatchObject([
      { task: "later", portions: 2, hours: 8, reason: "nobody-free", able: 1 },
    ]);
  });
});
