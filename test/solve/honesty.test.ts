import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { preference } from "../../src/domain/people.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import type { Plan } from "../../src/model/plan.ts";
import { solveSync } from "../../src/solve.ts";
import { dividable } from "../arbitraries/dividable.ts";
import { full, reparse, type Full } from "./mapping.ts";

/** Every dislike as strong as can be. */
function exaggerate(document: Full, member: string): Full {
  const strongest = <Stated extends Readonly<Record<string, number>>>(stated: Stated): Stated =>
    Object.fromEntries(
      Object.entries(stated).map(([key, liking]) => [key, liking < 0 ? -2 : liking]),
    ) as unknown as Stated;
  return {
    ...document,
    members: document.members.map((each) => {
      if (each.id !== member) return each;
      const { tasks, tags, processes, kinds } = each.preferences;
      return {
        ...each,
        preferences: {
          tasks: strongest(tasks),
          tags: strongest(tags),
          processes: strongest(processes),
          kinds: strongest(kinds),
        },
      };
    }),
  };
}

/** How much a member truly likes what a plan gives them, in liking x hours x weeks. */
function trueLiking({ tasks, members, calendar }: Organisation, plan: Plan, member: string): number {
  const person = members.find(({ id }) => id === member);
  if (person === undefined) return 0;
  return plan.assignments.reduce((sum, row) => {
    const task = tasks.find(({ id }) => id === row.task);
    if (row.member !== member || task === undefined || (row.role !== "holder" && row.role !== "learner"))
      return sum;
    return sum + row.hours * calendar.weeksPerPeriod * (row.last - row.first + 1) * preference(person, task);
  }, 0);
}

/** Random groups in which one member overstates every dislike: how many gain by it and how many lose, by their true wishes. */
function outcomes(): { cases: number; gain: number; lose: number } {
  const counted = { cases: 0, gain: 0, lose: 0 };
  for (const input of fc.sample(dividable(), { numRuns: 300, seed: 20260101 })) {
    const honest = full(input);
    const member = honest.members[0]?.id ?? "";
    const exaggerated = exaggerate(honest, member);
    if (JSON.stringify(exaggerated) === JSON.stringify(honest)) continue;
    const organisation = reparse(honest);
    const before = solveSync(organisation, { effort: 6000, seed: 1 });
    const after = solveSync(reparse(exaggerated), { effort: 6000, seed: 1 });
    const difference = trueLiking(organisation, after, member) - trueLiking(organisation, before, member);
    counted.cases += 1;
    if (difference > 1e-6) counted.gain += 1;
    if (difference < -1e-6) counted.lose += 1;
  }
  return counted;
}

test("who overstates dislikes seldom gains, and the documentation says how often", () => {
  const { cases, gain, lose } = outcomes();
  expect(cases).toBeGreaterThan(200);
  expect(gain / cases).toBeLessThan(0.25);
  const promises = readFileSync(new URL("../../docs/promises.md", import.meta.url), "utf8");
  const words = promises.replaceAll(/\s+/g, " ");
  expect(words).toContain(
    `gains in ${String(gain)} of ${String(cases)} random cases, loses in ${String(lose)}`,
  );
});
