import * as z from "zod";
import { entity } from "./entity.ts";
import { LIMITS } from "./limits.ts";
import { id, period, positiveHours, text } from "./values.ts";

const slot = entity({
  id,
  name: text.optional(),
  hours: positiveHours.describe("how long this part of the week is"),
});

/** The horizon: how many periods, how long they are, when steady work may change hands. */
export const calendar = entity({
  periods: z.int().min(1).max(LIMITS.periods),
  weeksPerPeriod: z.number().gt(0).max(104),
  start: z.iso.date().optional().describe("first day of period 0"),
  redistribution: z
    .array(period)
    .default([0])
    .describe("periods at which steady work may change hands; 0 is always one"),
  slots: z
    .array(slot)
    .max(LIMITS.slots)
    .default([])
    .describe("parts of the week, such as early, day, evening"),
});
