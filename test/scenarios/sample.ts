import { solveSync } from "../../src/solve.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import type { Plan } from "../../src/model/plan.ts";
import { parseChanges, type Changes, type ChangesInput } from "../../src/scenarios/index.ts";
import { member, organisation, rotating, task, weeks } from "../support/organisation.ts";

/** Six weeks of steady and rotating work, with hours to spare. */
export const bakery = organisation({
  calendar: weeks(6),
  competences: [{ id: "bread" }],
  tasks: [
    task("bake", 16, { requires: { bread: 2 } }),
    task("sell", 8),
    rotating("clean", 4, { unpleasant: 0.6 }, 1),
    task("chair", 2, { kind: "staff", staffing: { mode: "rotation", term: 3, cooldown: 1, shadow: 2 } }),
  ],
  members: [
    member("ann", 16, { levels: { bread: 3 }, preferences: { tasks: { bake: 2 } } }),
    member("bo", 16, { levels: { bread: 2 } }),
    member("cas", 16, { preferences: { tasks: { sell: 2 } } }),
    member("dee", 16, { levels: { bread: 2 }, preferences: { tasks: { clean: -1 } } }),
  ],
});

export const planned: Plan = solveSync(bakery, { effort: 20_000 });

export function changes(list: ChangesInput["changes"], of: Organisation = bakery): Changes {
  return parseChanges({ schema: "beurtrol-changes/1", changes: list }, of);
}

/** Who holds how many portions of what in a period, whatever the turns: as one line each, in order. */
export function holdings(plan: Plan, period: number): readonly string[] {
  return plan.assignments
    .filter(({ first, last, role }) => role !== "shadow" && first <= period && period <= last)
    .map(({ task: id, member: who, role, portions }) => `${id} ${who} ${role} ${String(portions)}`)
    .sort();
}
