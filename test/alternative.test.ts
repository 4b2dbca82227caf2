import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AlterationError, isCheaper, recounted, reread, settle } from "../src/alternative.ts";
import { compile } from "../src/compile.ts";
import { ContradictionError } from "../src/contradiction.ts";
import { difference } from "../src/difference.ts";
import { parseOrganisation } from "../src/parse.ts";
import { solveSync } from "../src/solve.ts";
import { verify } from "../src/verify.ts";
import { organisation as anyOrganisation } from "./arbitraries/organisation.ts";
import { member, organisation, rotating, task, weeks } from "./support/organisation.ts";

const group = organisation({
  calendar: weeks(4),
  tasks: [task("bake", 6), task("sell", 5), rotating("clean", 2, { unpleasant: 0.8 })],
  members: [
    member("ann", 8, { preferences: { tasks: { bake: 2 } } }),
    member("bo", 8, { preferences: { tasks: { sell: 2 } } }),
  ],
});
const plan = solveSync(group, { effort: 20_000 });
const holds = (of: typeof plan, who: string, what: string) =>
  of.assignments.some((row) => row.member === who && row.task === what);

describe("settle", () => {
  test("a plan goes along with what is forbidden, and the rest stays as it is", async () => {
    expect(holds(plan, "ann", "bake")).toBe(true);
    const forbidden = reread({
      ...group,
      rules: [{ type: "forbid", members: ["ann"], select: { tasks: ["bake"] } }],
    });
    const settled = await settle(forbidden, plan, { effort: 5_000 });
    expect(verify(forbidden, settled)).toMatchObject({ ok: true });
    expect([holds(settled, "ann", "bake"), holds(settled, "bo", "bake"), holds(settled, "ann", "sell")]).toEqual([false, true, true]); // prettier-ignore
    expect(settled.uncovered).toEqual([]);
  });

  test("makes room for a pin in full hours", async () => {
    const pinned = reread({
      ...group,
      rules: [{ type: "pin", member: "bo", task: "bake" }],
    });
    const settled = await settle(pinned, plan, { effort: 5_000 });
    expect(verify(pinned, settled)).toMatchObject({ ok: true });
    expect(holds(settled, "bo", "bake")).toBe(true);
    expect(settled.uncovered).toEqual([]);
  });

  test("is never worse than the plan as it was, and the same for the same seed and effort", async () => {
    await fc.assert(
      fc.asyncProperty(anyOrganisation(), fc.nat(1000), async (document, seed) => {
        const read = parseOrganisation(document);
        try {
          const before = solveSync(read, { effort: 3000, seed });
          const [one, other] = [
            await settle(read, before, { effort: 2000, seed }),
            await settle(read, before, { effort: 2000, seed }),
          ];
          expect(isCheaper(before, one)).toBe(false);
          expect(one).toEqual(other);
          expect(verify(read, one).violations).toEqual([]);
        } catch (error) {
          if (!(error instanceof ContradictionError)) throw error;
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("what surrounds it", () => {
  test("what is no organisation any more is refused with its problems", () => {
    expect(() => reread({ ...group, members: [] })).toThrow(AlterationError);
    expect(() => reread({ ...group, rules: [{ type: "pin", member: "zoë", task: "bake" }] })).toThrow(/zoë/);
  });

  test("a plan is counted anew where likes are others, and what has no place is left open", () => {
    const changed = reread({
      ...group,
      members: [{ ...group.members[0], preferences: { tasks: { bake: -2 } } }, group.members[1]],
    });
    const counted = recounted(compile(changed), plan);
    expect(counted.assignments).toEqual(plan.assignments);
    expect(counted.cost.goals["satisfaction"]).toBeGreaterThan(plan.cost.goals["satisfaction"] ?? NaN);

    const without = reread({ ...group, members: [group.members[0]] });
    expect(recounted(compile(without), plan).uncovered.length).toBeGreaterThan(0);
  });
});

describe("difference", () => {
  test("is what the verifier says of both plans", async () => {
    const pinned = reread({ ...group, rules: [{ type: "pin", member: "bo", task: "bake" }] });
    const settled = await settle(pinned, plan, { effort: 5_000 });
    const [was, is] = [verify(group, plan).cost, verify(pinned, settled).cost];
    const found = difference({ organisation: group, plan }, { organisation: pinned, plan: settled });
    for (const [goal, { before, after }] of Object.entries(found.goals))
      expect([before, after]).toEqual([was.goals[goal], is.goals[goal]]);
    for (const { tier, cost } of is.tiers) expect(found.tiers[tier]?.after).toBe(cost);
    expect(found.members.map((each) => each.member)).toEqual(["ann", "bo"]);
    const [ann] = found.members;
    expect(ann?.satisfaction?.after).toBeLessThan(ann?.satisfaction?.before ?? NaN);
    expect(ann?.liking.after).toBeLessThan(ann?.liking.before ?? NaN);
  });

  test("is nothing between a plan and itself", () => {
    const settled = { organisation: group, plan };
    const found = difference(settled, settled);
    expect(found.members).toEqual([]);
    for (const { before, after } of Object.values(found.tiers)) expect(after).toBe(before);
  });

  test("who joins had nothing before, who leaves has nothing after", () => {
    const alone = organisation({ members: [member("ada", 4)] });
    const both = organisation({
      tasks: [task("work", 4), task("more", 4)],
      members: [member("ada", 4), member("bo", 4)],
    });
    const [one, two] = [solveSync(alone, { effort: 2000 }), solveSync(both, { effort: 2000 })];
    const there = difference({ organisation: alone, plan: one }, { organisation: both, plan: two });
    const back = difference({ organisation: both, plan: two }, { organisation: alone, plan: one });
    const hoursOf = (found: typeof there) => found.members.find((each) => each.member === "bo")?.hours;
    expect([hoursOf(there), hoursOf(back)]).toEqual([{ before: 0, after: 4 }, { before: 4, after: 0 }]); // prettier-ignore
  });
});
