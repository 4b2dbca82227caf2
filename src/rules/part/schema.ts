import * as z from "zod/mini";
import { described } from "../../model/described.ts";
import type { Deep } from "../../model/entity.ts";
import { statedRule } from "../../model/rule.ts";
import { distinct, id, reference, share } from "../../model/values.ts";

/** Who executes a process also plans it, guards its quality and meets its client (R75). */
export const schema = statedRule("part", {
  min: described(z._default(share, 0.5), "share in the regulating work per share in the executing work"),
  aspects: z._default(distinct(id), ["planning", "quality", "client"]),
  processes: z.optional(z.array(reference("process")).check(z.minLength(1))),
});
export type Part = Deep<z.output<typeof schema>>;
