import * as z from "zod";
import type { Deep } from "../../model/entity.ts";
import { concerned, inPeriods, selected, statedRule } from "../../model/rule.ts";

/** How much of something one member does, at most or at least. */
export const schema = statedRule("limit", {
  select: selected,
  of: z
    .enum(["hours", "share", "count", "burden"])
    .describe("own hours a week, share of own hours, tasks held, or fair burdens"),
  each: z.enum(["all", "task", "process"]).default("all"),
  over: z.enum(["period", "horizon"]).default("period"),
  min: z.number().min(0).optional(),
  max: z.number().min(0).optional(),
  members: concerned,
  periods: inPeriods,
});
export type Limit = Deep<z.output<typeof schema>>;
