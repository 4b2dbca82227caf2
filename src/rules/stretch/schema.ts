import * as z from "zod/mini";
import type { Deep } from "../../model/entity.ts";
import { concerned, statedRule } from "../../model/rule.ts";
import { share } from "../../model/values.ts";

/** The share of their hours in which members learn above their level, for those who name no band of their own (R29). */
export const schema = statedRule("stretch", {
  min: z._default(share, 0),
  max: z._default(share, 1),
  members: concerned,
});
export type Stretch = Deep<z.output<typeof schema>>;
