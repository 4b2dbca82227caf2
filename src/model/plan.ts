import * as z from "zod/mini";
import { described } from "./described.ts";
import { entity, type Deep } from "./entity.ts";
import { history } from "./history.ts";
import { hours, period, reference } from "./values.ts";

export const PLAN_SCHEMA = "beurtrol-plan/1";
export const ROLES = ["holder", "learner", "mentor", "deputy", "adviser", "shadow"] as const;
export type Role = (typeof ROLES)[number];

/** Whether a role is work itself, and not something beside it. */
export function isWork(role: Role): boolean {
  return role === "holder" || role === "learner";
}
/** How burdens are shared: weighed with the other goals, or before them, so that who carries most carries least. */
export const FAIRNESS = ["average", "leximin"] as const;
export type Fairness = (typeof FAIRNESS)[number];

/** Which part of a task, when: a turn. */
const turn = {
  task: reference("task"),
  first: described(period, "first active period"),
  last: described(period, "last active period"),
};

const assignment = entity({
  ...turn,
  member: reference("member"),
  role: z.enum(ROLES),
  portions: z.int().check(z.gte(1)),
  of: described(z.int().check(z.gte(1)), "portions the turn has"),
  hours: described(hours, "hours a week that it costs the member in those periods"),
});

const uncovered = entity({
  ...turn,
  role: z.enum(["holder", "mentor", "deputy", "adviser"]),
  portions: z.int().check(z.gte(1)),
  of: z.int().check(z.gte(1)),
  hours: described(hours, "hours a week that nobody does"),
  reason: described(
    z.enum(["nobody-able", "nobody-free", "rules"]),
    "nobody is able and present; those who are have no hours left; rules keep the others out",
  ),
  able: described(z.int().check(z.gte(0)), "members who are able and present"),
  blocking: described(z._default(z.array(z.string()), []), "names of the rules that keep the others out"),
});

const unmet = entity({
  rule: described(z.string(), "name of the elastic or soft rule"),
  cost: described(z.number(), "mean violation over its instances, 0 is kept"),
});

const waived = entity({
  ...turn,
  rule: z.literal("cooldown"),
  able: z.int().check(z.gte(0)),
  needed: z.int().check(z.gte(0)),
});

const leftOut = entity({
  member: reference("member"),
  competence: reference("competence"),
});

/** A division of work over the horizon, as `solve` returns it and `verify` checks it. */
export const planSchema = entity({
  schema: z.literal(PLAN_SCHEMA),
  library: described(z.string(), "version of beurtrol that made it"),
  organisation: described(z.string(), "fingerprint of the organisation document"),
  seed: z.int().check(z.gte(0)),
  effort: described(z.number().check(z.gte(0)), "moves tried"),
  fairness: described(
    z._default(z.enum(FAIRNESS), "average"),
    "how burdens were shared: weighed with the other goals, or leximin, in tiers before them",
  ),
  assignments: z.array(assignment),
  uncovered: z.array(uncovered),
  published: described(
    z._default(z.array(period), []),
    "periods that the members have been promised; the others are a draft",
  ),
  unmet: z.array(unmet),
  waived: z.array(waived),
  leftOut: described(z.array(leftOut), "wishes that no work here can serve: they need a course"),
  cost: entity({
    tiers: described(z.array(entity({ tier: z.string(), cost: z.number() })), "most important first"),
    rules: described(z.record(z.string(), z.number()), "cost of each elastic or soft rule"),
    goals: described(z.record(z.string(), z.number()), "cost of each goal, before its weight"),
  }),
  stopped: described(z.enum(["target", "effort", "time", "aborted", "proven"]), "why the search stopped"),
  quality: entity({
    bound: described(z.nullable(z.number()), "proven lower bound of the last tier"),
    gap: described(z.nullable(z.number()), "cost of the last tier less its bound"),
    optimal: described(z.boolean(), "true only when proven"),
    tiers: described(
      z._default(
        z.array(entity({ tier: z.string(), bound: z.nullable(z.number()), gap: z.nullable(z.number()) })),
        [],
      ),
      "per tier: no plan that is no worse in the tiers before it costs less than the bound in it",
    ),
  }),
  closing: described(history, "the history of the next horizon"),
});

/** A division of work over the horizon. Its form says nothing of its worth: `verify` judges that. */
export type Plan = Deep<z.output<typeof planSchema>>;
export type Assignment = Plan["assignments"][number];
export type Uncovered = Plan["uncovered"][number];
