import * as z from "zod/mini";
import type { Deep } from "../../model/entity.ts";
import { inPeriods, selected, statedRule } from "../../model/rule.ts";
import { reference } from "../../model/values.ts";

/** These members do not do these tasks. */
export const schema = statedRule("forbid", {
  members: z.array(reference("member")).check(z.minLength(1)),
  select: selected,
  periods: inPeriods,
});
export type Forbid = Deep<z.output<typeof schema>>;
