import * as z from "zod/mini";
import { described } from "../../model/described.ts";
import { entity, type Deep } from "../../model/entity.ts";
import type { Organisation } from "../../model/organisation.ts";
import { hours, period, reference, text } from "../../model/values.ts";
import { withLessHours } from "../presence.ts";

/** A member is away, or has fewer hours, for a time. */
export const schema = entity({
  kind: z.literal("absence"),
  member: reference("member"),
  from: described(period, "first period of the absence"),
  to: described(z.optional(period), "last period of the absence; default the last of the calendar"),
  hours: described(z._default(hours, 0), "hours a week that are left; 0 is away"),
  reason: z.optional(text),
});
export type Absence = Deep<z.output<typeof schema>>;

/** The member has no more than the hours left in those periods; fewer if they had fewer. */
export function apply(
  organisation: Organisation,
  { member, from, to, hours, reason }: Absence,
): Organisation {
  return withLessHours(organisation, member, { from, to }, hours, reason);
}
