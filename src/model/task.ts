import * as z from "zod";
import { entity } from "./entity.ts";
import { LIMITS } from "./limits.ts";
import { staffing } from "./staffing.ts";
import { by, id, level, periods, positiveHours, reference, share, text } from "./values.ts";

export const KINDS = ["preparing", "executing", "supporting", "regulating", "staff"] as const;

const people = entity({
  min: z.int().min(1).max(LIMITS.members).default(1),
  max: z.int().min(1).max(LIMITS.members).optional(),
});

/** Something that has to be done, whoever does it. A task knows no owner and no job title (R3). */
export const task = entity({
  id,
  hours: positiveHours.describe("hours a week for the whole organisation"),
  kind: z.enum(KINDS),
  name: text.optional(),
  main: id.optional().describe("the larger task it is part of"),
  process: reference("process").optional(),
  aspect: z
    .string()
    .max(40)
    .optional()
    .describe("what a regulating or staff task is about: planning, quality, client ..."),
  requires: by("competence", z.int().min(1).max(4)).default({}),
  soft: z.boolean().default(false).describe("the required levels are a wish, not a condition"),
  learners: z.boolean().optional().describe("may learners take part beside a mentor"),
  portions: z
    .int()
    .min(1)
    .max(LIMITS.portions)
    .optional()
    .describe("equal parts it is divided in; default half-days"),
  people: people.default({ min: 1 }),
  slots: z
    .array(reference("slot"))
    .min(1)
    .optional()
    .describe("parts of the week in which it has to be done"),
  duration: z.number().min(0).optional().describe("lead time of one case, in `unit`"),
  unit: z.string().max(40).optional(),
  unpleasant: share.default(0),
  routine: z.boolean().default(false),
  clientValue: share.optional().describe("how much of it the client notices"),
  priority: z.int().min(1).max(5).default(3).describe("1 is most urgent: the last to stay undone"),
  staffing: staffing.optional(),
  central: z.enum(["complexity", "scale", "uniformity"]).optional(),
  advice: entity({
    competence: reference("competence"),
    hours: positiveHours,
    level: level.default(3),
  }).optional(),
  periods: periods.optional().describe("periods in which it exists; default all"),
  tags: z.array(id).default([]),
  description: text.optional(),
});
