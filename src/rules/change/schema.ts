import type * as z from "zod/mini";
import type { Deep } from "../../model/entity.ts";
import { statedRule } from "../../model/rule.ts";
import { share } from "../../model/values.ts";

/** At each redistribution at most a share of the steady hours changes hands (R115). */
export const schema = statedRule("change", { max: share });
export type Change = Deep<z.output<typeof schema>>;
