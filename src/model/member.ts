import * as z from "zod";
import { entity } from "./entity.ts";
import { LIMITS } from "./limits.ts";
import { KINDS } from "./task.ts";
import {
  by,
  hours,
  id,
  level,
  period,
  periods,
  preference,
  reference,
  share,
  text,
  weight,
} from "./values.ts";

const preferences = entity({
  tasks: by("task", preference).default({}),
  tags: by("tag", preference).default({}),
  processes: by("process", preference).default({}),
  kinds: z.partialRecord(z.enum(KINDS), preference).default({}),
});

const wish = entity({
  competence: reference("competence"),
  level: z.int().min(1).max(4).describe("the level the member wants to reach"),
  weight: weight.default(1),
  by: period.optional().describe("the period by which"),
});

const exemption = entity({
  task: reference("task").optional(),
  tag: reference("tag").optional(),
  reason: text.describe("an exemption has a reason that the group knows"),
});

/** A member: what they can, what they want, when they are there. */
export const member = entity({
  id,
  hours: hours.describe("hours a week"),
  name: text.optional(),
  availability: z
    .array(entity({ periods, hours, reason: text.optional() }))
    .default([])
    .describe("other hours in some periods; 0 is absent"),
  slots: z
    .array(reference("slot"))
    .min(1)
    .optional()
    .describe("parts of the week in which they can work; default all"),
  levels: by("competence", level).default({}),
  preferences: preferences.default({ tasks: {}, tags: {}, processes: {}, kinds: {} }),
  wishes: z.array(wish).default([]),
  stretch: entity({ min: share.default(0), max: share.default(1) })
    .optional()
    .describe("wanted share of hours above the own level"),
  volunteers: z.array(reference("task")).default([]),
  exempt: z.array(exemption).default([]),
  entitlement: weight.optional().describe("share in burdens relative to others; default available hours"),
  home: reference("process")
    .optional()
    .describe("the process the member feels at home in; shown, not enforced"),
  variety: z.boolean().default(false),
  groups: z
    .record(id, z.string().max(LIMITS.id))
    .default({})
    .describe("for the equality measure only, never used to divide work"),
  private: z.boolean().default(false).describe("wishes are not shown to others"),
});
