import { expect, test } from "vitest";
import { checkReport, outlook } from "../../src/report/index.ts";
import { member, organisation, task } from "../support/organisation.ts";

const short = organisation({
  calendar: { periods: 2, weeksPerPeriod: 1 },
  competences: [{ id: "saw" }, { id: "law" }],
  tasks: [
    task("plank", 10, { requires: { saw: 2 } }),
    task("beam", 10, { requires: { saw: 2 }, periods: [1] }),
    task("deed", 2, { requires: { law: 1 } }),
    task("sweep", 5),
  ],
  members: [member("ada", 12, { levels: { saw: 2 } }), member("bob", 12)],
});

test("sees shortages before any work is divided", () => {
  const seen = outlook(short);
  expect(seen.periods).toEqual([
    { period: 0, work: 17, available: 24 },
    { period: 1, work: 27, available: 24 },
  ]);
  expect(seen.nobodyAble).toEqual(["deed"]);
  expect(seen.soleHolders).toEqual([
    { task: "plank", member: "ada" },
    { task: "beam", member: "ada" },
  ]);
  expect(seen.shortTasks).toEqual([]);
  expect(seen.shortCompetences).toEqual([
    { competence: "saw", level: 2, period: 1, work: 20, available: 12 },
  ]);
});

test("and tells them", () => {
  const checked = { warnings: [], outlook: outlook(short), contradiction: [] };
  const text = checkReport(short, checked, { language: "nl" });
  expect(text).toContain("periode 1: 27 u. per week werk, 24 u. per week beschikbaar");
  expect(text).toContain("Taken die niemand kan:\n  - deed");
  expect(text).toContain("al het werk met saw op niveau 2 of meer: 20 u. werk, ten hoogste 12 u.");
});

test("a learner counts as somebody who may do it", () => {
  const learning = organisation({
    competences: [{ id: "saw" }],
    tasks: [task("plank", 10, { requires: { saw: 2 } })],
    members: [
      member("ada", 6, { levels: { saw: 2 } }),
      member("bob", 6, { levels: { saw: 1 }, wishes: [{ competence: "saw", level: 2 }] }),
    ],
  });
  expect(outlook(learning).shortTasks).toEqual([]);
});
