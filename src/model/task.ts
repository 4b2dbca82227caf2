import * as z from "zod/mini";
import { described } from "./described.ts";
import { entity } from "./entity.ts";
import { LIMITS } from "./limits.ts";
import { staffing } from "./staffing.ts";
import { by, id, level, periods, positiveHours, reference, share, text } from "./values.ts";

export const KINDS = ["preparing", "executing", "supporting", "regulating", "staff"] as const;

const people = entity({
  min: z._default(z.int().check(z.gte(1), z.lte(LIMITS.members)), 1),
  max: z.optional(z.int().check(z.gte(1), z.lte(LIMITS.members))),
});

/** Something that has to be done, whoever does it. A task knows no owner and no job title (R3). */
export const task = entity({
  id,
  hours: described(positiveHours, "hours a week for the whole organisation"),
  kind: z.enum(KINDS),
  name: z.optional(text),
  main: described(z.optional(id), "the larger task it is part of"),
  process: z.optional(reference("process")),
  aspect: described(
    z.optional(z.string().check(z.maxLength(40))),
    "what a regulating or staff task is about: planning, quality, client ...",
  ),
  requires: z._default(by("competence", z.int().check(z.gte(1), z.lte(4))), {}),
  soft: described(z._default(z.boolean(), false), "the required levels are a wish, not a condition"),
  learners: described(z.optional(z.boolean()), "may learners take part beside a mentor"),
  portions: described(
    z.optional(z.int().check(z.gte(1), z.lte(LIMITS.portions))),
    "equal parts it is divided in; default half-days",
  ),
  people: z._default(people, { min: 1 }),
  slots: described(
    z.optional(z.array(reference("slot")).check(z.minLength(1))),
    "parts of the week in which it has to be done",
  ),
  duration: described(z.optional(z.number().check(z.gte(0))), "lead time of one case, in `unit`"),
  unit: z.optional(z.string().check(z.maxLength(40))),
  unpleasant: z._default(share, 0),
  routine: z._default(z.boolean(), false),
  clientValue: described(z.optional(share), "how much of it the client notices"),
  priority: described(
    z._default(z.int().check(z.gte(1), z.lte(5)), 3),
    "1 is most urgent: the last to stay undone",
  ),
  staffing: z.optional(staffing),
  central: z.optional(z.enum(["complexity", "scale", "uniformity"])),
  advice: z.optional(
    entity({
      competence: reference("competence"),
      hours: positiveHours,
      level: z._default(level, 3),
    }),
  ),
  periods: described(z.optional(periods), "periods in which it exists; default all"),
  tags: z._default(z.array(id), []),
  description: z.optional(text),
});
