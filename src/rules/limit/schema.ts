import * as z from "zod/mini";
import { described } from "../../model/described.ts";
import type { Deep } from "../../model/entity.ts";
import { concerned, inPeriods, selected, statedRule } from "../../model/rule.ts";

const amount = z.number().check(
  z.gte(0),
  z.lte(1e9),
  z.refine((value) => value <= 0 || value >= 1e-6, "either 0 or at least 0.000001"),
);

/** How much of something one member does, at most or at least. */
export const schema = statedRule("limit", {
  select: selected,
  of: described(
    z.enum(["hours", "share", "count", "burden"]),
    "own hours a week, share of own hours, tasks held, or fair burdens",
  ),
  each: z._default(z.enum(["all", "task", "process"]), "all"),
  over: z._default(z.enum(["period", "horizon"]), "period"),
  min: z.optional(amount),
  max: z.optional(amount),
  members: concerned,
  periods: inPeriods,
});
export type Limit = Deep<z.output<typeof schema>>;
