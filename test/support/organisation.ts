import { parseOrganisation, type OrganisationInput } from "../../src/parse.ts";
import type { Organisation } from "../../src/model/organisation.ts";

type TaskInput = OrganisationInput["tasks"][number];
type MemberInput = OrganisationInput["members"][number];

/** A small organisation: what is not given is one period of one week, one task and one member. */
export function organisation(parts: Partial<OrganisationInput>): Organisation {
  return parseOrganisation({
    schema: "beurtrol/1",
    calendar: { periods: 1, weeksPerPeriod: 1 },
    tasks: [task("work", 4)],
    members: [member("ada", 40)],
    ...parts,
  });
}

/** A calendar of periods of one week. */
export function weeks(periods: number, redistribution: number[] = [0]): OrganisationInput["calendar"] {
  return { periods, weeksPerPeriod: 1, redistribution };
}

/** A fixed executing task, unless told otherwise. */
export function task(id: string, hours: number, parts: Partial<TaskInput> = {}): TaskInput {
  return { id, hours, kind: "executing", ...parts };
}

/** A task whose turns last one period. */
export function rotating(id: string, hours: number, parts: Partial<TaskInput> = {}, cooldown = 0): TaskInput {
  return task(id, hours, { staffing: { mode: "rotation", term: 1, cooldown }, ...parts });
}

export function member(id: string, hours: number, parts: Partial<MemberInput> = {}): MemberInput {
  return { id, hours, ...parts };
}
