import * as z from "zod";
import type { Deep } from "../../model/entity.ts";
import { inPeriods, selected, statedRule } from "../../model/rule.ts";

/** More than one person can do it, or does it (R84, R187). */
export const schema = statedRule("backup", {
  select: selected,
  min: z.int().min(1).default(2),
  of: z.enum(["able", "holders"]).default("able"),
  periods: inPeriods,
});
export type Backup = Deep<z.output<typeof schema>>;
