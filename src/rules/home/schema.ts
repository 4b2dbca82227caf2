import * as z from "zod/mini";
import type { Deep } from "../../model/entity.ts";
import { concerned, inPeriods, selected, statedRule } from "../../model/rule.ts";

/** A member works in at most so many processes at a time. */
export const schema = statedRule("home", {
  max: z.int().check(z.gte(0)),
  select: selected,
  members: concerned,
  periods: inPeriods,
});
export type Home = Deep<z.output<typeof schema>>;
