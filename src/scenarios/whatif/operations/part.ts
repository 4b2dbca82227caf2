import * as z from "zod/mini";
import { described } from "../../../model/described.ts";
import { entity, type Deep } from "../../../model/entity.ts";
import type { Organisation } from "../../../model/organisation.ts";
import { period, reference, share } from "../../../model/values.ts";
import { withLessHours } from "../../presence.ts";

/** A member works a part of their hours for a time. */
export const schema = entity({
  kind: z.literal("part"),
  member: reference("member"),
  part: described(share, "part of the member's hours a week that is left: 0.5 is half"),
  from: described(z._default(period, 0), "first period of it; default 0"),
  to: described(z.optional(period), "last period of it; default the last of the calendar"),
});

export function apply(
  organisation: Organisation,
  { member, part, from, to }: Deep<z.output<typeof schema>>,
): Organisation {
  const own = organisation.members.find(({ id }) => id === member);
  // A thousandth of an hour is the least that a document knows.
  const left = Math.round((own?.hours ?? 0) * part * 1000) / 1000;
  return withLessHours(organisation, member, { from, to }, left);
}
