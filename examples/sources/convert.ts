import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import type { OrganisationInput } from "../../src/parse.ts";
import { facility } from "./facility.ts";
import { notesOf, type MemberInput, type Overlay, type TaskInput } from "./overlay.ts";
import { bakkerij } from "./overlays/bakkerij.ts";
import { jeugdzorg } from "./overlays/jeugdzorg.ts";
import { schoonmaak } from "./overlays/schoonmaak.ts";
import { software } from "./overlays/software.ts";
import { thuiszorg } from "./overlays/thuiszorg.ts";
import type { Source, SourceMember, SourceOrganisation, SourceTask } from "./source.ts";

export const overlays: Readonly<Record<string, Overlay>> = {
  schoonmaak,
  jeugdzorg,
  bakkerij,
  software,
  thuiszorg,
};

const source = JSON.parse(readFileSync(new URL("organisations.json", import.meta.url), "utf8")) as Source;

/** All example organisations by the name of their file. */
export function organisations(): Map<string, OrganisationInput> {
  const made = new Map<string, OrganisationInput>();
  for (const organisation of source.organisations) {
    const overlay = overlays[organisation.id];
    if (overlay === undefined) throw new Error(`${organisation.id} has no overlay`);
    made.set(organisation.id, convert(organisation, overlay));
  }
  made.set("facility", facility(source.facility));
  return made;
}

/** The document as it stands in its file: short objects on one line. */
export async function written(organisation: OrganisationInput): Promise<string> {
  const file = fileOf("any");
  const style = await resolveConfig(file);
  return format(JSON.stringify(organisation), { ...style, filepath: file });
}

export function fileOf(name: string): string {
  return fileURLToPath(new URL(`../organisations/${name}.json`, import.meta.url));
}

function convert(facts: SourceOrganisation, overlay: Overlay): OrganisationInput {
  const tags = new Set(facts.tasks.flatMap((task) => task.tags));
  const tasks = facts.tasks.map((task) => convertTask(task, facts, overlay));
  return {
    schema: "beurtrol/1",
    name: overlay.name,
    notes: [...notesOf(overlay), ...unusedTags(facts, tags)],
    calendar: overlay.calendar,
    competences: Object.entries(facts.competences).map(([id, nl]) => ({
      id,
      name: { nl, en: required(overlay.competences, id) },
    })),
    processes: facts.groups.map(({ id }) => ({ id, ...required(overlay.processes, id) })),
    tasks,
    dependencies: facts.tasks.flatMap((task) => [
      ...task.after.map((from) => ({ from, to: task.id, kind: "after" as const })),
      ...task.simultaneous.map((from) => ({ from, to: task.id, kind: "simultaneous" as const })),
      ...task.info.map((from) => ({ from, to: task.id, kind: "information" as const })),
    ]),
    members: facts.members.map((member) => convertMember(member, facts.tasks, tags, overlay)),
    rules: [...overlay.rules],
    asIs: facts.asIs.map(({ task, shares }) => ({ task, shares: { ...shares } })),
  };
}

function convertTask(task: SourceTask, facts: SourceOrganisation, overlay: Overlay): TaskInput {
  const notes = [
    ...(task.window === null ? [] : [`window: ${task.window}`]),
    ...(task.note === null ? [] : [task.note]),
  ];
  return {
    id: task.id,
    name: { nl: task.nl, en: task.en },
    main: task.op,
    ...(task.g === null ? {} : { process: task.g }),
    hours: task.h,
    kind: task.kind,
    ...(task.aspect === null ? {} : { aspect: task.aspect }),
    ...(Object.keys(task.comp).length === 0 ? {} : { requires: { ...task.comp } }),
    ...(task.minPersons > 1 ? { people: { min: task.minPersons } } : {}),
    ...(task.unpleasant ? { unpleasant: 0.5 } : {}),
    ...(task.routine ? { routine: true } : {}),
    ...(task.priority === 3 ? {} : { priority: task.priority }),
    ...convertStaffing(task, facts, overlay),
    ...(task.central === null ? {} : { central: task.central }),
    tags: [...task.tags],
    ...(notes.length === 0 ? {} : { notes }),
    ...overlay.tasks[task.op],
    ...overlay.tasks[task.id],
  };
}

