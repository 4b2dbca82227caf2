import { leastHours } from "./hours.ts";
import type { DivisionInput, MemberInput, Outline, TaskInput } from "./parts.ts";

/**
 * Today's division, made as functional as most organisations begin: task by task of one sort, to the one or two able members
 * with the most hours left.
 */
export function division(outline: Outline): DivisionInput[] {
  const left = new Map(outline.members.map((member) => [member.id, steadyHours(member, outline)]));
  const sorts = [...new Set(outline.tasks.map(({ main }) => main))];
  return [...outline.tasks]
    .sort((one, other) => sorts.indexOf(one.main) - sorts.indexOf(other.main))
    .map((task) => ({ task: task.id, shares: sharesOf(task, outline, left) }))
    .filter(({ shares }) => Object.keys(shares).length > 0);
}

/** Whether a member may hold a task alone, by what the two documents say of both. */
export function mayHold(member: MemberInput, task: TaskInput): boolean {
  const { levels = {}, exempt = [], volunteers = [], slots } = member;
  return (
    Object.entries(task.requires ?? {}).every(([competence, level]) => (levels[competence] ?? 0) >= level) &&
    !exempt.some(({ tag }) => tag !== undefined && task.tags?.includes(tag) === true) &&
    (task.staffing?.mode !== "voluntary" || volunteers.includes(task.id)) &&
    (task.slots === undefined || slots === undefined || task.slots.some((slot) => slots.includes(slot)))
  );
}

/** Hours a member can count on in every period. */
export function steadyHours(member: MemberInput, { size }: Pick<Outline, "size">): number {
  return leastHours(member, 0, size.periods);
}

function sharesOf(task: TaskInput, { members }: Outline, left: Map<string, number>): Record<string, number> {
  const room = (member: MemberInput) => left.get(member.id) ?? 0;
  const able = members
    .filter((member) => mayHold(member, task) && room(member) > 0)
    .sort((one, other) => room(other) - room(one));
  const [first] = able;
  const few = first !== undefined && room(first) >= task.hours && (task.people?.min ?? 1) === 1 ? 1 : 2;
  const holders = able.slice(0, few);
  for (const { id } of holders) left.set(id, (left.get(id) ?? 0) - task.hours / holders.length);
  return Object.fromEntries(holders.map(({ id }) => [id, 1 / holders.length]));
}
