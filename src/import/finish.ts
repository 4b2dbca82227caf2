import type { OrganisationInput } from "../parse.ts";
import type { Draft, MemberDraft, TaskDraft } from "./draft.ts";
import { mergeJobs, type MergedTask } from "./mergeJobs.ts";

/** Without a table that says it: a year of four weeks at a time. */
const CALENDAR = { periods: 12, weeksPerPeriod: 4 };
/** Rounding errors of shares that were written with a few decimals. */
const WHOLE = 1.001;

/** The document that the tables make, with what had to be filled in and what does not fit told. */
export function finished(draft: Draft): OrganisationInput {
  const { problems, calendar } = draft;
  const merged = mergeJobs(recordOf(draft.jobs), listedHours(draft));
  if (draft.jobs.size > 0) tellJobs(draft, merged);
  const fromJobs = new Map(draft.jobs.size > 0 ? merged.map((each) => [each.task, each]) : []);
  const tasks = [...draft.tasks.values()].flatMap(
    (task) => finishedTask(draft, task, fromJobs.get(task.id)) ?? [],
  );
  const members = [...draft.members.values()].flatMap((member) => finishedMember(draft, member, tasks) ?? []);
  if (tasks.length === 0) problems.add("no-tasks", { sheet: "" });
  if (members.length === 0) problems.add("no-members", { sheet: "" });
  if (calendar.periods === undefined || calendar.weeksPerPeriod === undefined)
    problems.add("no-calendar", { sheet: "" });
  const asIs = today(
    draft,
    fromJobs,
    new Set(tasks.map(({ id }) => id)),
    new Set(members.map(({ id }) => id)),
  );
  return {
    schema: "beurtrol/1",
    ...(draft.name === undefined ? {} : { name: draft.name }),
    calendar: { ...CALENDAR, ...calendar },
    ...list("competences", [...draft.competences.values()]),
    ...list("processes", [...draft.processes.values()]),
    tasks,
    members,
    ...list("asIs", asIs),
  };
}

function listedHours(draft: Draft): Record<string, number> {
  const listed = [...draft.tasks.values()].flatMap(({ id, hours }) =>
    hours === undefined ? [] : [[id, hours] as const],
  );
  return Object.fromEntries(listed);
}

function tellJobs(draft: Draft, merged: readonly MergedTask[]): void {
  for (const { task, finding, hours, inJobs, jobs } of merged) {
    if (finding !== "double" && finding !== "gap") continue;
    const needed = draft.tasks.get(task)?.hours === undefined ? {} : { needed: hours };
    draft.problems.add(finding, draft.placeOf("task", task), task, {
      name: task,
      hours: rounded(inJobs),
      jobs,
      ...needed,
    });
  }
}

function finishedTask(
  draft: Draft,
  task: TaskDraft,
  fromJobs: MergedTask | undefined,
): OrganisationInput["tasks"][number] | undefined {
  const place = draft.placeOf("task", task.id);
  const hours = task.hours ?? (fromJobs !== undefined && fromJobs.hours > 0 ? fromJobs.hours : undefined);
  if (hours === undefined) {
    draft.problems.add("hours-missing", place, "", { name: task.id });
    return undefined;
  }
  if (task.kind === undefined) draft.problems.add("no-kind", place, "", { name: task.id });
  const { people, ...fields } = task;
  const able = people === undefined ? {} : { people: { ...people, min: people.min ?? 1 } };
  return { ...fields, ...able, hours, kind: task.kind ?? "executing" };
}

function finishedMember(
  draft: Draft,
  member: MemberDraft,
  tasks: readonly OrganisationInput["tasks"][number][],
): OrganisationInput["members"][number] | undefined {
  const { levels, wishes, preferences, ...fields } = member;
  const hours = fields.hours ?? hoursToday(draft, member.id, tasks);
  if (hours === undefined) {
    draft.problems.add("hours-missing", draft.placeOf("member", member.id), "", { name: member.id });
    return undefined;
  }
  const stated = Object.entries(preferences).filter(([, liking]) => Object.keys(liking).length > 0);
  const wished = [...wishes].map(([competence, level]) => ({ competence, level }));
  return {
    ...fields,
    hours,
    ...(Object.keys(levels).length === 0 ? {} : { levels }),
    ...(stated.length === 0 ? {} : { preferences: Object.fromEntries(stated) }),
    ...list("wishes", wished),
  };
}

/** Hours a week of somebody of whom only their work of today is known. */
function hoursToday(
  draft: Draft,
  id: string,
  tasks: readonly OrganisationInput["tasks"][number][],
): number | undefined {
  const inJobs = [...(draft.jobs.get(id)?.values() ?? [])].reduce((sum, each) => sum + each, 0);
  const shared = tasks.reduce((sum, task) => sum + task.hours * (draft.today.get(task.id)?.get(id) ?? 0), 0);
  return inJobs + shared > 0 ? rounded(inJobs + shared) : undefined;
}

/** Who does what today: as the tables of shares say, and for the other tasks as the jobs do. */
function today(
  draft: Draft,
  fromJobs: ReadonlyMap<string, MergedTask>,
  tasks: ReadonlySet<string>,
  members: ReadonlySet<string>,
): NonNullable<OrganisationInput["asIs"]> {
  return [...tasks].flatMap((task) => {
    const stated = draft.today.get(task);
    const shares = Object.entries(
      stated === undefined ? (fromJobs.get(task)?.shares ?? {}) : Object.fromEntries(stated),
    );
    const kept = shares.filter(([member, share]) => share > 0 && members.has(member));
    const total = kept.reduce((sum, [, share]) => sum + share, 0);
    if (kept.length === 0) return [];
    if (total > WHOLE) {
      draft.problems.add("shares", draft.placeOf("task", task), task, {
        name: task,
        hours: rounded(total * 100),
      });
      return [];
    }
    const scale = total > 1 + 1e-9 ? total : 1;
    return [{ task, shares: Object.fromEntries(kept.map(([member, share]) => [member, share / scale])) }];
  });
}

function recordOf(
  maps: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Record<string, Record<string, number>> {
  return Object.fromEntries([...maps].map(([key, map]) => [key, Object.fromEntries(map)]));
}

function list<Key extends string, Item>(key: Key, items: readonly Item[]): Partial<Record<Key, Item[]>> {
  return (items.length === 0 ? {} : { [key]: [...items] }) as Partial<Record<Key, Item[]>>;
}

/** To a hundredth of a second a week: sums of hours read as they were meant. */
function rounded(hours: number): number {
  return Math.round(hours * 1e6) / 1e6;
}
