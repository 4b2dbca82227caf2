import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ContradictionError } from "../../src/contradiction.ts";
import { preference } from "../../src/domain/people.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import type { Plan } from "../../src/model/plan.ts";
import { solveSync } from "../../src/solve.ts";
import { tinyOrganisation } from "../arbitraries/tiny.ts";
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

/** Of the random cases in which exaggerating changes something stated: how many gain, judged by their true wishes. */
function shareOfGains(): { cases: number; gains: number } {
  let cases = 0;
  let gains = 0;
  for (const input of fc.sample(tinyOrganisation(), { numRuns: 600, seed: 20260101 })) {
    const honest = full(input);
    const member = honest.members[0]?.id ?? "";
    const exaggerated = exaggerate(honest, member);
    if (JSON.stringify(exaggerated) === JSON.stringify(honest)) continue;
    try {
      const organisation = reparse(honest);
      const before = solveSync(organisation, { effort: 8000, seed: 1 });
      const after = solveSync(reparse(exaggerated), { effort: 8000, seed: 1 });
      cases += 1;
      if (trueLiking(organisation, after, member) > trueLiking(organisation, before, member) + 1e-6)
        gains += 1;
    } catch (error) {
      if (!(error instanceof ContradictionError)) throw error;
    }
  }
  return { cases, gains };
}

test(
  "who overstates dislikes gains in few cases, and the documentation says in how many",
  { timeout: 60_000 },
  () => {
    const { cases, gains } = shareOfGains();
    expect(cases).toBeGreaterThan(100);
    expect(gains / cases).toBeLessThan(0.15);
    const promises = readFileSync(new URL("../../docs/promises.md", import.meta.url), "utf8");
    expect(promises).toContain(`${String(gains)} of ${String(cases)} random cases`);
  },
);
