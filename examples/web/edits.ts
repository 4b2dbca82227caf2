import type { OrganisationInput } from "beurtrol";

type MemberInput = OrganisationInput["members"][number];

/**
 * The document with what a member feels about a task.
 * @param preference from -2 to 2; null takes back what was said
 */
export function withPreference(
  document: OrganisationInput,
  member: string,
  task: string,
  preference: number | null,
): OrganisationInput {
  return withMember(document, member, (before) => {
    const others = Object.entries(before.preferences?.tasks ?? {}).filter(([id]) => id !== task);
    const tasks = Object.fromEntries(preference === null ? others : [...others, [task, preference]]);
    return { ...before, preferences: { ...before.preferences, tasks } };
  });
}

/**
 * The document with the level that a member wants to reach in a competence.
 * @param level from 1 to 4; null takes the wish back
 */
export function withWish(
  document: OrganisationInput,
  member: string,
  competence: string,
  level: number | null,
): OrganisationInput {
  return withMember(document, member, (before) => {
    const wishes = before.wishes ?? [];
    const stated = wishes.find((wish) => wish.competence === competence);
    if (level === null) return { ...before, wishes: wishes.filter((wish) => wish !== stated) };
    const wish = { ...stated, competence, level };
    return {
      ...before,
      wishes: stated === undefined ? [...wishes, wish] : wishes.map((one) => (one === stated ? wish : one)),
    };
  });
}

function withMember(
  document: OrganisationInput,
  id: string,
  change: (member: MemberInput) => MemberInput,
): OrganisationInput {
  return {
    ...document,
    members: document.members.map((member) => (member.id === id ? change(member) : member)),
  };
}
