import * as z from "zod";
import type { Deep } from "../../model/entity.ts";
import { inPeriods, selected, statedRule } from "../../model/rule.ts";
import { distinct, level, reference } from "../../model/values.ts";

/** Somebody who can is there, in every period or part of the week (R121). */
export const schema = statedRule("cover", {
  competence: reference("competence"),
  level: level.default(3),
  min: z.int().min(1).default(1),
  select: selected,
  slots: distinct(reference("slot")).optional(),
  periods: inPeriods,
});
export type Cover = Deep<z.output<typeof schema>>;
