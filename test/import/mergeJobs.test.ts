import { expect, test } from "vitest";
import { fc, test as property } from "@fast-check/vitest";
import { mergeJobs } from "../../src/import/index.ts";

const JOBS = { baker: { bake: 20, clean: 4 }, seller: { sell: 16, clean: 6 }, driver: { drive: 8 } };

test("jobs are taken apart, with what is double, what nobody does and what is not listed", () => {
  const merged = mergeJobs(JOBS, { bake: 24, sell: 16, clean: 8, plan: 2 });
  expect(merged.map(({ task, finding, inJobs }) => [task, finding, inJobs])).toEqual([
    ["bake", "gap", 20], ["sell", null, 16], ["clean", "double", 10], ["plan", "gap", 0], ["drive", "unlisted", 8],
  ]); // prettier-ignore
  expect(merged[0]?.shares).toEqual({ baker: 20 / 24 });
  expect(merged[2]?.shares).toEqual({ baker: 0.4, seller: 0.6 });
});

test("without a list the jobs make it, and what stands in several is told", () => {
  const merged = mergeJobs(JOBS);
  expect(merged.map(({ task, hours, finding }) => [task, hours, finding])).toEqual([
    ["bake", 20, null], ["clean", 10, "double"], ["sell", 16, null], ["drive", 8, null],
  ]); // prettier-ignore
});

const hours = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.integer({ min: 1, max: 40 }), {
  noNullPrototype: true,
});

property.prop([fc.dictionary(fc.constantFrom("x", "y", "z"), hours, { noNullPrototype: true }), hours])(
  "shares never pass the whole, and give back the hours of every job",
  (jobs, listed) => {
    for (const { task, shares, hours: whole, inJobs } of mergeJobs(jobs, listed)) {
      const total = Object.values(shares).reduce((sum, share) => sum + share, 0);
      expect(total).toBeLessThanOrEqual(1 + 1e-9);
      for (const [job, share] of Object.entries(shares))
        expect(share * Math.max(whole, inJobs)).toBeCloseTo(jobs[job]?.[task] ?? 0, 9);
    }
  },
);
