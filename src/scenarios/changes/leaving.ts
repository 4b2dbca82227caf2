import * as z from "zod/mini";
import { described } from "../../model/described.ts";
import { entity, type Deep } from "../../model/entity.ts";
import type { Organisation } from "../../model/organisation.ts";
import { period, reference, text } from "../../model/values.ts";
import { withLessHours } from "../presence.ts";

/** A member leaves the group. */
export const schema = entity({
  kind: z.literal("leaving"),
  member: reference("member"),
  from: described(period, "first period without the member"),
  reason: z.optional(text),
});
export type Leaving = Deep<z.output<typeof schema>>;

/** The member stays in the document, with what they have done, and has no hours any more. */
export function apply(organisation: Organisation, { member, from, reason }: Leaving): Organisation {
  return withLessHours(organisation, member, { from, to: undefined }, 0, reason);
}
