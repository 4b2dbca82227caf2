import { expect, test } from "vitest";
import { reportData, textReport } from "../../src/report/index.ts";
import { solveSync } from "../../src/solve.ts";
import { member, organisation, task } from "../support/organisation.ts";

const held = (task: string, shares: Record<string, number>) => ({ task, shares });
const told = { language: "en", width: 100, sections: ["comparison"] } as const;

/** Ann has 6 hours and likes, or dislikes, all of it; bo has 8 and does not mind. */
const shop = (baked: Record<string, number>, liking = 2) =>
  organisation({
    competences: [{ id: "bake" }],
    tasks: [
      task("sell", 4, { learners: false }),
      task("bake", 4, { requires: { bake: 1 }, learners: false }),
    ],
    members: [
      member("ann", 6, { preferences: { tasks: { bake: liking, sell: liking } }, levels: { bake: 1 } }),
      member("bo", 8, { levels: { bake: 1 } }),
    ],
    asIs: [held("sell", { ann: 1 }), held("bake", baked)],
  });

test("where the plan is worse, who has more work today than hours is named, most too much first", () => {
  // 8 hours of 6, all liked: no plan can give ann that much.
  const busy = shop({ ann: 1 });
  const plan = solveSync(busy, { effort: 2000 });
  const text = textReport(busy, plan, told);
  expect(text).toMatch(/▼ worse[\s\S]*more hours than they have: ann 8 of 6 h a week\./u);
  const { comparison } = reportData(busy, plan, ["comparison"]);
  expect(comparison?.overloadedToday).toEqual([{ member: "ann", hours: 8, of: 6 }]);
});

test("nothing is said where nothing is worse, or everybody's hours are enough", () => {
  // 8 hours of 6 that ann dislikes: the plan is better in every measure.
  const disliked = shop({ ann: 1 }, -2);
  const better = textReport(disliked, solveSync(disliked, { effort: 2000 }), told);
  expect(better).not.toContain("▼ worse");
  expect(better).not.toContain("more hours than they have");
  // 6 of 6: no more than there are.
  const full = shop({ ann: 0.5, bo: 0.5 });
  expect(
    reportData(full, solveSync(full, { effort: 2000 }), ["comparison"]).comparison?.overloadedToday,
  ).toEqual([]);
});

test("hours are those of a period, and work of different periods is not added up", () => {
  const holds = (parts: Parameters<typeof organisation>[0]) =>
    organisation({
      calendar: { periods: 2, weeksPerPeriod: 1 },
      members: [member("ann", 6), member("bo", 60)],
      ...parts,
      asIs: [held("summer", { ann: 1 }), held("winter", { ann: 1 })],
    });
  const seasons = [task("summer", 6, { periods: [0] }), task("winter", 6, { periods: [1] })];
  const told = (found: ReturnType<typeof organisation>) =>
    reportData(found, solveSync(found, { effort: 500 }), ["comparison"]).comparison?.overloadedToday;
  expect(told(holds({ tasks: seasons }))).toEqual([]);
  const always = [task("summer", 4), task("winter", 4)];
  expect(told(holds({ tasks: always }))).toEqual([{ member: "ann", hours: 8, of: 6 }]);
  const more = member("ann", 6, { availability: [{ periods: [0, 1], hours: 10 }] });
  expect(told(holds({ tasks: always, members: [more, member("bo", 60)] }))).toEqual([]);
  const less = member("ann", 8, { availability: [{ periods: [1], hours: 5 }] });
  expect(told(holds({ tasks: always, members: [less, member("bo", 60)] }))).toEqual([{ member: "ann", hours: 8, of: 5 }]); // prettier-ignore
});
