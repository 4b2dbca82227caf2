import * as z from "zod/mini";
import { described } from "../../model/described.ts";
import { entity, type Deep } from "../../model/entity.ts";
import type { Organisation } from "../../model/organisation.ts";
import { KINDS } from "../../model/task.ts";
import { by, preference, reference } from "../../model/values.ts";

/** A member likes other work than before. */
export const schema = entity({
  kind: z.literal("preference"),
  member: reference("member"),
  tasks: described(z._default(by("task", preference), {}), "likes that change; the others stay"),
  tags: z._default(by("tag", preference), {}),
  processes: z._default(by("process", preference), {}),
  kinds: z._default(z.partialRecord(z.enum(KINDS), preference), {}),
});
export type Preference = Deep<z.output<typeof schema>>;

/** The likes that are named replace those of before. */
export function apply(organisation: Organisation, change: Preference): Organisation {
  const members = organisation.members.map((member) => {
    if (member.id !== change.member) return member;
    const { tasks, tags, processes, kinds } = member.preferences;
    const preferences = {
      ...member.preferences,
      tasks: { ...tasks, ...change.tasks },
      tags: { ...tags, ...change.tags },
      processes: { ...processes, ...change.processes },
      kinds: { ...kinds, ...change.kinds },
    };
    return { ...member, preferences };
  });
  return { ...organisation, members };
}