/** Rotation without a stated term is left to the defaults of the model. */
function convertStaffing(
  task: SourceTask,
  facts: SourceOrganisation,
  overlay: Overlay,
): Pick<TaskInput, "staffing" | "people"> {
  switch (task.mode) {
    case "all":
      return { people: { min: facts.members.length }, staffing: { mode: "fixed", deputy: false } };
    case "fixed":
    case "voluntary":
      return { staffing: { mode: task.mode } };
    case "election":
      return {
        staffing: {
          mode: "elected",
          ...overlay.elections?.[task.id],
          candidates: candidates(task, facts.members),
        },
      };
    default:
      return {};
  }
}

function convertMember(
  member: SourceMember,
  tasks: readonly SourceTask[],
  tags: ReadonlySet<string>,
  overlay: Overlay,
): MemberInput {
  const volunteers = tasks.filter((task) => task.mode === "voluntary" && volunteer(member, task));
  const liked = Object.entries(member.tagPrefs).filter(([tag]) => tags.has(tag));
  const overridden = Object.entries(member.prefOverrides);
  const wishes = Object.entries(member.growth).map(([competence, level]) => ({ competence, level }));
  const [min, max] = member.stretch;
  return {
    id: member.id,
    hours: member.cap,
    levels: { ...member.levels },
    preferences: {
      tags: Object.fromEntries(liked),
      ...(overridden.length === 0 ? {} : { tasks: Object.fromEntries(overridden) }),
    },
    ...(wishes.length === 0 ? {} : { wishes }),
    // The band that most members share is a rule of the group.
    ...(min === 0.05 && max === 0.2 ? {} : { stretch: { min, max } }),
    ...(volunteers.length === 0 ? {} : { volunteers: volunteers.map((task) => task.id) }),
    notes: [member.archetype, ...member.limits],
    ...overlay.members[member.id],
  };
}

function candidates(task: SourceTask, members: readonly SourceMember[]): string[] {
  return members
    .filter((member) => shortfall(member, task) === 0 && preference(member, task) >= 0)
    .map((member) => member.id);
}

/** Who can do a task and does not mind it volunteers; so does who is one level short and wishes to learn just that. */
function volunteer(member: SourceMember, task: SourceTask): boolean {
  if (preference(member, task) < 0) return false;
  if (shortfall(member, task) !== 1) return shortfall(member, task) === 0;
  return Object.entries(task.comp).some(
    ([competence, level]) => levelOf(member, competence) < level && (member.growth[competence] ?? 0) >= level,
  );
}

function shortfall(member: SourceMember, task: SourceTask): number {
  return Object.entries(task.comp).reduce(
    (sum, [competence, level]) => sum + Math.max(0, level - levelOf(member, competence)),
    0,
  );
}

function levelOf(member: SourceMember, competence: string): number {
  return member.levels[competence] ?? 0;
}

/** Preference as the model reads it: the task's own, else the mean of the tags that are stated. */
function preference(member: SourceMember, task: SourceTask): number {
  const own = member.prefOverrides[task.id];
  if (own !== undefined) return own;
  const stated = task.tags.flatMap((tag) => member.tagPrefs[tag] ?? []);
  if (stated.length === 0) return task.unpleasant ? -1 : 0;
  return stated.reduce((sum, value) => sum + value, 0) / stated.length;
}

/** Likes of which no task has the tag cannot count; they are told. */
function unusedTags(facts: SourceOrganisation, tags: ReadonlySet<string>): string[] {
  const unused = facts.members.flatMap((member) =>
    Object.entries(member.tagPrefs)
      .filter(([tag]) => !tags.has(tag))
      .map(([tag, value]) => `${member.id} ${tag} ${value > 0 ? "+" : ""}${value}`),
  );
  return unused.length === 0
    ? []
    : [`Likes and dislikes of which no task has the tag are left out: ${unused.join(", ")}.`];
}

function required<Value>(table: Readonly<Record<string, Value>>, key: string): Value {
  const value = table[key];
  if (value === undefined) throw new Error(`${key} is missing in the overlay`);
  return value;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, organisation] of organisations())
    writeFileSync(fileOf(name), await written(organisation));
}
