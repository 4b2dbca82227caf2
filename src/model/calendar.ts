import * as z from "zod/mini";
import { described } from "./described.ts";
import { entity } from "./entity.ts";
import { LIMITS } from "./limits.ts";
import { distinct, id, period, positiveHours, text } from "./values.ts";

const slot = entity({
  id,
  name: z.optional(text),
  hours: described(positiveHours, "how long this part of the week is"),
});

/** The horizon: how many periods, how long they are, when steady work may change hands. */
export const calendar = entity({
  periods: z.int().check(z.gte(1), z.lte(LIMITS.periods)),
  weeksPerPeriod: z.number().check(z.gt(0), z.lte(104)),
  start: described(z.optional(z.iso.date("Invalid ISO date")), "first day of period 0"),
  redistribution: described(
    z._default(z.array(period), [0]),
    "periods at which steady work may change hands; 0 is always one",
  ),
  cuts: described(
    z.optional(distinct(period)),
    "periods at which a plan was made anew: a turn that spans one is cut in two there",
  ),
  slots: described(
    z._default(z.array(slot).check(z.maxLength(LIMITS.slots)), []),
    "parts of the week, such as early, day, evening",
  ),
});
