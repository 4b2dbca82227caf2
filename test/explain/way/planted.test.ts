import { describe, expect, test } from "vitest";
import { bottlenecks, type Bottleneck } from "../../../src/explain/index.ts";
import { ContradictionError } from "../../../src/contradiction.ts";
import { solveSync } from "../../../src/solve.ts";
import { member, organisation, rotating, task, weeks } from "../../support/organisation.ts";

type Parts = Parameters<typeof organisation>[0];

/** One cause each, and the tasks and periods that it shows in. */
const PLANTED: readonly (readonly [string, Parts, Partial<Bottleneck>])[] = [
  [
    "a competence that nobody has",
    { competences: [{ id: "law" }], tasks: [task("advise", 4, { requires: { law: 2 } }), task("sweep", 2)], members: [member("ann", 20, { levels: { law: 1 } })] },
    { tasks: [{ task: "advise", hours: 4 }], people: [], causes: [{ kind: "competence", levels: [{ competence: "law", level: 2 }] }] },
  ],
  [
    "a competence that too few have",
    { competences: [{ id: "law" }], tasks: [task("advise", 6, { requires: { law: 2 } }), task("plead", 6, { requires: { law: 3 } })], members: [member("ann", 10, { levels: { law: 3 } }), member("bo", 10)] },
    { needed: 12, available: 10, short: 2, causes: [{ kind: "competence", levels: [{ competence: "law", level: 3 }] }] },
  ],
  [
    "too few hours",
    { tasks: [task("bake", 8), task("sell", 8)], members: [member("ann", 7), member("bo", 7)] },
    { needed: 16, available: 14, short: 2, causes: [{ kind: "hours" }] },
  ],
  [
    "too few hours in one period, where a peak is",
    { calendar: weeks(3), tasks: [task("sell", 8), task("fair", 8, { periods: [1] })], members: [member("ann", 8), member("bo", 4)] },
    { periods: [1], needed: 16, available: 12, causes: [{ kind: "hours" }] },
  ],
  [
    "somebody away, in the periods that they are",
    { calendar: weeks(4), tasks: [rotating("sell", 8, { portions: 8 })], members: [member("ann", 6), member("bo", 6, { availability: [{ periods: [2], hours: 0 }] })] },
    { periods: [2], available: 6, causes: [{ kind: "absence", members: ["bo"] }] },
  ],
  [
    "the only able one away",
    { calendar: weeks(2), competences: [{ id: "law" }], tasks: [rotating("advise", 4, { requires: { law: 2 } })], members: [member("ann", 8, { levels: { law: 2 }, availability: [{ periods: [1], hours: 0 }] }), member("bo", 8)] },
    { periods: [1], people: [], causes: expect.arrayContaining([{ kind: "absence", members: ["ann"] }]) as never },
  ],
  [
    "an exemption",
    { tasks: [task("lift", 6, { portions: 6 })], members: [member("ann", 4), member("bo", 8, { exempt: [{ task: "lift", reason: "back" }] })] },
    { needed: 6, available: 4, causes: [{ kind: "exempt", members: ["bo"] }] },
  ],
  [
    "parts of the week",
    { calendar: { ...weeks(1), slots: [{ id: "early", hours: 20 }, { id: "late", hours: 20 }] }, tasks: [task("open", 6, { slots: ["early"], portions: 6 })], members: [member("ann", 4, { slots: ["early"] }), member("bo", 8, { slots: ["late"] })] },
    { needed: 6, available: 4, causes: [{ kind: "slots", members: ["bo"] }] },
  ],
  [
    "nobody has volunteered",
    { tasks: [task("newsletter", 2, { kind: "staff", staffing: { mode: "voluntary" } })], members: [member("ann", 8), member("bo", 8)] },
    { people: [], causes: [{ kind: "volunteers", members: ["ann", "bo"] }] },
  ],
  [
    "the candidate has too few hours",
    { tasks: [task("chair", 6, { kind: "staff", staffing: { mode: "elected", candidates: ["ann"], elected: [] } })], members: [member("ann", 4), member("bo", 8)] },
    { people: [], needed: 6, causes: expect.arrayContaining([{ kind: "candidates", members: ["bo"] }]) as never },
  ],
  [
    "a limit that leaves a task short",
    { tasks: [task("oven", 8, { portions: 8 })], members: [member("ann", 10), member("bo", 10)], rules: [{ type: "limit", id: "three hours", of: "hours", each: "task", max: 3 }] },
    { needed: 8, available: 6, causes: [{ kind: "rule", rule: "three hours" }] },
  ],
  [
    "a forbid",
    { tasks: [task("till", 6, { portions: 6 })], members: [member("ann", 4), member("bo", 8)], rules: [{ type: "forbid", id: "not bo", members: ["bo"], select: { tasks: "till" } }] },
    { needed: 6, available: 4, causes: [{ kind: "rule", rule: "not bo" }] },
  ],
  [
    "one home each",
    { competences: [{ id: "ops" }], processes: [{ id: "a" }, { id: "b" }], tasks: [task("ops a", 3, { process: "a", requires: { ops: 2 } }), task("ops b", 2, { process: "b", requires: { ops: 2 } })], members: [member("ann", 20, { levels: { ops: 3 } }), member("bo", 20)], rules: [{ type: "home", id: "one home", max: 1 }] },
    { needed: 5, available: 3, short: 2, causes: [{ kind: "rule", rule: "one home" }, { kind: "competence", levels: [{ competence: "ops", level: 2 }] }] },
  ],
  [
    "a pin that takes the hours of the only able one",
    { competences: [{ id: "law" }], tasks: [task("advise", 6, { requires: { law: 2 } }), task("sweep", 6)], members: [member("ann", 8, { levels: { law: 2 } }), member("bo", 8)], rules: [{ type: "pin", member: "ann", task: "sweep" }] },
    { tasks: [{ task: "advise", hours: 6 }], needed: 6, available: 2 },
  ],
  [
    "parts that are too large, though the exempt would have hours too",
    { tasks: [task("lift", 8, { portions: 1 })], members: [member("ann", 6), member("bo", 6, { exempt: [{ task: "lift", reason: "back" }] })] },
    { needed: 8, available: 0, causes: [{ kind: "hours" }] },
  ],
  [
    "parts that are too large",
    { tasks: [task("lift", 8, { portions: 1 })], members: [member("ann", 6), member("bo", 6)] },
    { needed: 8, available: 0, causes: [{ kind: "portions" }] },
  ],
  [
    "a share of one's hours over the horizon",
    { calendar: weeks(4), tasks: [rotating("clean", 6, { portions: 6 })], members: [member("ann", 10), member("bo", 10)], rules: [{ type: "limit", id: "a quarter", of: "share", over: "horizon", select: { tasks: "clean" }, max: 0.25 }] },
    { needed: 24, available: 20, periods: null },
  ],
  [
    "an exemption of somebody whose hours are pinned to other work is no cause",
    { tasks: [task("lift", 6, { portions: 6 }), task("drive", 10)], members: [member("ann", 4), member("bo", 10, { exempt: [{ task: "lift", reason: "back" }] })], rules: [{ type: "pin", member: "bo", task: "drive", share: 1 }] },
    { needed: 6, available: 4, causes: [{ kind: "hours" }] },
  ],
]; // prettier-ignore

describe("what stands in the way is what was planted", () => {
  test.each(PLANTED)("%s", (_name, parts, expected) => {
    const group = organisation(parts);
    const found = bottlenecks(group);
    expect(found).toHaveLength(1);
    const [only] = found;
    expect(only).toMatchObject(expected);
    // And it is so: whoever divides it leaves something undone.
    expect(solveSync(group, { effort: 20_000 }).uncovered.length).toBeGreaterThan(0);
  });

  test("nothing where everything fits", () => {
    expect(bottlenecks(organisation({}))).toEqual([]);
  });

  test("two pins that collide are told before all else, by name", () => {
    const torn = organisation({
      members: [member("ann", 40), member("bo", 40)],
      rules: [
        { type: "pin", id: "ann does", member: "ann", task: "work" },
        { type: "pin", id: "bo does", member: "bo", task: "work" },
      ],
    });
    const thrown = (() => {
      try {
        solveSync(torn, { effort: 1000 });
      } catch (error) {
        return error;
      }
      return null;
    })();
    expect(thrown).toBeInstanceOf(ContradictionError);
    expect((thrown as ContradictionError).rules).toEqual(["ann does", "bo does"]);
  });
});
