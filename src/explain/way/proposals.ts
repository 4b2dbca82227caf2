import { afterLesson, lessonFor } from "../../domain/lesson.ts";
import { isExempt, preference, withMember } from "../../domain/people.ts";
import { planTasks, type PlannedTask } from "../../domain/turns.ts";
import { isAble } from "../../measures/ability.ts";
import type { Member, Organisation, Task } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import { ruleName } from "../../model/rule.ts";
import type { Open } from "../../openWork.ts";
import { withoutTasks } from "../../withoutTasks.ts";
import type { Bottleneck } from "./bottleneck.ts";
import type { Change } from "./remedy.ts";

/** A change with the document that it makes. */
export interface Proposal {
  readonly change: Change;
  readonly organisation: Organisation;
}

/** Members looked at for each set of levels that is lacking. */
const LEARNERS = 2;
/** Members looked at for more hours. */
const MOST_EXTENDED = 2;
/** No job is smaller than this, in hours a week: below it a job would be odds and ends. */
const SMALLEST_JOB = 8;

/** What is undone, and why. */
export interface Trouble {
  readonly organisation: Organisation;
  readonly plan: Plan;
  readonly open: Open;
  readonly bottlenecks: readonly Bottleneck[];
}

/** What might help, of every kind: nothing is known of how much before it is tried. */
export function proposals(trouble: Trouble): readonly Proposal[] {
  const all = [
    ...relaxing(trouble),
    ...training(trouble),
    ...asking(trouble),
    ...otherSlots(trouble),
    ...otherPeriods(trouble),
    ...extending(trouble),
    ...hiring(trouble),
    ...dropping(trouble),
  ];
  return [...new Map(all.map((each) => [JSON.stringify(each.change), each])).values()];
}

/** Rules that bottlenecks are owed to, or that keep able members from what is undone. */
function relaxing({ organisation, plan, bottlenecks }: Trouble): readonly Proposal[] {
  const named = new Set([
    ...bottlenecks.flatMap(({ causes }) => causes.flatMap((cause) => (cause.kind === "rule" ? [cause.rule] : []))),
    ...plan.uncovered.flatMap(({ blocking }) => blocking),
  ]);
  return organisation.rules.flatMap((rule, index): Proposal[] => {
    const name = ruleName(rule, index);
    if (!named.has(name) || rule.weight !== undefined) return [];
    const rules = organisation.rules.map((each) => (each === rule ? { ...each, weight: 1 } : each));
    return [{ change: { kind: "relax", rule: name }, organisation: { ...organisation, rules } }];
  });
} // prettier-ignore

/** Tasks that are undone or short, with what they ask. */
function lackingTasks({ organisation, open, bottlenecks }: Trouble): readonly PlannedTask[] {
  const short = new Set([
    ...open.tasks.map(({ task }) => task),
    ...bottlenecks.flatMap(({ tasks }) => tasks.map(({ task }) => task)),
  ]);
  return planTasks(organisation).filter(({ task }) => short.has(task.id));
}

/** For what the tasks ask, members who lack least of it; wishes first, then the fewest hours of practice. */
function training(trouble: Trouble): readonly Proposal[] {
  const { organisation } = trouble;
  const asked = new Map<string, Task>();
  for (const { task } of lackingTasks(trouble))
    if (!task.soft && Object.keys(task.requires).length > 0) asked.set(JSON.stringify(task.requires), task);
  return [...asked.values()].flatMap((task) =>
    organisation.members
      .flatMap((member) => lesson(organisation, member, task) ?? [])
      .sort((a, b) => Number(b.change.wished) - Number(a.change.wished) || a.change.hours - b.change.hours || b.liking - a.liking)
      .slice(0, LEARNERS)
      .map(({ change, organisation: changed }) => ({ change, organisation: changed })),
  );
} // prettier-ignore

