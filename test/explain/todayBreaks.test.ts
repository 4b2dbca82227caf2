import { expect, test } from "vitest";
import { todayBreaks } from "../../src/explain/index.ts";
import { solveSync } from "../../src/solve.ts";
import { reportData, textReport } from "../../src/report/index.ts";
import { member, organisation, rotating, task, weeks } from "../support/organisation.ts";

type Parts = Parameters<typeof organisation>[0];

const shop = (parts: Parts) =>
  organisation({
    calendar: weeks(3),
    processes: [{ id: "bread" }],
    tasks: [
      task("bake", 4, { process: "bread", portions: 4 }),
      task("sell", 4, { process: "bread" }),
      rotating("clean", 1, { unpleasant: 0.6 }, 1),
    ],
    members: [member("ann", 6), member("bo", 6)],
    ...parts,
  });
const held = (task: string, shares: Record<string, number>) => ({ task, shares });

test("somebody who always has the turn has no rest, and hours count as they are shared", () => {
  const asIs = [held("bake", { ann: 0.6, bo: 0.4 }), held("sell", { bo: 1 }), held("clean", { ann: 1 })];
  // 2.4 + 1 hours and 1.6 + 4 hours of 6: both have room, as shares go. Whole portions would give bo 6 hours of 6.
  expect(todayBreaks(shop({ asIs }))).toEqual(["cooldown"]);
  const more = [held("bake", { bo: 0.6, ann: 0.4 }), held("sell", { bo: 1 }), held("clean", { ann: 1 })];
  // 2.4 + 4 of 6.
  expect(todayBreaks(shop({ asIs: more }))).toEqual(["capacity", "cooldown"]);
});

test("rules of the group are named, those with a figure too if they are not quite kept", () => {
  const asIs = [held("bake", { ann: 1 }), held("sell", { ann: 0.25, bo: 0.75 })];
  const rules: NonNullable<Parts["rules"]> = [
    { id: "four eyes", type: "apart", first: { tasks: "bake" }, second: { tasks: "sell" } },
    { id: "all bake", type: "everyone", select: { tasks: "bake" } },
    { id: "bake together", type: "faces", select: { tasks: "bake" }, max: 1 },
  ];
  expect(todayBreaks(shop({ asIs, rules }))).toEqual(["four eyes", "all bake"]);
});

test("nothing is broken by what is not told: no division, no deputy, work that nobody has", () => {
  expect(todayBreaks(shop({}))).toEqual([]);
  expect(todayBreaks(shop({ asIs: [held("sell", { bo: 1 })] }))).toEqual([]);
});

test("the report tells of it where the plan is worse in something, and only there", () => {
  const likes = { preferences: { tasks: { sell: 2, clean: -2 } } };
  const asIs = [held("bake", { ann: 1 }), held("sell", { bo: 1 }), held("clean", { ann: 1 })];
  const told = { language: "en", width: 100, sections: ["comparison"] } as const;
  // The sum of what all like falls as bo has to clean.
  const worse = shop({ asIs, members: [member("ann", 6), member("bo", 6, likes)] });
  const plan = solveSync(worse, { effort: 20_000 });
  expect(todayBreaks(worse)).toEqual(["cooldown"]);
  expect(textReport(worse, plan, told)).toMatch(/▼ worse[\s\S]*went on unchanged[\s\S]*» somebody else's turn first/u); // prettier-ignore
  expect(reportData(worse, plan, ["comparison"]).comparison?.todayBreaks).toEqual(["cooldown"]);
  const better = shop({ asIs });
  const text = textReport(better, solveSync(better, { effort: 20_000 }), told);
  expect(text).toContain("▲ better");
  expect(text).not.toContain("▼ worse");
  expect(text).not.toContain("went on unchanged");
});
