import { describe, expect, test } from "vitest";
import { planTasks } from "../../../src/domain/turns.ts";
import { parseScenarios, stress, whatIf, type Scenarios } from "../../../src/scenarios/index.ts";
import { recounted, reread } from "../../../src/alternative.ts";
import { compile } from "../../../src/compile.ts";
import { solveSync } from "../../../src/solve.ts";
import { verify } from "../../../src/verify.ts";
import { member, organisation, rotating, task, weeks } from "../../support/organisation.ts";

const group = organisation({
  calendar: weeks(4),
  competences: [{ id: "oven" }],
  processes: [{ id: "bread" }],
  tasks: [
    task("bake", 8, { process: "bread", requires: { oven: 2 } }),
    task("sell", 8),
    rotating("clean", 2, { unpleasant: 0.8 }),
  ],
  members: [
    member("ann", 12, { levels: { oven: 3 }, preferences: { tasks: { bake: 2 } } }),
    member("bo", 12, { levels: { oven: 2 }, preferences: { tasks: { sell: 1 } } }),
    member("cas", 4),
  ],
});
const plan = solveSync(group, { effort: 20_000 });
const options = { effort: 4000 };

function scenarios(...list: readonly (readonly [string, ...unknown[]])[]): Scenarios {
  const document = list.map(([name, ...operations]) => ({ name, operations }));
  return parseScenarios({ schema: "beurtrol-scenarios/1", scenarios: document }, group);
}

describe("what if", () => {
  test("every plan is verified in its own organisation, and every difference is what verify says", async () => {
    const found = await whatIf(
      group,
      plan,
      scenarios(
        ["half", { kind: "part", member: "ann", part: 0.5 }],
        ["no bread", { kind: "volume", select: { process: "bread" }, times: 0 }],
        ["peak", { kind: "volume", select: { tasks: "sell" }, times: 1.5, periods: [2] }],
      ),
      options,
    );
    expect(found.scenarios.map(({ name }) => name)).toEqual(["half", "no bread", "peak"]);
    for (const { organisation: own, plan: made, difference, open } of found.scenarios) {
      if (made === null || difference === null || open === null) throw new Error("expected a plan");
      const [was, is] = [verify(group, plan), verify(own, made)];
      expect(is.violations).toEqual([]);
      for (const [goal, { before, after }] of Object.entries(difference.goals))
        expect([before, after]).toEqual([was.cost.goals[goal], is.cost.goals[goal]]);
      const all = planTasks(own).reduce((sum, { work }) => sum + work, 0);
      expect(open.share).toBeCloseTo(open.hours / all, 9);
    }
    expect(found.scenarios[1]?.plan?.assignments.some((row) => row.task === "bake")).toBe(false);
  });

  test("what searching on alone brings is told beside the scenarios, and is no scenario's", async () => {
    // Ann and Bo each do what the other likes.
    const pinned = ["bo bake", "ann sell"].map((pair) => pair.split(" ")).map(([who = "", work = ""]) => ({ type: "pin" as const, member: who, task: work })); // prettier-ignore
    const poor = recounted(
      compile(group),
      solveSync(reread({ ...group, rules: pinned }), { effort: 20_000 }),
    );
    const { unchanged, scenarios: [same] } = await whatIf(group, poor, scenarios(["same", { kind: "goals" }]), options); // prettier-ignore
    if (!unchanged?.plan || !same) throw new Error("expected plans");
    expect(verify(group, unchanged.plan).violations).toEqual([]);
    expect(unchanged.moved).toBeGreaterThan(0);
    expect(same).toEqual({ ...unchanged, name: "same", organisation: same.organisation, plan: same.plan });
    expect(same.plan?.assignments).toEqual(unchanged.plan.assignments);
  });

  test("nothing changes where nothing is otherwise", async () => {
    const { scenarios: [same], open } = await whatIf(group, plan, scenarios(["same", { kind: "goals" }]), options); // prettier-ignore
    expect(same?.open).toEqual(open);
    expect(same?.plan?.cost.tiers.map(({ cost }) => cost)).toEqual(plan.cost.tiers.map(({ cost }) => cost));
  });

  test("work of an absent member is moved: hours moved are those that others do now", async () => {
    const { scenarios: [away] } = await whatIf(group, plan, scenarios(["away", { kind: "absence", member: "cas", from: 0 }]), options); // prettier-ignore
    const held = plan.assignments.filter((row) => row.member === "cas");
    const own = held.reduce((sum, row) => sum + row.hours * (row.last - row.first + 1), 0);
    const all = planTasks(group).reduce((sum, { work }) => sum + work, 0);
    expect(away?.open?.hours).toBe(0);
    expect(away?.moved).toBeGreaterThanOrEqual(own / all - 1e-9);
  });

  test("a scenario that contradicts itself says with what, and the others go on", async () => {
    const found = await whatIf(
      group,
      plan,
      scenarios(
        [
          "torn",
          { kind: "newRule", rule: { type: "pin", id: "ann bakes", member: "ann", task: "bake" } },
          { kind: "newRule", rule: { type: "forbid", id: "not ann", members: ["ann"] } },
        ],
        ["fine", { kind: "part", member: "cas", part: 0.9 }],
      ),
      options,
    );
    expect(found.scenarios[0]).toMatchObject({
      plan: null,
      open: null,
      contradiction: ["ann bakes", "not ann"],
    });
    expect(found.scenarios[1]?.plan).not.toBeNull();
  });

  test("the same again for the same seed and effort, also afresh, which is never worse", async () => {
    const asked = scenarios(["half", { kind: "part", member: "ann", part: 0.5 }]);
    const once = await whatIf(group, plan, asked, { ...options, afresh: true });
    expect(await whatIf(group, plan, asked, { ...options, afresh: true })).toEqual(once);
  });

  test("ends early when it is told to", async () => {
    const asked = scenarios(["a", { kind: "goals" }], ["b", { kind: "goals" }]);
    const none = await whatIf(group, plan, asked, { ...options, signal: AbortSignal.abort() });
    expect(none.scenarios).toEqual([]);
  });
});

