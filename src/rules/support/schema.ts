import * as z from "zod";
import type { Deep } from "../../model/entity.ts";
import { inPeriods, selected, statedRule } from "../../model/rule.ts";
import { level, reference } from "../../model/values.ts";

/** Who cannot do it alone works only beside who can. */
export const schema = statedRule("support", {
  select: selected,
  competence: reference("competence").optional(),
  level: level.default(3),
  ratio: z.number().gt(0).max(100).default(1).describe("portions of supporters per portion of the supported"),
  supported: z.array(reference("member")).min(1).optional().describe("default: who is below the level"),
  periods: inPeriods,
});
export type Support = Deep<z.output<typeof schema>>;
