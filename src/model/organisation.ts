import * as z from "zod/mini";
import { described } from "./described.ts";
import { agreed } from "./agreed.ts";
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
  pace: described(
    z._default(z.number().check(z.gt(0), z.lte(1)), 0.8),
    "work a learner does in the time an able member needs",
  ),
  mentoring: described(z._default(share, 0.2), "hours of a mentor per hour of a learner"),
});

const division = entity({
  task: reference("task"),
  shares: by("member", share),
});

const scope = entity({
  mode: z._default(z.enum(["whole", "pilot"]), "whole"),
  tasks: z._default(selector, {}),
  members: z.optional(z.array(reference("member")).check(z.minLength(1))),
});

const lock = entity({
  task: reference("task"),
  member: z.optional(reference("member")),
  periods: z.optional(periods),
});

/** The whole document; the schema of a rule comes from the rules themselves, so that a new rule is one new folder. */
export function organisationSchema<RuleSchema extends z.ZodMiniType<Rule>>(rule: RuleSchema) {
  return entity({
    schema: z.literal(ORGANISATION_SCHEMA),
    name: z.optional(text),
    description: z.optional(text),
    calendar,
    learning: z._default(learning, { pace: 0.8, mentoring: 0.2 }),
    competences: z._default(z.array(competence).check(z.maxLength(LIMITS.competences)), []),
    processes: z._default(z.array(process).check(z.maxLength(LIMITS.processes)), []),
    tasks: z.array(task).check(z.minLength(1), z.maxLength(LIMITS.tasks)),
    dependencies: z._default(z.array(dependency).check(z.maxLength(LIMITS.dependencies)), []),
    members: z.array(member).check(z.minLength(1), z.maxLength(LIMITS.members)),
    rules: z._default(z.array(rule).check(z.maxLength(LIMITS.rules)), []),
    goals: z._default(goals, { weights: {}, order: [], inequalityAversion: 2, criteria: [] }),
    scope: z.optional(scope),
    locks: z._default(z.array(lock).check(z.maxLength(LIMITS.tasks)), []),
    asIs: z._default(z.array(division).check(z.maxLength(LIMITS.tasks)), []),
    history: z._default(history, { balances: {}, holders: {} }),
    agreed: described(z.optional(agreed), "the plan that was agreed before something changed"),
  });
}

declare const parsed: unique symbol;

/** An organisation that has been read and checked: only `parseOrganisation` makes one. */
export type Organisation = Deep<z.output<ReturnType<typeof organisationSchema<z.ZodMiniType<Rule>>>>> & {
  readonly [parsed]: true;
};
export type Task = Organisation["tasks"][number];
export type Member = Organisation["members"][number];
export type Dependency = Organisation["dependencies"][number];
export type Selector = Deep<z.output<typeof selector>>;