describe("stress", () => {
  test("lets each be away once: who can be missed, and whom it hangs on", async () => {
    const alone = organisation({
      calendar: weeks(3),
      competences: [{ id: "law" }],
      tasks: [task("advise", 4, { requires: { law: 2 } }), task("sweep", 4)],
      members: [member("ann", 8, { levels: { law: 3 } }), member("bo", 8)],
      rules: [{ type: "pin", member: "bo", task: "sweep" }],
    });
    const found = await stress(alone, solveSync(alone, { effort: 5000 }), options);
    expect([found.from, found.to]).toEqual([1, 1]);
    const [ann, bo] = found.absences;
    expect(ann).toMatchObject({ member: "ann", held: 4, open: { hours: 4, tasks: [{ task: "advise", hours: 4 }] } });
    expect(bo).toMatchObject({ member: "bo", held: 4, open: { hours: 0 }, moved: 4, helpers: [{ member: "ann", hours: 4 }] });
    expect(found.covered).toBe(0.5);
  }); // prettier-ignore

  test("work that was left undone before does not make up for work that is undone now", async () => {
    const one = { competences: [{ id: "law" }], members: [member("ann", 8, { levels: { law: 2 } }), member("bo", 8)] };
    const advise = task("advise", 4, { requires: { law: 2 } });
    const both = organisation({ ...one, tasks: [advise, task("sweep", 4)] });
    const half = solveSync(organisation({ ...one, tasks: [advise] }), { effort: 500 });
    const found = await stress(both, recounted(compile(both), half), { effort: 2000 });
    expect(found.absences[0]?.open).toMatchObject({ hours: 4, tasks: [{ task: "advise", hours: 4 }] });
    expect(found.covered).toBe(0);
  }); // prettier-ignore

  test("only the stretch asked for, within the calendar", async () => {
    const found = await stress(group, plan, { ...options, from: 2, to: 3 });
    for (const { held, open, moved } of found.absences) {
      expect(held).toBeGreaterThan(0);
      expect(open.hours + moved).toBeGreaterThanOrEqual(held - 1e-9);
    }
    await expect(stress(group, plan, { from: 4 })).rejects.toThrow(RangeError);
    await expect(stress(group, plan, { from: 2, to: 1 })).rejects.toThrow(RangeError);
  });
});
