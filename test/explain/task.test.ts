import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { difference } from "../../src/difference.ts";
import { explain, type TaskExplanation } from "../../src/explain/index.ts";
import { PlanError } from "../../src/model/issue.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import { isWork, type Plan } from "../../src/model/plan.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { publish } from "../../src/scenarios/index.ts";
import { solveSync } from "../../src/solve.ts";
import { verify } from "../../src/verify.ts";
import { ContradictionError } from "../../src/contradiction.ts";
import { organisation as anyOrganisation } from "../arbitraries/organisation.ts";
import { member, organisation, rotating, task, weeks } from "../support/organisation.ts";
import { truePlan, type Held } from "../support/plan.ts";
import { bakery } from "./examples.ts";

const plan = solveSync(bakery, { effort: 20_000 });

async function ask(group: Organisation, of: Plan, who: string, what: string, options: object = {}) {
  const { period, ...how } = { effort: 3_000, ...options } as { period?: number; effort: number };
  const asked = { member: who, task: what, ...(period === undefined ? {} : { period }) };
  const found = await explain(group, of, asked, how);
  if (found.kind === "bundle") throw new Error("expected an answer about a task");
  return found;
}

function holds(of: Plan, who: string, what: string, first: number): boolean {
  return of.assignments.some(
    (row) => row.member === who && row.task === what && row.first === first && isWork(row.role),
  );
}

/** What is said of another plan is what the independent check says of both, and the choice is made in it. */
function checkAlternative(group: Organisation, before: Plan, found: TaskExplanation): void {
  const { alternative, changed, kind } = found;
  if (alternative === null) return;
  const { plan: after, tiers, goals, rules, members, moves } = alternative;
  const verdict = verify(group, after);
  expect(verdict.violations).toEqual([]);
  expect({ tiers, goals, rules, members }).toEqual(
    difference({ organisation: group, plan: before }, { organisation: group, plan: after }),
  );
  for (const { tier, cost } of verdict.cost.tiers) expect(tiers[tier]?.after).toBe(cost);
  for (const { first } of changed)
    expect(holds(after, found.member, found.task, first)).toBe(kind === "does-not-hold");
  expect(changed.length).toBeGreaterThan(0);
  expect(moves.length).toBeGreaterThan(0);
  expect(after.published).toEqual(before.published);
}

describe("why", () => {
  test("who else could, and the plan without it", async () => {
    const found = await ask(bakery, plan, "ada", "bake");
    expect(found.kind).toBe("holds");
    expect(found.held[0]?.others.map((other) => other.member).sort()).toEqual(["bo", "cy"]);
    expect(found.alternative?.worth).toBe("worse");
    checkAlternative(bakery, plan, found);
  });

  test("who is free stands first, with nothing in the way", async () => {
    const group = organisation({
      competences: [{ id: "fin" }],
      tasks: [task("work", 4, { requires: { fin: 1 } }), task("other", 8)],
      members: [
        member("ada", 8, { levels: { fin: 2 } }),
        member("bo", 8),
        member("cy", 8, { levels: { fin: 2 } }),
        member("di", 8, { levels: { fin: 2 } }),
      ],
    });
    const held: Held[] = [
      ["ada", "work", 1],
      ["cy", "other", 2],
    ];
    const { held: turns, alternative } = await ask(group, truePlan(group, held), "ada", "work");
    expect(turns[0]?.others.map((other) => [other.member, other.obstacles.map(({ kind }) => kind)])).toEqual([
      ["di", []],
      ["cy", ["hours"]],
      ["bo", ["not-able"]],
    ]);
    expect(alternative?.plan.uncovered).toEqual([]);
  });

  test("what is fixed says by what, and no plan is without it", async () => {
    const group = organisation({
      members: [member("ada", 8), member("bo", 8)],
      rules: [{ id: "ada works", type: "pin", member: "ada", task: "work" }],
    });
    const found = await ask(group, truePlan(group, [["ada", "work", 1]]), "ada", "work");
    expect(found.held[0]?.fixed).toEqual([{ by: "pin", rule: "ada works" }]);
    expect(found).toMatchObject({ kind: "holds", changed: [], alternative: null, refused: [] });
  });

  test("if nobody else can, it stays undone", async () => {
    const group = organisation({ members: [member("ada", 8)] });
    const { alternative } = await ask(group, truePlan(group, [["ada", "work", 1]]), "ada", "work");
    expect(alternative).toMatchObject({ worth: "worse", moves: [{ from: "ada", to: null, hours: 4 }] });
    expect(alternative?.tiers["coverage 3"]).toEqual({ before: 0, after: 1 });
  });
});

