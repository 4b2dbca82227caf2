import * as z from "zod/mini";
import { described } from "../../model/described.ts";
import { entity, type Deep } from "../../model/entity.ts";
import { member } from "../../model/member.ts";
import type { Organisation } from "../../model/organisation.ts";
import { period } from "../../model/values.ts";
import { withLessHours } from "../presence.ts";

/** Somebody joins the group. */
export const schema = entity({
  kind: z.literal("joining"),
  member: described(member, "the new member, as in the organisation document"),
  from: described(period, "first period with the member"),
});
export type Joining = Deep<z.output<typeof schema>>;

/** The new member is the last of the list, and has no hours before they join. */
export function apply(organisation: Organisation, { member: newcomer, from }: Joining): Organisation {
  const joined = { ...organisation, members: [...organisation.members, newcomer] };
  return from === 0 ? joined : withLessHours(joined, newcomer.id, { from: 0, to: from - 1 }, 0);
}
