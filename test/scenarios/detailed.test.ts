import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/import/index.ts";
import { parseOrganisation } from "../../src/parse.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import type { Plan } from "../../src/model/plan.ts";
import { publish, replan } from "../../src/scenarios/index.ts";
import { solveSync } from "../../src/solve.ts";
import { verify } from "../../src/verify.ts";
import { changes, holdings } from "./sample.ts";

const folder = new URL("../../examples/organisations/", import.meta.url);
const [FROM, TO] = [5, 7];
const periods = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

function read(name: string): Organisation {
  return parseOrganisation(readDocument(readFileSync(new URL(`${name}.json`, folder), "utf8")));
}

/** Hours x weeks of work that a member was to do in the periods of the absence. */
function absentHours({ tasks, calendar }: Organisation, plan: Plan, member: string): number {
  const hours = new Map(tasks.map((task) => [task.id, task]));
  return plan.assignments
    .filter((row) => row.member === member && (row.role === "holder" || row.role === "learner"))
    .reduce((sum, { task: id, portions, of, first, last }) => {
      const task = hours.get(id);
      const active = periods.filter((period) => period >= Math.max(FROM, first) && period <= Math.min(TO, last) && (task?.periods?.includes(period) ?? true)); // prettier-ignore
      return sum + ((task?.hours ?? 0) * portions * active.length * calendar.weeksPerPeriod) / of;
    }, 0);
}

/**
 * In these groups all hours are used almost fully: much of what falls open stays so, and is reported. What counts is that
 * whatever can be covered is, that nothing else changes, and that the plan is verified.
 */
describe.each(["schoonmaak", "jeugdzorg", "bakkerij", "software", "thuiszorg"])("%s", (name) => {
  const organisation = read(name);
  const plan = solveSync(organisation, { effort: 30_000 });
  const ill = [1, organisation.members.length - 1].map((place) => organisation.members[place]?.id ?? "");

  test.each(ill)("%s falls ill for three periods of a published plan", async (member) => {
    const published = publish(plan, periods);
    const list = changes([{ kind: "absence", member, from: FROM, to: TO }], organisation);
    const made = await replan(organisation, published, list, { effort: 20_000 });
    const absent = absentHours(organisation, plan, member);
    expect(verify(made.organisation, made.plan).violations).toEqual([]);
    expect(absent).toBeGreaterThan(0);
    expect(made.moves.hours).toBeGreaterThan(0);
    expect(made.moves.hours).toBeLessThanOrEqual(2 * absent);
    for (const period of [0, 1, 2, 3, 4]) expect(holdings(made.plan, period)).toEqual(holdings(plan, period));
    // Nothing moves but in turns of the absent member, where those beside them may have to follow.
    const theirs = new Set(made.released.map(({ task, first }) => `${task} ${String(first)}`));
    expect(made.moves.moves.filter(({ task, first, from }) => from !== null && !theirs.has(`${task} ${String(first)}`))).toEqual([]); // prettier-ignore
    // What stays open of it has a reason: nobody able, nobody with hours, or rules.
    expect(made.plan.uncovered.filter(({ reason, blocking }) => reason === "rules" && blocking.length === 0)).toEqual([]); // prettier-ignore
  });
});

test("what is only a draft may move as well, and what is before stays", async () => {
  const organisation = read("bakkerij");
  const plan = publish(solveSync(organisation, { effort: 30_000 }), periods.slice(0, FROM));
  const list = changes([{ kind: "absence", member: "Tom", from: FROM, to: TO }], organisation);
  const made = await replan(organisation, plan, list, { effort: 20_000 });
  expect(verify(made.organisation, made.plan).violations).toEqual([]);
  for (const period of [0, 1, 2, 3, 4]) expect(holdings(made.plan, period)).toEqual(holdings(plan, period));
});

test("where all have half as many hours again, nearly all of it is covered", async () => {
  const document = read("jeugdzorg");
  const members = document.members.map((member) => ({ ...member, hours: member.hours * 1.5 }));
  const organisation = parseOrganisation({ ...document, members });
  const plan = publish(solveSync(organisation, { effort: 30_000 }), periods);
  const open = (of: Plan) => of.uncovered.filter(({ role }) => role === "holder").reduce((sum, { hours, first, last }) => sum + hours * (last - first + 1) * 4, 0); // prettier-ignore
  for (const { id } of organisation.members.slice(0, 2)) {
    const list = changes([{ kind: "absence", member: id, from: FROM, to: TO }], organisation);
    const made = await replan(organisation, plan, list, { effort: 20_000 });
    const absent = absentHours(organisation, plan, id);
    expect(open(made.plan) - open(plan), id).toBeLessThan(0.1 * absent);
    expect(made.moves.hours).toBeLessThanOrEqual(2 * absent);
  }
});