describe("why not", () => {
  test("the plan with it, each time", async () => {
    for (const [who, what] of [
      ["cy", "bake"],
      ["ada", "sell"],
      ["bo", "plan"],
    ] as const)
      checkAlternative(bakery, plan, await ask(bakery, plan, who, what));
  });

  test("without a period all turns are told, those held and those not", async () => {
    const found = await ask(bakery, plan, "bo", "clean");
    const turns = [...found.held, ...found.notHeld].map(({ first }) => first).sort();
    expect(turns).toEqual([0, 1, 2, 3]);
    checkAlternative(bakery, plan, found);
  });

  test("of two ways the one that moves least, if that is asked", async () => {
    const group = organisation({
      calendar: weeks(2),
      tasks: [task("work", 4), task("other", 4), rotating("third", 2)],
      members: [
        member("ada", 8, { preferences: { tasks: { work: 1, other: -1, third: -1 } } }),
        member("bo", 8, { preferences: { tasks: { work: -1, other: 1, third: 1 } } }),
      ],
    });
    // Likes are the other way round in this plan: the best one with any choice moves everything.
    const held: Held[] = [
      ["bo", "work", 1],
      ["ada", "other", 1],
      ["ada", "third", 1, 0],
      ["ada", "third", 1, 1],
    ];
    const crossed = truePlan(group, held);
    const [best, near] = [
      await ask(group, crossed, "bo", "third", { period: 0 }),
      await ask(group, crossed, "bo", "third", { period: 0, near: true }),
    ];
    expect(near.alternative?.moves.map(({ task: id, first }) => [id, first])).toEqual([["third", 0]]);
    expect(best.alternative?.moves.length).toBeGreaterThan(1);
    expect(best.alternative?.worth).toBe("better");
  });

  test("what is promised stays, whatever is asked", async () => {
    const promised = publish(plan, [0, 1]);
    for (const near of [false, true]) {
      const found = await ask(bakery, promised, "ada", "clean", { near });
      checkAlternative(bakery, promised, found);
      const kept = (of: Plan) =>
        of.assignments.filter((row) => row.first < 2 && isWork(row.role)).map((row) => JSON.stringify(row));
      expect(kept(found.alternative?.plan ?? promised).sort()).toEqual(kept(promised).sort());
    }
  });
});

describe("whatever the organisation", () => {
  test("an answer is verified, says what verify says, and is the same for the same seed", async () => {
    await fc.assert(
      fc.asyncProperty(anyOrganisation(), fc.nat(100), async (document, pick) => {
        const group = parseOrganisation(document);
        const before = solved(group);
        const who = group.members[pick % group.members.length]?.id ?? "";
        const what = group.tasks[pick % group.tasks.length]?.id ?? "";
        if (before === null || (group.tasks[pick % group.tasks.length]?.periods ?? [0]).length === 0) return;
        const found = await ask(group, before, who, what, { effort: 1_000 });
        checkAlternative(group, before, found);
        if (found.alternative !== null)
          expect(await ask(group, before, who, what, { effort: 1_000 })).toEqual(found);
      }),
      { numRuns: 25 },
    );
  });
});

/** A plan, if what is pinned allows one. */
function solved(group: Organisation): Plan | null {
  try {
    return solveSync(group, { effort: 2_000 });
  } catch (error) {
    if (error instanceof ContradictionError) return null;
    throw error;
  }
}

describe("refuses", () => {
  test("a member, task or period that there is not, with a guess", async () => {
    await expect(ask(bakery, plan, "adda", "bake")).rejects.toThrow(
      'there is no member "adda"; maybe "ada"?',
    );
    await expect(ask(bakery, plan, "ada", "bakes")).rejects.toThrow(
      'there is no task "bakes"; maybe "bake"?',
    );
    await expect(ask(bakery, plan, "ada", "bake", { period: 4 })).rejects.toThrow(RangeError);
    const short = organisation({ calendar: weeks(2), tasks: [task("work", 4, { periods: [0] })] });
    const held = truePlan(short, [["ada", "work", 1]]);
    await expect(ask(short, held, "ada", "work", { period: 1 })).rejects.toThrow("not done in period 1");
  });

  test("a plan that does not keep the rules", async () => {
    const wrong = { ...plan, assignments: plan.assignments.slice(1) };
    await expect(ask(bakery, wrong, "ada", "bake")).rejects.toThrow(PlanError);
  });
});
