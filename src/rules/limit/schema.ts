import * as z from "zod";
import type { Deep } from "../../model/entity.ts";
import { concerned, inPeriods, selected, statedRule } from "../../model/rule.ts";

const amount = z
  .number()
  .min(0)
  .max(1e9)
  .refine((value) => value <= 0 || value >= 1e-6, "either 0 or at least 0.000001");

/** How much of something one member does, at most or at least. */
export const schema = statedRule("limit", {
  select: selected,
  of: z
    .enum(["hours", "share", "count", "burden"])
    .describe("own hours a week, share of own hours, tasks held, or fair burdens"),
  each: z.enum(["all", "task", "process"]).default("all"),
  over: z.enum(["period", "horizon"]).default("period"),
  min: amount.optional(),
  max: amount.optional(),
  members: concerned,
  periods: inPeriods,
});
export type Limit = Deep<z.output<typeof schema>>;
