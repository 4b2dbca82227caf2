import type * as z from "zod/mini";
import type { Deep } from "../../model/entity.ts";
import { selected, statedRule } from "../../model/rule.ts";

/** Everybody has a turn before anybody has two, in proportion to entitlements (R85, R89). */
export const schema = statedRule("inTurn", { select: selected });
export type InTurn = Deep<z.output<typeof schema>>;
