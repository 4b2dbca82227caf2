import type { Member, Task } from "../model/organisation.ts";

/** Whether a member has the required level in every required competence, or the requirement is a wish. */
export function isQualified(member: Member, task: Task): boolean {
  return (
    task.soft ||
    Object.entries(task.requires).every(([competence, level]) => (member.levels[competence] ?? 0) >= level)
  );
}

/** Whether a member who has so many hours may take the task on and is qualified for it. */
export function isAble(member: Member, task: Task, hours: number): boolean {
  return (
    hours > 0 &&
    !isExempt(member, task) &&
    sharesSlot(member, task) &&
    isAdmitted(member, task) &&
    isQualified(member, task)
  );
}

function isExempt(member: Member, task: Task): boolean {
  return member.exempt.some((exemption) => {
    return exemption.task === task.id || (exemption.tag !== undefined && task.tags.includes(exemption.tag));
  });
}

function sharesSlot(member: Member, task: Task): boolean {
  const { slots } = member;
  return slots === undefined || task.slots === undefined || task.slots.some((slot) => slots.includes(slot));
}

/** Voluntary work asks for volunteers, an elected role for a candidate (if there are any). */
function isAdmitted(member: Member, task: Task): boolean {
  if (task.staffing?.mode === "voluntary") return member.volunteers.includes(task.id);
  if (task.staffing?.mode !== "elected") return true;
  const names = [...task.staffing.candidates, ...task.staffing.elected];
  return names.length === 0 || names.includes(member.id);
}
