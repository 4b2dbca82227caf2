import * as z from "zod/mini";
import type { Deep } from "../../model/entity.ts";
import { inPeriods, selected, statedRule } from "../../model/rule.ts";
import { reference } from "../../model/values.ts";

/** A client meets at most so many members at a time (R133). */
export const schema = statedRule("faces", {
  max: z.int().check(z.gte(1)),
  select: selected,
  clients: z.optional(z.array(reference("client")).check(z.minLength(1))),
  periods: inPeriods,
});
export type Faces = Deep<z.output<typeof schema>>;
