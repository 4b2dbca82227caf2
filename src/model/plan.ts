import * as z from "zod";
import { entity, type Deep } from "./entity.ts";
import { history } from "./history.ts";
import { hours, period, reference } from "./values.ts";

export const PLAN_SCHEMA = "beurtrol-plan/1";
export const ROLES = ["holder", "learner", "mentor", "deputy", "adviser", "shadow"] as const;
export type Role = (typeof ROLES)[number];

/** Which part of a task, when: a turn. */
const turn = {
  task: reference("task"),
  first: period.describe("first active period"),
  last: period.describe("last active period"),
};

const assignment = entity({
  ...turn,
  member: reference("member"),
  role: z.enum(ROLES),
  portions: z.int().min(1),
  of: z.int().min(1).describe("portions the turn has"),
  hours: hours.describe("hours a week that it costs the member in those periods"),
});

const uncovered = entity({
  ...turn,
  role: z.enum(["holder", "mentor", "deputy", "adviser"]),
  portions: z.int().min(1),
  of: z.int().min(1),
  hours: hours.describe("hours a week that nobody does"),
  reason: z
    .enum(["nobody-able", "nobody-free", "rules"])
    .describe("nobody is able and present; those who are have no hours left; rules keep the others out"),
  able: z.int().min(0).describe("members who are able and present"),
  blocking: z.array(z.string()).default([]).describe("names of the rules that keep the others out"),
});

const unmet = entity({
  rule: z.string().describe("name of the elastic or soft rule"),
  cost: z.number().describe("mean violation over its instances, 0 is kept"),
});

const waived = entity({
  ...turn,
  rule: z.literal("cooldown"),
  able: z.int().min(0),
  needed: z.int().min(0),
});

const leftOut = entity({
  member: reference("member"),
  competence: reference("competence"),
});

/** A division of work over the horizon, as `solve` returns it and `verify` checks it. */
export const planSchema = entity({
  schema: z.literal(PLAN_SCHEMA),
  library: z.string().describe("version of beurtrol that made it"),
  organisation: z.string().describe("fingerprint of the organisation document"),
  seed: z.int().min(0),
  effort: z.number().min(0).describe("moves tried"),
  assignments: z.array(assignment),
  uncovered: z.array(uncovered),
  unmet: z.array(unmet),
  waived: z.array(waived),
  leftOut: z.array(leftOut).describe("wishes that no work here can serve: they need a course"),
  cost: entity({
    tiers: z.array(entity({ tier: z.string(), cost: z.number() })).describe("most important first"),
    rules: z.record(z.string(), z.number()).describe("cost of each elastic or soft rule"),
    goals: z.record(z.string(), z.number()).describe("cost of each goal, before its weight"),
  }),
  stopped: z.enum(["target", "effort", "time", "aborted", "proven"]).describe("why the search stopped"),
  quality: entity({
    bound: z.number().nullable().describe("proven lower bound of the last tier"),
    gap: z.number().nullable().describe("cost of the last tier less its bound"),
    optimal: z.boolean().describe("true only when proven"),
    tiers: z
      .array(entity({ tier: z.string(), bound: z.number().nullable(), gap: z.number().nullable() }))
      .default([])
      .describe("per tier: no plan that is no worse in the tiers before it costs less than the bound in it"),
  }),
  closing: history.describe("the history of the next horizon"),
});

/** A division of work over the horizon. Its form says nothing of its worth: `verify` judges that. */
export type Plan = Deep<z.output<typeof planSchema>>;
export type Assignment = Plan["assignments"][number];
export type Uncovered = Plan["uncovered"][number];
