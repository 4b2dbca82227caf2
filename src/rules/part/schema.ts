import * as z from "zod";
import type { Deep } from "../../model/entity.ts";
import { statedRule } from "../../model/rule.ts";
import { distinct, id, reference, share } from "../../model/values.ts";

/** Who executes a process also plans it, guards its quality and meets its client (R75). */
export const schema = statedRule("part", {
  min: share.default(0.5).describe("share in the regulating work per share in the executing work"),
  aspects: distinct(id).default(["planning", "quality", "client"]),
  processes: z.array(reference("process")).min(1).optional(),
});
export type Part = Deep<z.output<typeof schema>>;
