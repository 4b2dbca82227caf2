import * as z from "zod/mini";
import type { Deep } from "../../model/entity.ts";
import { concerned, inPeriods, statedRule } from "../../model/rule.ts";
import { selector } from "../../model/selector.ts";
import { share } from "../../model/values.ts";

/** Nobody holds more than a share of all regulating hours (R96). */
export const schema = statedRule("dominance", {
  max: share,
  select: z._default(selector, { kind: "regulating" }),
  members: concerned,
  periods: inPeriods,
});
export type Dominance = Deep<z.output<typeof schema>>;
