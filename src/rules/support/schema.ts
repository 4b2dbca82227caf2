import * as z from "zod/mini";
import { described } from "../../model/described.ts";
import type { Deep } from "../../model/entity.ts";
import { inPeriods, selected, statedRule } from "../../model/rule.ts";
import { level, reference } from "../../model/values.ts";

/** Who cannot do it alone works only beside who can. */
export const schema = statedRule("support", {
  select: selected,
  competence: z.optional(reference("competence")),
  level: z._default(level, 3),
  ratio: described(
    z._default(z.number().check(z.gt(0), z.lte(100)), 1),
    "portions of supporters per portion of the supported",
  ),
  supported: described(
    z.optional(z.array(reference("member")).check(z.minLength(1))),
    "default: who is below the level",
  ),
  periods: inPeriods,
});
export type Support = Deep<z.output<typeof schema>>;
