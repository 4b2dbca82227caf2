import type { OrganisationInput } from "../../src/parse.ts";
import type { MemberInput } from "./member.ts";
import type { RuleInput } from "./rule.ts";
import type { TaskInput } from "./task.ts";

/**
 * Leaves out the hard pins and the locks that cannot be kept, or take much of a member's hours: at random nearly all
 * would contradict something. What remains may still contradict another rule, but seldom does.
 */
export function plausible(document: OrganisationInput): OrganisationInput {
  const tasks = new Map(document.tasks.map((task) => [task.id, task]));
  const members = new Map(document.members.map((member) => [member.id, member]));
  const pinned = new Set<string>();
  const keepable = (memberId: string, taskId: string) => {
    const member = members.get(memberId);
    const task = tasks.get(taskId);
    return member !== undefined && task !== undefined && isKeepable(member, task, document);
  };
  const stays = (rule: RuleInput) => {
    if (rule.type !== "pin" || rule.weight !== undefined) return true;
    if (pinned.has(rule.task) || pinned.has(rule.member) || !keepable(rule.member, rule.task)) return false;
    pinned.add(rule.task).add(rule.member);
    return true;
  };
  const today = new Map(document.asIs?.map((division) => [division.task, Object.keys(division.shares)]));
  const { rules, locks, ...rest } = document;
  return {
    ...rest,
    ...(rules === undefined ? {} : { rules: rules.filter(stays) }),
    ...(locks === undefined
      ? {}
      : {
          locks: locks.filter((lock) =>
            (lock.member === undefined ? (today.get(lock.task) ?? []) : [lock.member]).every((id) =>
              keepable(id, lock.task),
            ),
          ),
        }),
  };
}

/** Steady work of which the member is able to hold all, in the hours of every period, with two thirds of them to spare. */
function isKeepable(member: MemberInput, task: TaskInput, document: OrganisationInput): boolean {
  const least = Math.min(member.hours, ...(member.availability ?? []).map((entry) => entry.hours));
  const exempt = member.exempt?.some(
    ({ task: id, tag }) => id === task.id || (tag !== undefined && task.tags?.includes(tag) === true),
  );
  const forbidden = document.rules?.some(
    (rule) => rule.type === "forbid" && rule.members.includes(member.id),
  );
  return (
    task.staffing?.mode === "fixed" &&
    task.hours * 3 <= least &&
    exempt !== true &&
    forbidden !== true &&
    (task.slots === undefined || member.slots === undefined) &&
    Object.entries(task.requires ?? {}).every(
      ([competence, level]) => (member.levels?.[competence] ?? 0) >= level,
    )
  );
}
