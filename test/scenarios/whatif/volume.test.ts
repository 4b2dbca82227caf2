import { describe, expect, test } from "vitest";
import { openWork } from "../../../src/openWork.ts";
import { parseScenarios, replan, whatIf } from "../../../src/scenarios/index.ts";
import { solveSync } from "../../../src/solve.ts";
import { reread } from "../../../src/alternative.ts";
import { select } from "../../../src/domain/selection.ts";
import { planTasks } from "../../../src/domain/turns.ts";
import { verify } from "../../../src/verify.ts";
import { withoutTasks } from "../../../src/withoutTasks.ts";
import { member, organisation, rotating, task, weeks } from "../../support/organisation.ts";

const effort = 1500;

describe("more or less work where a plan was agreed", () => {
  const base = organisation({
    calendar: weeks(4),
    tasks: [task("steady", 4, { portions: 4 }), rotating("round", 4, { portions: 4 }), task("plain", 6)],
    members: [member("ann", 20), member("bo", 20)],
  });
  const changes = { schema: "beurtrol-changes/1", changes: [{ kind: "absence", member: "ann", from: 2, to: 3, hours: 18 }] } as const; // prettier-ignore

  test.each([0, 0.5, 1.5].flatMap((times) => ["steady", "round", "plain"].map((id) => [times, id] as const)))(
    "%f times %s keeps to it, and leaves nothing undone",
    async (times, id) => {
      const made = await replan(base, solveSync(base, { effort }), changes, { effort });
      for (const periods of [undefined, [3]]) {
        const operation = { kind: "volume", select: { tasks: id }, times, ...(periods && { periods }) };
        const document = { schema: "beurtrol-scenarios/1", scenarios: [{ name: "other", operations: [operation] }] }; // prettier-ignore
        const asked = parseScenarios(document, made.organisation);
        const [found] = (await whatIf(made.organisation, made.plan, asked, { effort })).scenarios;
        if (!found?.plan) throw new Error(`expected a plan, not ${found?.contradiction.join()}`);
        expect(verify(found.organisation, found.plan).violations).toEqual([]);
        expect(openWork(found.organisation, found.plan).hours).toBe(0);
      }
    },
  );
});

test("a scope of which all tasks are gone does not open up the others", () => {
  const group = organisation({
    tasks: [task("bake", 4), task("sell", 4)],
    asIs: [{ task: "sell", shares: { ada: 1 } }],
    scope: { tasks: { tasks: ["bake"] } },
  });
  const left = reread(withoutTasks(group, ["bake"]));
  expect(select(planTasks(left), left.scope?.tasks ?? {})).toEqual([]);
});

test("work outside the scope stays with who has it if there is less of it for a time", async () => {
  const group = organisation({
    calendar: weeks(2),
    tasks: [task("bake", 4), task("sell", 4)],
    asIs: [{ task: "sell", shares: { ada: 1 } }],
    scope: { tasks: { tasks: ["bake"] } },
  });
  const operations = [{ kind: "volume", select: { tasks: "sell" }, times: 0.5, periods: [1] }];
  const asked = parseScenarios({ schema: "beurtrol-scenarios/1", scenarios: [{ name: "quiet", operations }] }, group); // prettier-ignore
  const [found] = (await whatIf(group, solveSync(group, { effort }), asked, { effort })).scenarios;
  expect(found?.open?.hours).toBe(0);
});
