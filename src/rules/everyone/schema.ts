import type * as z from "zod/mini";
import type { Deep } from "../../model/entity.ts";
import { concerned, selected, statedRule } from "../../model/rule.ts";

/** Everyone does some of it, in proportion to their entitlement (R80). */
export const schema = statedRule("everyone", { select: selected, members: concerned });
export type Everyone = Deep<z.output<typeof schema>>;
