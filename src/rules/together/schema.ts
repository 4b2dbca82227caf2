import * as z from "zod/mini";
import type { Deep } from "../../model/entity.ts";
import { statedRule } from "../../model/rule.ts";
import { selector } from "../../model/selector.ts";

/** Two kinds of work in the same hands. */
export const schema = statedRule("together", {
  first: selector,
  second: selector,
  within: z._default(z.enum(["process", "any"]), "process"),
});
export type Together = Deep<z.output<typeof schema>>;
