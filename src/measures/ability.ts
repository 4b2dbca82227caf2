import { isAdmitted, levelOf } from "../domain/people.ts";
import type { PlannedTask } from "../domain/turns.ts";
import type { Member, Task } from "../model/organisation.ts";

/** Whether a member has the required level in every required competence, or the requirement is a wish. */
export function isQualified(member: Member, task: Task): boolean {
  return (
    task.soft ||
    Object.entries(task.requires).every(([competence, level]) => levelOf(member, competence) >= level)
  );
}

/** Whether a member who has so many hours may take the task on and is qualified for it. */
export function isAble(member: Member, planned: PlannedTask, hours: number): boolean {
  return hours > 0 && isAdmitted(member, planned) && isQualified(member, planned.task);
}
