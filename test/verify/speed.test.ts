import { test } from "vitest";
import { verify } from "../../src/verify.ts";
import { member, organisation, task } from "../support/organisation.ts";
import { soon } from "../support/soon.ts";
import { truePlan, type Held } from "../support/plan.ts";

test("200 members and 2,000 turns are verified in seconds", () => {
  const processes = Array.from({ length: 20 }, (_, place) => ({ id: `process ${place}` }));
  const kinds = ["executing", "regulating", "supporting", "preparing"] as const;
  const tasks = Array.from({ length: 200 }, (_, place) =>
    task(`task ${place}`, 16, {
      process: `process ${place % 20}`,
      kind: kinds[place % 7 === 0 ? 1 : place % 4] ?? "executing",
      unpleasant: place % 3 === 0 ? 0.6 : 0,
      requires: place % 4 === 0 ? {} : { craft: place % 4 },
      ...(place % 2 === 0 && { staffing: { mode: "rotation" as const, term: 1 } }),
    }),
  );
  const members = Array.from({ length: 200 }, (_, place) =>
    member(`member ${place}`, 36, {
      levels: { craft: place % 5 },
      wishes: [{ competence: "craft", level: 4 }],
      preferences: { kinds: { executing: (place % 5) - 2 } },
    }),
  );
  const organised = organisation({
    calendar: { periods: 20, weeksPerPeriod: 2, redistribution: [10] },
    competences: [{ id: "craft" }],
    processes,
    tasks,
    members,
    dependencies: Array.from({ length: 400 }, (_, place) => ({ from: `task ${place % 180}`, to: `task ${(place % 180) + 20}`, kind: "after" as const })),
    rules: [
      { type: "apart", first: { kind: "executing" }, second: { kind: "regulating" }, within: "any" },
      { type: "together", first: { kind: "executing" }, second: { kind: "regulating" } },
      { type: "limit", of: "hours", each: "task", max: 8 },
      { type: "limit", of: "share", max: 0.9, min: 0.2 },
      { type: "limit", of: "burden", each: "process", max: 2 },
      { type: "home", max: 2 }, { type: "faces", max: 9 }, { type: "dominance", max: 0.3 }, { type: "everyone" }, { type: "backup" },
      { type: "cover", competence: "craft" }, { type: "part" }, { type: "stretch", min: 0.1 }, { type: "change", max: 0.3 }, { type: "support", competence: "craft" },
    ],
  }); // prettier-ignore
  // 100 tasks of two turns and 100 of twenty: 2,200 turns, each shared by two members.
  const held = tasks.flatMap(({ id }, place): Held[] =>
    Array.from({ length: place % 2 === 0 ? 20 : 2 }, (_, turn): Held[] => [
      [`member ${(place * 7 + turn) % 200}`, id, 2, turn],
      [`member ${(place * 7 + turn + 3) % 200}`, id, 2, turn],
    ]).flat(),
  );
  const plan = truePlan(organised, held);
  soon(() => verify(organised, plan), 5);
});
