import * as z from "zod/mini";
import { described } from "../../model/described.ts";
import type { Deep } from "../../model/entity.ts";
import { statedRule } from "../../model/rule.ts";
import { selector } from "../../model/selector.ts";

/** Four eyes, or duties kept apart: nobody meets their own work (theory: possible exactly if shares add up to at most 1). */
export const schema = statedRule("apart", {
  first: selector,
  second: selector,
  within: z._default(z.enum(["process", "any"]), "process"),
  strict: described(z._default(z.boolean(), false), "never both, whatever the shares"),
});
export type Apart = Deep<z.output<typeof schema>>;
