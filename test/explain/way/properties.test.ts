import { readFileSync } from "node:fs";
import { test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { reread } from "../../../src/alternative.ts";
import { ContradictionError } from "../../../src/contradiction.ts";
import { bottlenecks, remedies } from "../../../src/explain/index.ts";
import { openWork } from "../../../src/openWork.ts";
import { parseOrganisation } from "../../../src/parse.ts";
import { solveSync } from "../../../src/solve.ts";
import { verify } from "../../../src/verify.ts";
import { organisation as anyOrganisation } from "../../arbitraries/organisation.ts";
import { member, organisation, task, weeks } from "../../support/organisation.ts";

describe("a bottleneck", () => {
  property.prop([anyOrganisation()], { numRuns: 60 })("adds up, and no division gets past it", (document) => {
    const group = parseOrganisation(document);
    const found = bottlenecks(group);
    for (const { tasks, people, needed, available, short, periods, causes } of found) {
      expect(tasks.reduce((sum, { hours }) => sum + hours, 0)).toBeCloseTo(needed, 9);
      expect(people.reduce((sum, { hours }) => sum + hours, 0)).toBeCloseTo(available, 9);
      expect(needed - available).toBeCloseTo(short, 9);
      expect(short).toBeGreaterThan(0);
      expect(causes.length).toBeGreaterThan(0);
      if (periods === null) continue;
      // Hours of a task are in the document: nothing is made up.
      for (const { task: id, hours } of tasks)
        expect(group.tasks.find((each) => each.id === id)?.hours).toBeCloseTo(hours, 9);
      for (const period of periods)
        for (const { member: id, hours } of people) {
          const own = group.members.find((each) => each.id === id);
          const there =
            own?.availability.find((entry) => entry.periods.includes(period))?.hours ?? own?.hours;
          expect(hours).toBeLessThanOrEqual((there ?? 0) + 1e-6);
        }
    }
    if (found.length === 0) return;
    try {
      expect(solveSync(group, { effort: 3000 }).uncovered.length).toBeGreaterThan(0);
    } catch (error) {
      if (!(error instanceof ContradictionError)) throw error;
    }
  });

  test("of the software co-op with one project each: ops, design and front end", () => {
    const document = JSON.parse(readFileSync("examples/organisations/software.json", "utf8")) as {
      tasks: Record<string, unknown>[];
      rules: unknown[];
    };
    const group = parseOrganisation({
      ...document,
      tasks: document.tasks.map((each) => ({ ...each, learners: false })),
      rules: [...document.rules, { type: "home", id: "one project each", max: 1 }],
    });
    const found = bottlenecks(group);
    const asked = found.flatMap(({ causes }) => causes.flatMap((cause) => (cause.kind === "competence" ? cause.levels.map(({ competence }) => competence) : []))); // prettier-ignore
    expect([...new Set(asked)].sort()).toEqual(["DES", "FE", "OPS"]);
    for (const { causes } of found) expect(causes).toContainEqual({ kind: "rule", rule: "one project each" });
    // And so it is: with that rule as a wish nothing is short.
    const rules = group.rules.map((rule) => (rule.id === "one project each" ? { ...rule, weight: 1 } : rule));
    expect(bottlenecks({ ...group, rules })).toEqual([]);
    const plan = solveSync(group, { effort: 20_000 });
    // More than the 27 hours a week that the research proves, of 12 periods of 4 weeks.
    expect(openWork(group, plan).hours / 48).toBeGreaterThanOrEqual(27);
    const relaxed = reread({ ...group, rules });
    const mended = solveSync(relaxed, { effort: 20_000, start: plan, gentle: true });
    expect(verify(relaxed, mended).violations).toEqual([]);
    expect(openWork(relaxed, mended).hours).toBeLessThan(openWork(group, plan).hours);
  });
});

describe("remedies", () => {
  const group = organisation({
    calendar: weeks(2),
    competences: [{ id: "law", learningHours: 40 }],
    tasks: [task("advise", 12, { requires: { law: 2 }, portions: 6 }), task("sweep", 6, { unpleasant: 0.7 })],
    members: [
      member("ann", 10, { levels: { law: 3 } }),
      member("bo", 10, { levels: { law: 1 } }),
      member("cas", 10, { wishes: [{ competence: "law", level: 3 }] }),
    ],
    rules: [{ type: "limit", id: "eight at most", of: "hours", each: "task", max: 8 }],
  });
  const plan = solveSync(group, { effort: 10_000 });

  test("are found by solving again, verified, and help as much as they say", async () => {
    const before = openWork(group, plan).hours;
    expect(before).toBeGreaterThan(0);
    const found = await remedies(group, plan, { effort: 4000 });
    expect(new Set(found.map(({ change }) => change.kind))).toEqual(new Set(["train", "hire", "relax"]));
    for (const { organisation: changed, plan: made, open, gained } of found) {
      expect(verify(changed, made).violations).toEqual([]);
      expect(openWork(changed, made)).toEqual(open);
      expect(before - open.hours).toBeCloseTo(gained, 9);
    }
    expect([...found].sort((a, b) => b.gained - a.gained)).toEqual(found);
    // Bo lacks one level and Cas two, but Cas wishes it.
    const lessons = found.flatMap(({ change, weeksToRepay }) => (change.kind === "train" ? [{ ...change, weeksToRepay }] : [])); // prettier-ignore
    expect(lessons.map(({ member: who, hours, wished }) => [who, hours, wished])).toEqual([
      ["cas", 80, true],
      ["bo", 40, false],
    ]);
    expect(lessons[1]?.weeksToRepay).toBeCloseTo(40 / ((before - 0) / 2), 6);
    const [job] = found.flatMap(({ change }) => (change.kind === "hire" ? [change] : []));
    expect(job).toMatchObject({ hours: 8, levels: { law: 2 } });
  });

  const changesOf = async (parts: Parameters<typeof organisation>[0]) => {
    const crowded = organisation(parts);
    const found = await remedies(crowded, solveSync(crowded, { effort: 4000 }), { effort: 4000 });
    for (const { organisation: changed, plan: made } of found) expect(verify(changed, made).ok).toBe(true);
    return new Map(found.map(({ change, open }) => [JSON.stringify(change), open.hours]));
  };

  test("work at a time of its own comes earlier, later, or takes longer: the same hours in all", async () => {
    const tasks = [task("sell", 8, { portions: 8 }), task("fair", 8, { portions: 8, periods: [1] })];
    const found = await changesOf({
      calendar: weeks(3),
      tasks,
      members: [member("ann", 8), member("bo", 4)],
    });
    const moved = (to: readonly number[], hours: number) =>
      found.get(JSON.stringify({ kind: "move", task: "fair", from: [1], to, hours }));
    // Four hours a week are free: of two weeks of four hours nothing stays undone, and of one of eight the half.
    expect([moved([1, 2], 4), moved([0, 1], 4)]).toEqual([0, 0]);
    expect([moved([0], 8), moved([2], 8)]).toEqual([undefined, undefined]);
  });

  test("to where there are hours for it", async () => {
    const tasks = [task("sell", 8, { portions: 8 }), task("fair", 4, { portions: 4, periods: [1] })];
    const away = member("bo", 4, { availability: [{ periods: [0, 1], hours: 0 }] });
    const found = await changesOf({ calendar: weeks(3), tasks, members: [member("ann", 8), away] });
    expect(found.get(JSON.stringify({ kind: "move", task: "fair", from: [1], to: [2], hours: 4 }))).toBe(0);
  });

  test("who is able and works little works more, no more than others do", async () => {
    const tasks = [task("advise", 8, { requires: { law: 2 }, portions: 8 })];
    const ann = member("ann", 5, { levels: { law: 3 } });
    const members = [ann, member("bo", 10), member("cas", 2)];
    const found = await changesOf({ competences: [{ id: "law" }], tasks, members });
    expect(found.get(JSON.stringify({ kind: "extend", member: "ann", from: 5, to: 9 }))).toBe(0);
    expect([...found.keys()].filter((change) => change.includes("extend"))).toHaveLength(1);
  });

  test("what is over, or was promised, is not moved", async () => {
    const lived = organisation({
      calendar: { ...weeks(4), cuts: [2] },
      tasks: [task("fair", 8, { portions: 8, periods: [0, 1] }), task("count", 8, { portions: 8, periods: [2] })],
      members: [member("bo", 4)],
      agreed: { from: 2, rows: [{ task: "fair", first: 0, last: 1, member: "bo", portions: 4, role: "holder", kept: true }] },
    });
    const plan = solveSync(lived, { effort: 2000 });
    const moved = async (of: typeof plan) =>
      (await remedies(lived, of, { effort: 2000 })).flatMap(({ change }) => (change.kind === "move" ? [[change.task, change.to]] : []));
    expect(await moved(plan)).toEqual([["count", [2, 3]]]);
    expect(await moved({ ...plan, published: [3] })).toEqual([]);
  }); // prettier-ignore

  test("more hours are for who may do it: also where levels are a wish, and only for volunteers", async () => {
    const extended = async (parts: Parameters<typeof organisation>[0]) =>
      [...(await changesOf(parts)).keys()].filter((change) => change.includes("extend"));
    const soft = task("advise", 8, { requires: { law: 2 }, soft: true, portions: 8 });
    const competences = [{ id: "law" }];
    expect(await extended({ competences, tasks: [soft], members: [member("ann", 3), member("bo", 4)] })).toEqual([
      JSON.stringify({ kind: "extend", member: "ann", from: 3, to: 4 }),
    ]);
    const letter = task("letter", 8, { portions: 8, staffing: { mode: "voluntary" } });
    const cas = member("cas", 4, { volunteers: ["letter"] });
    expect(await extended({ tasks: [letter], members: [member("ann", 1), member("bo", 2), cas, member("dee", 12)] })).toEqual([
      JSON.stringify({ kind: "extend", member: "cas", from: 4, to: 8 }),
    ]);
  }); // prettier-ignore

  test("none where all is done", async () => {
    const easy = organisation({});
    expect(await remedies(easy, solveSync(easy, { effort: 2000 }), { effort: 2000 })).toEqual([]);
  });
});
