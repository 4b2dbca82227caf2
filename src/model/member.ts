import * as z from "zod/mini";
import { described } from "./described.ts";
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
  tasks: z._default(by("task", preference), {}),
  tags: z._default(by("tag", preference), {}),
  processes: z._default(by("process", preference), {}),
  kinds: z._default(z.partialRecord(z.enum(KINDS), preference), {}),
});

const wish = entity({
  competence: reference("competence"),
  level: described(z.int().check(z.gte(1), z.lte(4)), "the level the member wants to reach"),
  weight: z._default(weight, 1),
  by: described(z.optional(period), "the period by which"),
});

const exemption = entity({
  task: z.optional(reference("task")),
  tag: z.optional(reference("tag")),
  reason: described(text, "an exemption has a reason that the group knows"),
});

/** A member: what they can, what they want, when they are there. */
export const member = entity({
  id,
  hours: described(hours, "hours a week"),
  name: z.optional(text),
  availability: described(
    z._default(z.array(entity({ periods, hours, reason: z.optional(text) })), []),
    "other hours in some periods; 0 is absent",
  ),
  slots: described(
    z.optional(z.array(reference("slot")).check(z.minLength(1))),
    "parts of the week in which they can work; default all",
  ),
  levels: z._default(by("competence", level), {}),
  preferences: z._default(preferences, { tasks: {}, tags: {}, processes: {}, kinds: {} }),
  wishes: z._default(z.array(wish), []),
  stretch: described(
    z.optional(entity({ min: z._default(share, 0), max: z._default(share, 1) })),
    "wanted share of hours above the own level",
  ),
  volunteers: z._default(z.array(reference("task")), []),
  exempt: z._default(z.array(exemption), []),
  entitlement: described(z.optional(weight), "share in burdens relative to others; default available hours"),
  home: described(
    z.optional(reference("process")),
    "the process the member feels at home in; shown, not enforced",
  ),
  variety: z._default(z.boolean(), false),
  groups: described(
    z._default(z.record(id, z.string().check(z.maxLength(LIMITS.id))), {}),
    "for the equality measure only, never used to divide work",
  ),
  private: described(z._default(z.boolean(), false), "wishes are not shown to others"),
});