function lesson(organisation: Organisation, member: Member, task: Task) {
  const learnt = lessonFor(organisation, member, task);
  if (learnt.levels.length === 0 || member.hours === 0 || isExempt(member, task)) return null;
  const change = { kind: "train", member: member.id, ...learnt } as const;
  return {
    change,
    organisation: withMember(organisation, afterLesson(member, learnt)),
    liking: preference(member, task),
  };
}

/** Members who would be able, and have not volunteered or are no candidates. */
function asking({ organisation, bottlenecks }: Trouble): readonly Proposal[] {
  return bottlenecks.flatMap(({ causes, tasks }): Proposal[] =>
    causes.flatMap((cause): Proposal[] => {
      if (cause.kind !== "volunteers" && cause.kind !== "candidates") return [];
      const names = new Set(tasks.map(({ task }) => task));
      const asked = new Set(cause.members);
      const changed: Organisation =
        cause.kind === "volunteers"
          ? { ...organisation, members: organisation.members.map((member) => (asked.has(member.id) ? { ...member, volunteers: [...new Set([...member.volunteers, ...names])] } : member)) }
          : { ...organisation, tasks: organisation.tasks.map((task) => (names.has(task.id) && task.staffing?.mode === "elected" ? { ...task, staffing: { ...task.staffing, candidates: [...task.staffing.candidates, ...asked] } } : task)) };
      return [{ change: { kind: "ask", members: cause.members, tasks: [...names] }, organisation: changed }];
    }),
  );
} // prettier-ignore

function otherSlots({ organisation, bottlenecks }: Trouble): readonly Proposal[] {
  return bottlenecks.flatMap(({ causes, tasks }): Proposal[] => {
    if (!causes.some(({ kind }) => kind === "slots")) return [];
    const names = tasks.map(({ task }) => task);
    const free = organisation.tasks.map((task) => (names.includes(task.id) ? { ...task, slots: undefined } : task));
    return [{ change: { kind: "slots", tasks: names }, organisation: { ...organisation, tasks: free } }];
  });
} // prettier-ignore

/** Work that exists for a time only: a period later or earlier, or over one period more at the same hours in all. */
function otherPeriods(trouble: Trouble): readonly Proposal[] {
  const { organisation, plan } = trouble;
  const { periods } = organisation.calendar;
  // What is agreed or promised stays as it is.
  const begin = organisation.agreed?.from ?? 0;
  const isFree = (period: number) => period >= begin && !plan.published.includes(period);
  return lackingTasks(trouble).flatMap(({ task }) => {
    const from = [...(task.periods ?? [])].sort((a, b) => a - b);
    const [first, last] = [from[0], from.at(-1)];
    if (first === undefined || last === undefined || !from.every(isFree)) return [];
    return [from.map((period) => period + 1), from.map((period) => period - 1), [...from, last + 1], [first - 1, ...from]]
      .filter((to) => to.every((period) => period >= 0 && period < periods && isFree(period)))
      .map((to): Proposal => {
        const hours = (task.hours * from.length) / to.length;
        const tasks = organisation.tasks.map((each) => (each === task ? { ...task, periods: to, hours } : each));
        return { change: { kind: "move", task: task.id, from, to, hours }, organisation: { ...organisation, tasks } };
      });
  });
} // prettier-ignore

/**
 * More hours for members who may do what is undone and work least: as many as are short in the worst period, and no more
 * than the largest job there is.
 */
function extending(trouble: Trouble): readonly Proposal[] {
  const { organisation, plan } = trouble;
  const { periods } = organisation.calendar;
  const lacking = lackingTasks(trouble);
  const largest = largestJob(organisation);
  const more = Math.max(2, 2 * Math.ceil(mostOpen(plan) / 2));
  // Hours of a period that stand in the document by themselves stay as they are.
  const hasOwn = ({ availability }: Member) => new Set(availability.flatMap((entry) => entry.periods)).size < periods;
  const able = (member: Member) => lacking.some((planned) => isAble(member, planned, member.hours));
  return organisation.members
    .filter((member) => member.hours < largest && hasOwn(member) && able(member))
    .sort((a, b) => a.hours - b.hours)
    .slice(0, MOST_EXTENDED)
    .map((member): Proposal => {
      const to = Math.min(largest, member.hours + more);
      const change = { kind: "extend", member: member.id, from: member.hours, to } as const;
      return { change, organisation: withMember(organisation, { ...member, hours: to }) };
    });
} // prettier-ignore

