import type { PlanDifference } from "../difference.ts";
import type { Organisation } from "../model/organisation.ts";

/** Ids of members who keep their likes and wishes to themselves. */
export function privateMembers({ members }: Organisation): ReadonlySet<string> {
  return new Set(members.filter((member) => member.private).map(({ id }) => id));
}

/** A difference without what it means for some members. */
export function withoutHidden<Different extends PlanDifference>(
  different: Different,
  hidden: ReadonlySet<string>,
): Different {
  return { ...different, members: different.members.filter(({ member }) => !hidden.has(member)) };
}
