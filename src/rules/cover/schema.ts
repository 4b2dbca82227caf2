import * as z from "zod/mini";
import type { Deep } from "../../model/entity.ts";
import { inPeriods, selected, statedRule } from "../../model/rule.ts";
import { distinct, level, reference } from "../../model/values.ts";

/** Somebody who can is there, in every period or part of the week (R121). */
export const schema = statedRule("cover", {
  competence: reference("competence"),
  level: z._default(level, 3),
  min: z._default(z.int().check(z.gte(1)), 1),
  select: selected,
  slots: z.optional(distinct(reference("slot"))),
  periods: inPeriods,
});
export type Cover = Deep<z.output<typeof schema>>;
