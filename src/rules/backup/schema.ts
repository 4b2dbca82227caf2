import * as z from "zod/mini";
import type { Deep } from "../../model/entity.ts";
import { inPeriods, selected, statedRule } from "../../model/rule.ts";

/** More than one person can do it, or does it (R84, R187). */
export const schema = statedRule("backup", {
  select: selected,
  min: z._default(z.int().check(z.gte(1)), 2),
  of: z._default(z.enum(["able", "holders"]), "able"),
  periods: inPeriods,
});
export type Backup = Deep<z.output<typeof schema>>;
