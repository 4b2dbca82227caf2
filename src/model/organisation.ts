import * as z from "zod";
import { calendar } from "./calendar.ts";
import { competence } from "./competence.ts";
import { dependency } from "./dependency.ts";
import { entity, type Deep } from "./entity.ts";
import { goals } from "./goals.ts";
import { history } from "./history.ts";
import { LIMITS } from "./limits.ts";
import { member } from "./member.ts";
import { process } from "./process.ts";
import type { Rule } from "./rule.ts";
import { selector } from "./selector.ts";
import { task } from "./task.ts";
import { by, periods, reference, share, text } from "./values.ts";

export const ORGANISATION_SCHEMA = "beurtrol/1";

const learning = entity({
  pace: z.number().gt(0).max(1).default(0.8).describe("work a learner does in the time an able member needs"),
  mentoring: share.default(0.2).describe("hours of a mentor per hour of a learner"),
});

const division = entity({
  task: reference("task"),
  shares: by("member", share),
});

const scope = entity({
  mode: z.enum(["whole", "pilot"]).default("whole"),
  tasks: selector.default({}),
  members: z.array(reference("member")).min(1).optional(),
});

const lock = entity({
  task: reference("task"),
  member: reference("member").optional(),
  periods: periods.optional(),
});

/** The whole document; the schema of a rule comes from the rules themselves, so that a new rule is one new folder. */
export function organisationSchema<RuleSchema extends z.ZodType<Rule>>(rule: RuleSchema) {
  return entity({
    schema: z.literal(ORGANISATION_SCHEMA),
    name: text.optional(),
    description: text.optional(),
    calendar,
    learning: learning.default({ pace: 0.8, mentoring: 0.2 }),
    competences: z.array(competence).max(LIMITS.competences).default([]),
    processes: z.array(process).max(LIMITS.processes).default([]),
    tasks: z.array(task).min(1).max(LIMITS.tasks),
    dependencies: z.array(dependency).max(LIMITS.dependencies).default([]),
    members: z.array(member).min(1).max(LIMITS.members),
    rules: z.array(rule).max(LIMITS.rules).default([]),
    goals: goals.default({ weights: {}, order: [], inequalityAversion: 2, criteria: [] }),
    scope: scope.optional(),
    locks: z.array(lock).max(LIMITS.tasks).default([]),
    asIs: z.array(division).max(LIMITS.tasks).default([]),
    history: history.default({ balances: {}, holders: {} }),
  });
}

declare const parsed: unique symbol;

/** An organisation that has been read and checked: only `parseOrganisation` makes one. */
export type Organisation = Deep<z.output<ReturnType<typeof organisationSchema<z.ZodType<Rule>>>>> & {
  readonly [parsed]: true;
};
export type Task = Organisation["tasks"][number];
export type Member = Organisation["members"][number];
export type Dependency = Organisation["dependencies"][number];
export type Selector = Deep<z.output<typeof selector>>;
