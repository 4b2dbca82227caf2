import type { Member, Organisation, Task } from "../model/organisation.ts";
import { availableHours } from "./horizon.ts";
import type { PlannedTask, Turn } from "./turns.ts";

/** A member with what follows from the document. */
export interface Person {
  readonly index: number;
  readonly member: Member;
  /** Hours a week per period: a[m,p]. */
  readonly available: Float64Array;
  /** Hours over the horizon: A_m. */
  readonly capacity: number;
  /** Share in burdens and staff work: w_m; 0 without hours. */
  readonly entitlement: number;
}

/** What a member may be to a turn. */
export type Standing = "able" | "learner" | "none";

export function people(organisation: Organisation): readonly Person[] {
  const { periods, weeksPerPeriod } = organisation.calendar;
  const drafts = organisation.members.map((member, index) => {
    const available = availableHours(member, periods);
    const capacity = weeksPerPeriod * available.reduce((sum, hours) => sum + hours, 0);
    return { index, member, available, capacity, claim: capacity > 0 ? (member.entitlement ?? capacity) : 0 };
  });
  // If nobody claims anything, hours decide after all.
  const claimed = drafts.some((draft) => draft.claim > 0);
  const weight = (draft: (typeof drafts)[number]) => (claimed ? draft.claim : draft.capacity);
  const total = drafts.reduce((sum, draft) => sum + weight(draft), 0);
  return drafts.map((draft) => {
    const { index, member, available, capacity } = draft;
    return { index, member, available, capacity, entitlement: total > 0 ? weight(draft) / total : 0 };
  });
}

/** How much a member likes a task: the most specific statement wins. */
export function preference(member: Member, task: Task): number {
  const { tasks, tags, processes, kinds } = member.preferences;
  const own = lookup(tasks, task.id);
  if (own !== undefined) return own;
  const known: number[] = [];
  for (const tag of task.tags.length > 1 ? new Set(task.tags) : task.tags) {
    const liked = lookup(tags, tag);
    if (liked !== undefined) known.push(liked);
  }
  if (known.length > 0) return known.reduce((sum, value) => sum + value, 0) / known.length;
  return (
    (task.process === undefined ? undefined : lookup(processes, task.process)) ??
    lookup(kinds, task.kind) ??
    (task.unpleasant > 0 ? -2 * task.unpleasant : 0)
  );
}

/** A dictionary from a document, read so that no key can reach a prototype. */
export function lookup<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

export function levelOf(member: Member, competence: string): number {
  return lookup(member.levels, competence) ?? 0;
}

export function isExempt(member: Member, task: Task): boolean {
  return member.exempt.some(
    (exemption) =>
      exemption.task === task.id || (exemption.tag !== undefined && task.tags.includes(exemption.tag)),
  );
}

export function isPresent({ available }: Person, { periods }: Turn): boolean {
  for (const period of periods) if ((available[period] ?? 0) <= 0) return false;
  return true;
}

/** Whether the task lets this member in at all, whatever the levels and the periods. */
export function isAdmitted(member: Member, planned: PlannedTask): boolean {
  const { task, staffing } = planned;
  if (isExempt(member, task)) return false;
  if (
    task.slots !== undefined &&
    member.slots !== undefined &&
    !task.slots.some((slot) => member.slots?.includes(slot))
  )
    return false;
  if (staffing.mode === "voluntary") return member.volunteers.includes(task.id);
  if (staffing.mode === "elected" && staffing.candidates.length > 0)
    return staffing.candidates.includes(member.id);
  return true;
}

/** What a member's levels make of them for a task that admits them. */
export function standing(member: Member, planned: PlannedTask, organisation: Organisation): Standing {
  return standings(planned, organisation)(member);
}

/** The same for many members of one task. */
export function standings(
  { task, staffing }: PlannedTask,
  organisation: Organisation,
): (member: Member) => Standing {
  const requires = Object.entries(task.requires);
  const learnable = staffing.mode !== "elected" && learnersAllowed(task, organisation);
  return (member) => {
    let short = 0;
    let lacking = requires[0];
    for (const required of requires) {
      if (levelOf(member, required[0]) >= required[1]) continue;
      short += 1;
      lacking = required;
    }
    if (short === 0 || lacking === undefined || task.soft) return "able";
    if (short > 1 || !learnable) return "none";
    const [competence, level] = lacking;
    const present = levelOf(member, competence);
    const wished = member.wishes.some((wish) => wish.competence === competence && wish.level > present);
    return wished && level - present === 1 ? "learner" : "none";
  };
}

/** Whether the task lets learners take part: as it says, else unless it is a matter of law. */
export function learnersAllowed(task: Task, organisation: Organisation): boolean {
  if (task.learners !== undefined) return task.learners;
  if (task.aspect === "legal") return false;
  const process = organisation.processes.find((candidate) => candidate.id === task.process);
  return process?.requirements.some((requirement) => requirement.type === "legalCertainty") !== true;
}

/** Who may show learners the work: able, and level 3 or more in every competence that the task requires. */
export function mentors({ requires }: Task): (member: Member) => boolean {
  const required = Object.entries(requires).filter(([, level]) => level > 0);
  return (member) =>
    required.every(([competence, level]) => levelOf(member, competence) >= Math.max(3, level));
}

/** The organisation in which a member is otherwise. */
export function withMember(organisation: Organisation, changed: Member): Organisation {
  const members = organisation.members.map((each) => (each.id === changed.id ? changed : each));
  return { ...organisation, members };
}
