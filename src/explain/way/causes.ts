import { compile } from "../../compile.ts";
import { afterLesson, lessonFor } from "../../domain/lesson.ts";
import { LIMITS } from "../../model/limits.ts";
import type { Member, Organisation, Task } from "../../model/organisation.ts";
import { ruleName } from "../../model/rule.ts";
import type { Bottleneck, Cause } from "./bottleneck.ts";
import { sceneAt } from "./candidates.ts";
import { lacking, NOTHING } from "./lacking.ts";
import { Reaches } from "./reach.ts";

/**
 * Everything that by itself would be enough if it were otherwise: each is tried, by compiling the organisation without it and
 * adding up again. Rules first, then what keeps people out, then whole portions; if none is enough it is hours.
 */
export function causesOf(organisation: Organisation, found: Omit<Bottleneck, "causes">): readonly Cause[] {
  const names = new Set(found.tasks.map(({ task }) => task));
  const tasks = organisation.tasks.filter(({ id }) => names.has(id));
  const suspects = [...ruleSuspects(organisation), ...peopleSuspects(organisation, tasks, found), portions(organisation, names)];
  const causes = suspects.flatMap(({ cause, without, changed }) => {
    return cause !== null && fits(changed, without, found) ? [cause] : [];
  });
  return causes.length > 0 ? causes : [{ kind: "hours" }];
} // prettier-ignore

interface Suspect {
  readonly cause: Cause | null;
  /** The rule that is left out, if it is one. */
  readonly without: string | null;
  readonly changed: Organisation;
}

/** Whether the same tasks, then, are not short any more. */
function fits(organisation: Organisation, without: string | null, { periods, tasks }: Pick<Bottleneck, "periods" | "tasks">): boolean {
  const compiled = compile(organisation, { hardOnly: true, ...(without === null ? {} : { without: new Set([without]) }) });
  const scene = sceneAt(compiled, periods?.[0] ?? null);
  const names = new Set(tasks.map(({ task }) => task));
  const own = scene.tasks.filter(({ task }) => names.has(task));
  return lacking(compiled, new Reaches(compiled), own) <= NOTHING;
} // prettier-ignore

/** The group's own hard rules, and those that always hold and a group can loosen. */
function ruleSuspects(organisation: Organisation): readonly Suspect[] {
  const stated = organisation.rules.flatMap((rule, index) =>
    rule.weight === undefined ? [ruleName(rule, index)] : [],
  );
  return [...stated, "term"].map((rule) => ({
    cause: { kind: "rule", rule },
    without: rule,
    changed: organisation,
  }));
}

type Lifted = (member: Member) => Member;

function peopleSuspects(
  organisation: Organisation,
  tasks: readonly Task[],
  { periods }: Pick<Bottleneck, "periods">,
): readonly Suspect[] {
  const ids = new Set(tasks.map(({ id }) => id));
  const tags = new Set(tasks.flatMap((task) => task.tags));
  const concerns = (own: Member["exempt"][number]) =>
    (own.task !== undefined && ids.has(own.task)) || (own.tag !== undefined && tags.has(own.tag));
  const some = new Set(periods ?? Array.from({ length: organisation.calendar.periods }, (_, period) => period));
  const lift = (kind: "exempt" | "slots" | "volunteers" | "absence", change: Lifted): Suspect => {
    const members = organisation.members.map(change);
    const changed = members.filter((member, index) => member !== organisation.members[index]).map(({ id }) => id);
    return { cause: changed.length === 0 ? null : { kind, members: changed }, without: null, changed: { ...organisation, members } };
  };
  const levels = levelsOf(tasks);
  const requires = Object.fromEntries(levels.map(({ competence, level }) => [competence, level]));
  const able = organisation.members.map((member) => {
    const learnt = lessonFor(organisation, member, { requires });
    return learnt.levels.length === 0 ? member : afterLesson(member, learnt);
  });
  const missing = able.some((member, index) => member !== organisation.members[index]);
  return [
    lift("exempt", (member) => {
      const exempt = member.exempt.filter((own) => !concerns(own));
      return exempt.length === member.exempt.length ? member : { ...member, exempt };
    }),
    candidates(organisation, ids),
    lift("volunteers", (member) => {
      const asked = tasks.filter(({ id, staffing }) => staffing?.mode === "voluntary" && !member.volunteers.includes(id));
      return asked.length === 0 ? member : { ...member, volunteers: [...member.volunteers, ...asked.map(({ id }) => id)] };
    }),
    lift("slots", (member) => {
      const out = tasks.some(({ slots }) => slots !== undefined && member.slots !== undefined && !slots.some((slot) => member.slots?.includes(slot)));
      return out ? { ...member, slots: undefined } : member;
    }),
    lift("absence", (member) => {
      const fewer = (entry: Member["availability"][number]) => entry.hours < member.hours && entry.periods.some((period) => some.has(period));
      return member.availability.some(fewer) ? { ...member, availability: member.availability.filter((entry) => !fewer(entry)) } : member;
    }),
    { cause: missing ? { kind: "competence", levels } : null, without: null, changed: { ...organisation, members: able } },
  ];
} // prettier-ignore

function candidates(organisation: Organisation, ids: ReadonlySet<string>): Suspect {
  const asked = new Set<string>();
  const tasks = organisation.tasks.map((task): Task => {
    if (!ids.has(task.id) || task.staffing?.mode !== "elected" || task.staffing.candidates.length === 0) return task;
    const stated = task.staffing.candidates;
    const others = organisation.members.map(({ id }) => id).filter((id) => !stated.includes(id));
    for (const id of others) asked.add(id);
    return { ...task, staffing: { ...task.staffing, candidates: [...stated, ...others] } };
  });
  const cause = asked.size === 0 ? null : ({ kind: "candidates", members: [...asked] } as const);
  return { cause, without: null, changed: { ...organisation, tasks } };
} // prettier-ignore

/** Parts of a quarter of an hour: as good as none. */
function portions(organisation: Organisation, ids: ReadonlySet<string>): Suspect {
  const tasks = organisation.tasks.map((task) =>
    ids.has(task.id)
      ? { ...task, portions: Math.min(LIMITS.portions, Math.max(task.people.min, Math.ceil(task.hours * 4))) }
      : task,
  );
  return { cause: { kind: "portions" }, without: null, changed: { ...organisation, tasks } };
}

/** The levels that the tasks ask, the highest of each. */
function levelsOf(tasks: readonly Task[]): readonly { competence: string; level: number }[] {
  const levels = new Map<string, number>();
  for (const { soft, requires } of tasks)
    for (const [competence, level] of soft ? [] : Object.entries(requires))
      levels.set(competence, Math.max(level, levels.get(competence) ?? 0));
  return [...levels].map(([competence, level]) => ({ competence, level }));
}