/** Hours a week of whoever has most. */
function largestJob({ members }: Organisation): number {
  return Math.max(...members.map(({ hours }) => hours));
}

/** The most hours a week that are undone in a period. */
function mostOpen({ uncovered }: Plan): number {
  const open = new Map<number, number>();
  for (const { role, first, last, hours } of uncovered)
    for (let period = first; role === "holder" && period <= last; period += 1)
      open.set(period, (open.get(period) ?? 0) + hours);
  return Math.max(0, ...open.values());
}

/** Hours x weeks over the horizon, as hours a week. */
function weekly({ calendar: { periods, weeksPerPeriod } }: Organisation, hours: number): number {
  return hours / (periods * weeksPerPeriod);
}

/** Sets of levels looked at for a job. */
const PROFILES = 2;

/**
 * Jobs for what is undone: with the levels that most of the undone work asks for, from the smallest that could do it to twice as
 * much, and never more than the largest job there is. The rest of a job is work that others have too much of.
 */
function hiring(trouble: Trouble): readonly Proposal[] {
  const { organisation } = trouble;
  const undone = new Map(trouble.open.tasks.map(({ task, hours }) => [task, weekly(organisation, hours)]));
  const profiles = new Map<string, { readonly levels: Readonly<Record<string, number>>; hours: number }>();
  for (const { task } of lackingTasks(trouble)) {
    const key = JSON.stringify(task.requires);
    const profile = profiles.get(key) ?? { levels: task.requires, hours: 0 };
    profile.hours += undone.get(task.id) ?? 0;
    profiles.set(key, profile);
  }
  const largest = Math.max(SMALLEST_JOB, largestJob(organisation));
  let id = "new";
  while (organisation.members.some((member) => member.id === id)) id += "+";
  return [...profiles.values()]
    .sort((a, b) => b.hours - a.hours)
    .slice(0, PROFILES)
    .flatMap(({ levels, hours: short }) => {
      const sizes = [1, 1.5, 2].map((times) => Math.min(largest, Math.max(SMALLEST_JOB, 4 * Math.ceil((short * times) / 4))));
      return [...new Set(sizes)].map((hours): Proposal => {
        const newcomer = { ...EMPTY, id, hours, levels };
        return { change: { kind: "hire", hours, levels }, organisation: { ...organisation, members: [...organisation.members, newcomer] } };
      });
    });
} // prettier-ignore

const EMPTY = {
  availability: [],
  preferences: { tasks: {}, tags: {}, processes: {}, kinds: {} },
  wishes: [],
  volunteers: [],
  exempt: [],
  variety: false,
  groups: {},
  private: false,
};

/** The least urgent work of those who are short of hours: one task less, as long as it is less urgent than what is undone. */
function dropping({ organisation, plan, open, bottlenecks }: Trouble): readonly Proposal[] {
  const undone = new Set(open.tasks.map(({ task }) => task));
  const urgent = Math.min(6, ...organisation.tasks.filter(({ id }) => undone.has(id)).map(({ priority }) => priority));
  const busy = new Set(bottlenecks.flatMap(({ people }) => people.map(({ member }) => member)));
  const theirs = new Set(plan.assignments.filter(({ member }) => busy.size === 0 || busy.has(member)).map(({ task }) => task));
  return organisation.tasks
    .filter(({ id, priority }) => theirs.has(id) && !undone.has(id) && priority > urgent)
    .sort((a, b) => b.priority - a.priority || a.hours - b.hours)
    .slice(0, 2)
    .map(({ id }) => ({ change: { kind: "drop", tasks: [id] }, organisation: withoutTasks(organisation, [id]) }));
} // prettier-ignore
