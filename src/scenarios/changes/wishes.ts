import * as z from "zod/mini";
import { planTasks } from "../../domain/turns.ts";
import { standing } from "../../domain/people.ts";
import { described } from "../../model/described.ts";
import { entity, type Deep } from "../../model/entity.ts";
import { member as memberSchema } from "../../model/member.ts";
import type { Member, Organisation } from "../../model/organisation.ts";
import { period, reference } from "../../model/values.ts";
import { periodsFrom } from "../presence.ts";

/** A member wishes to learn something else than before. */
export const schema = entity({
  kind: z.literal("wishes"),
  member: reference("member"),
  from: described(period, "first period in which the new wishes count"),
  wishes: described(memberSchema.shape.wishes, "all wishes from now on"),
});
export type Wishes = Deep<z.output<typeof schema>>;

/**
 * The new wishes replace the old. What was learned for a wish that is withdrawn has been learned: that wish stays with weight
 * 0, and from now on the member is kept from the tasks that only that wish admits them to.
 */
export function apply(organisation: Organisation, change: Wishes): Organisation {
  const member = organisation.members.find(({ id }) => id === change.member);
  if (member === undefined) return organisation;
  const wishing: Member = { ...member, wishes: change.wishes };
  const lost = planTasks(organisation)
    .filter(
      (planned) =>
        standing(member, planned, organisation) === "learner" &&
        standing(wishing, planned, organisation) === "none",
    )
    .map(({ task }) => task);
  if (lost.length === 0) return replaced(organisation, wishing);
  const needed = new Set(lost.flatMap((task) => Object.keys(task.requires)));
  const withdrawn = member.wishes
    .filter(({ competence }) => needed.has(competence))
    .map((wish) => ({ ...wish, weight: 0 }));
  const forbid = {
    type: "forbid",
    members: [member.id],
    select: { tasks: lost.map(({ id }) => id) },
    periods: periodsFrom(organisation, change.from),
    because: {
      nl: `${member.id} wil dit niet langer leren`,
      en: `${member.id} does not wish to learn this any more`,
      fr: `${member.id} ne souhaite plus apprendre ceci`,
    },
  };
  const changed = replaced(organisation, { ...wishing, wishes: [...change.wishes, ...withdrawn] });
  return { ...changed, rules: [...changed.rules, forbid] };
}

function replaced(organisation: Organisation, member: Member): Organisation {
  return {
    ...organisation,
    members: organisation.members.map((each) => (each.id === member.id ? member : each)),
  };
}
